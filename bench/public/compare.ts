import type { Drop } from '../../src/corpus/import-report.ts';

/** How much of a text an import has, compared word by word with another program's reading. */
export interface Comparison {
  /** Words of the reference. */
  readonly words: number;
  /** Words of the reference that the text has, counted as often as both have them. */
  readonly common: number;
  /** Words of the reference that neither the text nor the report's list of dropped lines has. */
  readonly lost: number;
  /** Words of the text that the reference does not have. */
  readonly added: number;
  /** The share of the reference's words that the text has, and of the text's that the reference has. */
  readonly recall: number;
  readonly precision: number;
  /** The recall of those of the reference's words that the report does not list as dropped. */
  readonly kept: number;
  /** The longest common subsequence as a share of the reference's words. */
  readonly order: number;
}

/** A piece that a report lists, with the reason. */
export type Dropped = Pick<Drop, 'reason' | 'text'>;

/** Longer texts are compared in their order up to here; the time is quadratic. */
const LONGEST_SEQUENCE = 20_000;

/** A piece of this length was cut by the report. */
const CUT_LENGTH = 199;

/** The text may have more words than the reference before the same place. */
const SLACK = 1.2;

/**
 * Words in lower case, each ideograph, kana or Korean syllable by itself. A word that is divided at the end of a line
 * is joined.
 */
export function listWords(text: string): readonly string[] {
  const joined = text
    .normalize('NFKC')
    .replaceAll('\u00ad', '')
    .replaceAll(/([\p{L}\p{N}])[-‐]\s*\n\s*(?=[\p{L}\p{N}])/gu, '$1');
  return (
    joined
      .toLowerCase()
      .match(
        /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Hangul}]|(?:(?![\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Hangul}])[\p{L}\p{M}\p{N}])+/gu,
      ) ?? []
  );
}

function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The number of words that both have, each as often as both have it. */
function countCommon(words: readonly string[], others: readonly string[]): number {
  const counts = countWords(others);
  return [...countWords(words)].reduce(
    (sum, [word, count]) => sum + Math.min(count, counts.get(word) ?? 0),
    0,
  );
}

/** How many ones the binary form of a number has. */
function countOnes(row: bigint): number {
  return row.toString(2).replaceAll('0', '').length;
}

/** The length of the longest common subsequence, in one row of bits (Hyyrö 2004, "Bit-parallel LCS-length computation"). */
function countInOrder(words: readonly string[], others: readonly string[]): number {
  const places = new Map<string, bigint>();
  words.forEach((word, at) => places.set(word, (places.get(word) ?? 0n) | (1n << BigInt(at))));
  const all = (1n << BigInt(words.length)) - 1n;
  let row = all;
  for (const word of others) {
    const matches = row & (places.get(word) ?? 0n);
    if (matches !== 0n) row = ((row + matches) | (row - matches)) & all;
  }
  return words.length - countOnes(row);
}

/** So many words in the same order are the same place. */
const SAME_PLACE = 6;

function sequenceAt(words: readonly string[], at: number): string {
  return words.slice(at, at + SAME_PLACE).join(' ');
}

/** A line without its numbers: the head of every page is the same line. */
function shapeOf(line: string): string {
  return ` ${(line.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []).join(' ').replaceAll(/\p{N}+/gu, '#')} `;
}

/** The lines of a reference that are a listed piece, or a part of one, save for their numbers. */
function findLines(reference: string, pieces: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const lines = Map.groupBy(reference.split(/[\n\f]/), shapeOf);
  lines.delete('  ');
  return new Map(
    pieces.map((piece) => {
      const shape = shapeOf(piece);
      return [
        piece,
        [...lines.keys()].filter((line) => shape.includes(line)).flatMap((line) => lines.get(line) ?? []),
      ];
    }),
  );
}

/**
 * The words of the pieces that a report lists. It cuts long pieces, so a piece goes on in the reference until the text
 * does: to the next few words that the text has too.
 */
function listPieces(
  reference: readonly string[],
  text: readonly string[],
  dropped: readonly string[],
): readonly string[] {
  const kept = new Set(text.map((_, at) => sequenceAt(text, at)));
  const places = new Map(reference.map((_, at) => [sequenceAt(reference, at), at]));
  return dropped.flatMap((piece) => {
    const words = listWords(piece);
    const start = words.length < SAME_PLACE ? undefined : places.get(sequenceAt(words, 0));
    if (start === undefined) return words;
    let end = start + words.length - 1;
    if (piece.length >= CUT_LENGTH)
      while (end < reference.length && !kept.has(sequenceAt(reference, end))) end++;
    return reference.slice(start, end);
  });
}

/**
 * The words that a report names as dropped. It lists the head or foot of many pages once, and all page numbers
 * together, so such a piece stands for every line like it.
 */
function listDropped(
  reference: string,
  [expected, found]: readonly [readonly string[], readonly string[]],
  dropped: readonly Dropped[],
): readonly string[] {
  const repeats = dropped.filter(({ reason }) => /^(?:running head|page number)$/.test(reason));
  const lines = findLines(
    reference,
    repeats.map((drop) => drop.text),
  );
  const others = dropped.filter((drop) => (lines.get(drop.text) ?? []).length === 0);
  return [
    ...listWords([...new Set(lines.values())].flat().join('\n')),
    ...listPieces(
      expected,
      found,
      others.map((drop) => drop.text),
    ),
  ];
}

/** Compares a text, and the pieces that its report says were dropped, with a reference. */
export function compareWords(reference: string, text: string, dropped: readonly Dropped[]): Comparison {
  const [expected, found] = [listWords(reference), listWords(text)];
  const common = countCommon(expected, found);
  const start = expected.slice(0, LONGEST_SEQUENCE);
  const inOrder = countInOrder(start, found.slice(0, Math.ceil(start.length * SLACK)));
  const told = listDropped(reference, [expected, found], dropped);
  const lost = expected.length - countCommon(expected, [...found, ...told]);
  return {
    words: expected.length,
    common,
    lost,
    added: found.length - common,
    recall: common / expected.length,
    precision: common / found.length,
    kept: common + lost === 0 ? 1 : common / (common + lost),
    order: inOrder / start.length,
  };
}
