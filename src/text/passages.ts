import type { Paragraph, Passage, Sentence } from '../corpus/layout.ts';

/** Sizes of passages, in characters. */
export const PASSAGE_SIZES = {
  /** Neighbouring paragraphs of a section are joined until a passage is this long: shorter ones say too little. */
  joinUntil: 500,
  /** No passage is longer than this unless a single sentence is: longer ones are tiring to read and match anything. */
  divideOver: 1800,
} as const;

type Draft = Omit<Passage, 'ordinal'>;

/**
 * Divides sentences into the units of retrieval: usually a paragraph. Short neighbours are joined, long paragraphs are
 * divided between sentences into about equal parts. A passage never crosses a section.
 */
export function createPassages(
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
): readonly Passage[] {
  const drafts: Draft[] = [];
  for (const paragraph of groupByParagraph(paragraphs, sentences)) {
    const previous = drafts.at(-1);
    if (previous !== undefined && belongTogether(previous, paragraph)) {
      drafts[drafts.length - 1] = { ...previous, end: paragraph.end, endSentence: paragraph.endSentence };
    } else {
      drafts.push(...divide(paragraph, sentences));
    }
  }
  return drafts.map((draft, ordinal) => ({ ordinal, ...draft }));
}

function groupByParagraph(
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
): readonly Draft[] {
  const groups: Draft[] = [];
  let current: number | null = null;
  for (const { ordinal, paragraph, start, end } of sentences) {
    const last = groups.at(-1);
    if (last !== undefined && paragraph === current) {
      groups[groups.length - 1] = { ...last, end, endSentence: ordinal + 1 };
    } else {
      const section = paragraphs[paragraph]?.section ?? null;
      groups.push({ section, start, end, firstSentence: ordinal, endSentence: ordinal + 1 });
    }
    current = paragraph;
  }
  return groups;
}

/** Whether one of two neighbours is short enough to be joined, and both together are not too long. */
function belongTogether(previous: Draft, next: Draft): boolean {
  return (
    previous.section === next.section &&
    previous.end - previous.start < PASSAGE_SIZES.joinUntil &&
    next.end - previous.start <= PASSAGE_SIZES.divideOver
  );
}

function divide(group: Draft, sentences: readonly Sentence[]): readonly Draft[] {
  const length = group.end - group.start;
  if (length <= PASSAGE_SIZES.divideOver) return [group];
  const partLength = length / Math.ceil(length / PASSAGE_SIZES.divideOver);
  const parts: Draft[] = [];
  for (const { ordinal, start, end } of sentences.slice(group.firstSentence, group.endSentence)) {
    const last = parts.at(-1);
    if (last !== undefined && isNearer(partLength, end - last.start, start - last.start)) {
      parts[parts.length - 1] = { ...last, end, endSentence: ordinal + 1 };
    } else {
      parts.push({ section: group.section, start, end, firstSentence: ordinal, endSentence: ordinal + 1 });
    }
  }
  return parts;
}

/** Whether a part is closer to its target length with the next sentence than without, and not too long. */
function isNearer(wanted: number, withNext: number, without: number): boolean {
  return withNext <= PASSAGE_SIZES.divideOver && withNext - wanted <= wanted - without;
}
