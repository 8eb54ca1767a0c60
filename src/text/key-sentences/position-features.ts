import type { Column, Columns } from './columns.ts';
import type { ReadSentence, ReadText } from './read-text.ts';

/** A text with at most this many sentences is short, and says first what it is about. */
const SHORT_TEXT = 60;

/** Sections in which authors say what a text is about (H. Edmundson, 1969: key headings). */
const KEY_SECTION = /\b(?:abstract|conclusions?|introduction|overview|preface|summary)\b/iu;

/** The position of a sentence. */
export type PositionFeature =
  | 'lead'
  | 'early'
  | 'late'
  | 'leadOfShort'
  | 'opensParagraph'
  | 'closesParagraph'
  | 'siblings'
  | 'opensSection'
  | 'keySection';

/** Measures the position of each sentence. `leadOfShort` is for short texts only. */
export function measurePosition({ sentences }: ReadText): Columns<PositionFeature> {
  const n = sentences.length;
  const isShort = n <= SHORT_TEXT ? 1 : 0;
  const of = (measure: (sentence: ReadSentence, i: number) => number): Column =>
    Float64Array.from(sentences, measure);
  return {
    lead: of((_, i) => Math.exp(-i / 6)),
    early: of((_, i) => Math.exp((-6 * i) / n)),
    late: of((_, i) => Math.exp((-6 * (n - 1 - i)) / n)),
    leadOfShort: of((_, i) => isShort * (1 - i / n)),
    opensParagraph: of(({ place }) => Number(place === 0)),
    closesParagraph: of(({ place, siblings }) => Number(siblings > 2 && place === siblings - 1)),
    siblings: of(({ siblings }) => Math.log(siblings)),
    keySection: of(({ heading }) => Number(KEY_SECTION.test(heading))),
    opensSection: of(({ heading }, i) => Number(heading !== (sentences[i - 1]?.heading ?? ''))),
  };
}
