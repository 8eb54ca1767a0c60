import type { QuoteCase, SourceText } from './quote-cases.ts';
import { NEGATIONS } from './negations.ts';
import { TYPOGRAPHY_CHANGES } from './typography-changes.ts';

/** Draws random parts of cases. */
export interface QuoteDrawing {
  /** Consecutive words of a work, as written. */
  readonly slice: (least: number, most: number) => { readonly source: SourceText; readonly text: string };
  readonly pick: <T>(list: readonly T[]) => T;
  /** A random whole number below this. */
  readonly below: (n: number) => number;
}

/** Lengths, in words, from the shortest that can be checked to a page and more. */
const LENGTHS = [
  [3, 7],
  [8, 80],
  [81, 200],
  [201, 400],
] as const;

const MARKS = ['“”', '„“', '«»', '»«', '‹›', '「」', '""', '‘’', '‚‘', '„”'] as const;

/** Makers of quotations of each length, with each kind of variation that a quotation of any length may have. */
export function caseMakersByLength({
  slice,
  pick,
  below,
}: QuoteDrawing): readonly (() => QuoteCase | null)[] {
  return LENGTHS.flatMap(([least, most]) => {
    const length = `${least} to ${most} words`;
    const made = (
      kind: string,
      verdict: QuoteCase['verdict'],
      typed: string,
      source: SourceText,
    ): QuoteCase => ({
      kind: `${kind}, ${length}`,
      typed,
      verdict,
      workId: null,
      source: source.workId,
    });
    const makers: (() => QuoteCase | null)[] = [
      () => {
        const { source, text } = slice(least, most);
        return made('exact', 'exact', text, source);
      },
      () => {
        const { source, text } = slice(least, most);
        const marks = pick(MARKS);
        return made('quotation marks', 'exact', `${marks.charAt(0)}${text}${marks.charAt(1)}`, source);
      },
      () => {
        const { source, text } = slice(least, most);
        const [, change] = pick(TYPOGRAPHY_CHANGES);
        const typed = change(text);
        return typed === text || source.text.includes(typed)
          ? null
          : made('typography', 'typography', typed, source);
      },
    ];
    const longer: (() => QuoteCase | null)[] = [
      () => {
        const { source, text } = slice(least + 8, most);
        const words = text.split(' ');
        const left = 3 + below(words.length - 9);
        const dropped = words.toSpliced(
          left,
          1 + below(Math.min(20, words.length - left - 4)),
          pick(['…', '[...]', '(…)']),
        );
        return made('ellipsis', 'exact', dropped.join(' '), source);
      },
      () => {
        const { source, text } = slice(least, most);
        const words = text.split(' ');
        const at = 2 + below(words.length - 4);
        const word = words[at] ?? '';
        if (!/^\p{L}+$/u.test(word) || NEGATIONS.test(word)) return null;
        return made('bracket', 'exact', words.with(at, '[she]').join(' '), source);
      },
      () => {
        const { source, text } = slice(least, most);
        const words = text.split(' ');
        const at = 2 + below(words.length - 4);
        if (!/^\p{L}+$/u.test(words[at] ?? '') || NEGATIONS.test(words[at] ?? '')) return null;
        return made('a word changed', 'close', words.with(at, 'zeppelin').join(' '), source);
      },
    ];
    return least > 3 ? [...makers, ...longer] : makers;
  });
}
