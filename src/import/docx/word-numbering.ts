import type { HtmlElement } from '../html/html-tree.ts';
import { attributeOf, childAt, childrenOf } from '../xml-tree.ts';
import { valueOf } from './word-styles.ts';

/** A level of a list (ECMA-376, Part 1, 17.9.6). */
interface Level {
  readonly start: number;
  readonly format: string;
  /** The number's text, `%1` for the number of the first level. */
  readonly text: string;
  /** Whether outer numbers are shown in digits. */
  readonly isLegal: boolean;
}

/** A list of the document: levels by their index, and the numbering whose counts it shares. */
interface List {
  readonly shared: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where a level starts in this list. */
  readonly starts: ReadonlyMap<number, number>;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Longer Roman numbers and letters are written in digits. */
const LARGEST = { roman: 3999, letters: 780 };

function writeRoman(number: number): string {
  let [rest, text] = [number, ''];
  for (const [value, letters] of ROMAN) {
    text += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** `a` to `z`, then `aa`, `bb`, as Word counts. */
function writeLetters(number: number): string {
  return String.fromCodePoint(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function writeNumber(number: number, format: string): string {
  const isRoman = /roman$/i.test(format) && number <= LARGEST.roman;
  const isLetter = /letter$/i.test(format) && number <= LARGEST.letters;
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  if (number < 1 || (!isRoman && !isLetter)) return String(number);
  const text = isRoman ? writeRoman(number) : writeLetters(number);
  return format.startsWith('upper') ? text.toUpperCase() : text;
}

function numberOf(element: HtmlElement, name: string): number | null {
  const value = valueOf([element], name);
  return value === null || !/^-?\d{1,9}$/.test(value) ? null : Number(value);
}

function readLevel(element: HtmlElement): Level {
  return {
    start: numberOf(element, 'start') ?? 0,
    format: valueOf([element], 'numfmt') ?? 'decimal',
    text: valueOf([element], 'lvltext') ?? '',
    isLegal: childAt(element, 'islgl') !== null,
  };
}

function readLevels(elements: readonly HtmlElement[]): Map<number, Level> {
  return new Map(elements.map((level) => [Number(attributeOf(level, 'ilvl')), readLevel(level)]));
}

function readList(num: HtmlElement, abstracts: ReadonlyMap<string, HtmlElement>): List {
  const shared = valueOf([num], 'abstractnumid') ?? '';
  const levels = readLevels(childrenOf(abstracts.get(shared) ?? null, 'lvl'));
  const starts = new Map<number, number>();
  for (const override of childrenOf(num, 'lvloverride')) {
    const at = Number(attributeOf(override, 'ilvl'));
    for (const [, level] of readLevels(childrenOf(override, 'lvl'))) levels.set(at, level);
    const start = numberOf(override, 'startoverride');
    if (start !== null) starts.set(at, start);
  }
  return { shared, levels, starts };
}

/** The numbers that Word shows in front of paragraphs but does not store in their text. */
export class WordNumbering {
  readonly #lists: ReadonlyMap<string, List>;
  /** The counts so far, by numbering. */
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(root: HtmlElement | null) {
    const abstracts = new Map(
      childrenOf(root, 'abstractnum').map((each) => [attributeOf(each, 'abstractNumId') ?? '', each]),
    );
    this.#lists = new Map(
      childrenOf(root, 'num').map((num) => [attributeOf(num, 'numId') ?? '', readList(num, abstracts)]),
    );
  }

  /** Counts a paragraph of a list; returns its number as shown, e.g. `2.1` or `Article 3.`; empty for a bullet. */
  next(id: string, level: number): string {
    const list = this.#lists.get(id);
    const own = list?.levels.get(level);
    if (list === undefined || own === undefined) return '';
    const counts = this.#count(id, list, level);
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      const number = counts[at] ?? shown?.start ?? 1;
      return writeNumber(number, own.isLegal ? 'decimal' : (shown?.format ?? 'decimal'));
    });
  }

  #count(id: string, list: List, level: number): readonly number[] {
    const before = this.#counts.get(list.shared) ?? [];
    const restart = this.#begun.has(`${id} ${level}`) ? undefined : list.starts.get(level);
    this.#begun.add(`${id} ${level}`);
    const last = before[level];
    const next = restart ?? (last === undefined ? (list.levels.get(level)?.start ?? 1) : last + 1);
    const outer = Array.from({ length: level }, (_, at) => before[at] ?? list.levels.get(at)?.start ?? 1);
    const counts = [...outer, next];
    this.#counts.set(list.shared, counts);
    return counts;
  }
}
