/** What can be measured. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'weight'
  | 'time'
  | 'age'
  | 'speed'
  | 'temperature'
  | 'frequency';

/** The words of each dimension. */
type OfDimensions = Readonly<Partial<Record<Dimension, ReadonlySet<string>>>>;

/** How a language asks for measures, and gives them. Words are folded as `findTerms` folds them. */
export interface MeasureWords {
  /** Words that ask for a dimension, in all forms: "tall", "height", "weigh". */
  readonly asked: OfDimensions;
  /** Units, in all forms. */
  readonly units: OfDimensions;
  /** What gives a measure without a unit: "daily", "overnight". */
  readonly whole: OfDimensions;
  /** What makes an area or a volume of a unit of length: "square", "cubic". */
  readonly square: ReadonlySet<string>;
  readonly cubic: ReadonlySet<string>;
  /** What may stand between a number and its unit besides those: "and", "English". */
  readonly between: ReadonlySet<string>;
  /** Words before a unit that count as a number: "a", "several". */
  readonly vague: ReadonlySet<string>;
  /** Words that make a span of time of the date after them: "since", "until". */
  readonly bounds: ReadonlySet<string>;
  /** Words right before the number of an age: "aged", "of" after "age". */
  readonly aged: ReadonlySet<string>;
}
