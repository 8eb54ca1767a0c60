import { z } from 'zod';
import { PARAGRAPH_KINDS, type Layout, type PageMark, type ParagraphKind } from '../../corpus/layout.ts';

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
  // Only texts with pages that were read from pictures have this.
  ocr: integers.optional(),
  // Only some texts have these: texts with notes, and those that were read from a web page.
  shown: z.array(z.union([z.int(), z.string()])).optional(),
  marks: z.array(z.string()).optional(),
  notes: integers.default([]),
  ids: z.array(z.string()).optional(),
  anchors: integers.default([]),
});

/**
 * A layout as compact JSON: each list is one array of integers, a fixed number per item, in text order.
 *
 *     sections     start, length, parent, level        (titles and numbers in separate arrays)
 *     paragraphs   start, length, section, kind, number
 *     sentences    start, length, paragraph
 *     passages     start, length, section, first sentence, sentences
 *     pages        start, number                        (labels, and OCR's confidences, in separate arrays)
 *     notes        start, length, reference                (labels in a separate array, `marks`)
 *     anchors      start                                (ids in a separate array)
 *
 * A start is relative to the start of the item before; a sentence's paragraph and a passage's first sentence, likewise,
 * to those of the item before. -1 is null. Ordinals are positions and not stored.
 */
export function encodeLayout(layout: Layout): string {
  const { sections, paragraphs, sentences, passages, pages, notes, shown, anchors } = layout;
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
      PARAGRAPH_KINDS.indexOf(kind),
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
    ...(pages.some(({ ocr }) => ocr !== undefined) && { ocr: pages.map(({ ocr }) => ocr ?? NONE) }),
    ...(notes !== undefined && {
      marks: notes.map(({ label }) => label),
      notes: notes.flatMap(({ start, end, at }, index) => [
        start - (notes[index - 1]?.start ?? 0),
        end - start,
        at,
      ]),
    }),
    ...(shown !== undefined && { shown: [...shown] }),
    ...(anchors !== undefined && {
      ids: anchors.map(({ id }) => id),
      anchors: anchors.map(({ start }, at) => start - (anchors[at - 1]?.start ?? 0)),
    }),
  } satisfies z.input<typeof encodedLayout>);
}

/** Decodes a layout written by {@link encodeLayout}. Throws if it is not one. */
export function decodeLayout(json: string): Layout {
  const { titles, numbers, labels, ocr, marks, ids, shown, ...encoded } = encodedLayout.parse(
    JSON.parse(json),
  );
  return {
    sections: inRows(encoded.sections, 4, [0]).map(([start, length, parent, level], ordinal) => {
      const [title = '', number = ''] = [titles[ordinal], numbers[ordinal]];
      return { ordinal, start, end: start + length, parent: orNull(parent), level, title, number };
    }),
    paragraphs: inRows(encoded.paragraphs, 5, [0]).map(([start, length, section, kind, number], ordinal) => {
      const end = start + length;
      return { ordinal, start, end, section: orNull(section), kind: kindOf(kind), number };
    }),
    sentences: inRows(encoded.sentences, 3, [0, 2]).map(([start, length, paragraph], ordinal) => ({
      ordinal,
      start,
      end: start + length,
      paragraph,
    })),
    passages: inRows(encoded.passages, 5, [0, 3]).map(
      ([start, length, section, firstSentence, count], ordinal) => {
        const endSentence = firstSentence + count;
        return { ordinal, start, end: start + length, section: orNull(section), firstSentence, endSentence };
      },
    ),
    pages: inRows(encoded.pages, 2, [0]).map(([start, index], at) => ({
      start,
      label: labels[at] ?? '',
      index: orNull(index),
      ...ocrOf(ocr?.[at]),
    })),
    ...(marks !== undefined && {
      notes: inRows(encoded.notes, 3, [0]).map(([start, length, at], index) => ({
        start,
        end: start + length,
        label: marks[index] ?? '',
        at,
      })),
    }),
    ...(shown !== undefined && { shown }),
    ...(ids !== undefined && {
      anchors: inRows(encoded.anchors, 1, [0]).map(([start], at) => ({ start, id: ids[at] ?? '' })),
    }),
  };
}

interface Rows {
  1: [number];
  2: [number, number];
  3: [number, number, number];
  4: [number, number, number, number];
  5: [number, number, number, number, number];
}

/** The numbers of each item; in some columns they are stored relative to the item before. */
function inRows<Width extends keyof Rows>(
  values: readonly number[],
  width: Width,
  relative: readonly number[],
): Rows[Width][] {
  if (values.length % width !== 0)
    throw new Error(`A stored layout has ${values.length} values, not a multiple of ${width}`);
  const sums = Array.from({ length: width }, () => 0);
  return Array.from({ length: values.length / width }, (_, row) => {
    const item = values.slice(row * width, (row + 1) * width);
    for (const column of relative) {
      sums[column] = (sums[column] ?? 0) + (item[column] ?? 0);
      item[column] = sums[column];
    }
    return item as Rows[Width];
  });
}

function orNull(value: number): number | null {
  return value === NONE ? null : value;
}

function ocrOf(value = NONE): Pick<PageMark, 'ocr'> {
  return value === NONE ? {} : { ocr: value };
}

function kindOf(value: number): ParagraphKind {
  const kind = PARAGRAPH_KINDS[value];
  if (kind === undefined) throw new Error(`A stored layout has an unknown kind of paragraph: ${value}`);
  return kind;
}
