import { z } from 'zod';
import type {
  Layout,
  PageMark,
  Paragraph,
  ParagraphKind,
  Passage,
  Section,
  Sentence,
} from '../../corpus/layout.ts';

/** Numbers for the kinds in stored layouts: add new ones at the end. */
const KINDS: readonly ParagraphKind[] = [
  'title',
  'byline',
  'heading',
  'prose',
  'list',
  'quote',
  'verse',
  'code',
  'note',
];

/** Encodes null in place of an ordinal or a page number. */
const NONE = -1;

const integers = z.array(z.int());
const encodedLayout = z.object({
  version: z.literal(1),
  titles: z.array(z.string()),
  numbers: z.array(z.string()),
  sections: integers,
  paragraphs: integers,
  sentences: integers,
  passages: integers,
  // Layouts stored before works had pages don't have these two.
  labels: z.array(z.string()).default([]),
  pages: integers.default([]),
});

/**
 * A layout as compact JSON: each list is one array of integers, a fixed number per item, in text order.
 *
 *     sections     start, length, parent, level        (titles and numbers in separate arrays)
 *     paragraphs   start, length, section, kind, number
 *     sentences    start, length, paragraph
 *     passages     start, length, section, first sentence, sentences
 *     pages        start, number                        (labels in a separate array)
 *
 * A start is relative to the start of the item before; a sentence's paragraph and a passage's first sentence, likewise,
 * to those of the item before. -1 is null. Ordinals are positions and not stored.
 */
export function encodeLayout({ sections, paragraphs, sentences, passages, pages }: Layout): string {
  return JSON.stringify({
    version: 1,
    titles: sections.map(({ title }) => title),
    numbers: sections.map(({ number }) => number),
    sections: sections.flatMap(({ start, end, parent, level }, at) => [
      start - (sections[at - 1]?.start ?? 0),
      end - start,
      parent ?? NONE,
      level,
    ]),
    paragraphs: paragraphs.flatMap(({ start, end, section, kind, number }, at) => [
      start - (paragraphs[at - 1]?.start ?? 0),
      end - start,
      section ?? NONE,
      KINDS.indexOf(kind),
      number,
    ]),
    sentences: sentences.flatMap(({ start, end, paragraph }, at) => [
      start - (sentences[at - 1]?.start ?? 0),
      end - start,
      paragraph - (sentences[at - 1]?.paragraph ?? 0),
    ]),
    passages: passages.flatMap(({ start, end, section, firstSentence, endSentence }, at) => [
      start - (passages[at - 1]?.start ?? 0),
      end - start,
      section ?? NONE,
      firstSentence - (passages[at - 1]?.firstSentence ?? 0),
      endSentence - firstSentence,
    ]),
    labels: pages.map(({ label }) => label),
    pages: pages.flatMap(({ start, index }, at) => [start - (pages[at - 1]?.start ?? 0), index ?? NONE]),
  } satisfies z.input<typeof encodedLayout>);
}

/** Decodes a layout written by {@link encodeLayout}. Throws if it is not one. */
export function decodeLayout(json: string): Layout {
  const encoded = encodedLayout.parse(JSON.parse(json));
  return {
    sections: decodeSections(encoded.sections, encoded.titles, encoded.numbers),
    paragraphs: decodeParagraphs(encoded.paragraphs),
    sentences: decodeSentences(encoded.sentences),
    passages: decodePassages(encoded.passages),
    pages: decodePages(encoded.pages, encoded.labels),
  };
}

function decodeSections(
  values: readonly number[],
  titles: readonly string[],
  numbers: readonly string[],
): readonly Section[] {
  let start = 0;
  return inRows(values, 4).map(([gap, length, parent, level], ordinal) => {
    start += gap;
    const [title = '', number = ''] = [titles[ordinal], numbers[ordinal]];
    return { ordinal, start, end: start + length, parent: ordinalOrNull(parent), level, title, number };
  });
}

function decodeParagraphs(values: readonly number[]): readonly Paragraph[] {
  let start = 0;
  return inRows(values, 5).map(([gap, length, section, kind, number], ordinal) => {
    start += gap;
    return {
      ordinal,
      start,
      end: start + length,
      section: ordinalOrNull(section),
      kind: kindOf(kind),
      number,
    };
  });
}

function decodeSentences(values: readonly number[]): readonly Sentence[] {
  let start = 0;
  let paragraph = 0;
  return inRows(values, 3).map(([gap, length, paragraphs], ordinal) => {
    start += gap;
    paragraph += paragraphs;
    return { ordinal, start, end: start + length, paragraph };
  });
}

function decodePassages(values: readonly number[]): readonly Passage[] {
  let start = 0;
  let firstSentence = 0;
  return inRows(values, 5).map(([gap, length, section, sentences, count], ordinal) => {
    start += gap;
    firstSentence += sentences;
    const endSentence = firstSentence + count;
    return {
      ordinal,
      start,
      end: start + length,
      section: ordinalOrNull(section),
      firstSentence,
      endSentence,
    };
  });
}

function decodePages(values: readonly number[], labels: readonly string[]): readonly PageMark[] {
  let start = 0;
  return inRows(values, 2).map(([gap, index], at) => {
    start += gap;
    return { start, label: labels[at] ?? '', index: ordinalOrNull(index) };
  });
}

interface Rows {
  2: [number, number];
  3: [number, number, number];
  4: [number, number, number, number];
  5: [number, number, number, number, number];
}

function inRows<Width extends keyof Rows>(values: readonly number[], width: Width): Rows[Width][] {
  if (values.length % width !== 0)
    throw new Error(`A stored layout has ${values.length} values, not a multiple of ${width}`);
  return Array.from(
    { length: values.length / width },
    (_, row) => values.slice(row * width, (row + 1) * width) as Rows[Width],
  );
}

function ordinalOrNull(value: number): number | null {
  return value === NONE ? null : value;
}

function kindOf(value: number): ParagraphKind {
  const kind = KINDS[value];
  if (kind === undefined) throw new Error(`A stored layout has an unknown kind of paragraph: ${value}`);
  return kind;
}
