import type { Span } from '../../corpus/layout.ts';
import type { Work } from '../../corpus/work.ts';
import type { EqualContext, ViewedQuotation } from './topics.ts';

/** Most sentences on either side, and characters per side. */
const SIDE = { sentences: 2, characters: 400 } as const;

/** A quotation with as many sentences before it as after it, all from the same section. */
export function addEqualContext(work: Work, quotation: ViewedQuotation): EqualContext {
  const { start, end } = quotation.citation.quotation;
  for (let around = SIDE.sentences; around > 0; around--) {
    const [from, to] = [reachBack(work, start, around), reachOn(work, end, around)];
    if (from === null || to === null) continue;
    const [before, after] = [work.text.slice(from, start), work.text.slice(end, to)];
    if (Math.max(before.length, after.length) <= SIDE.characters)
      return { ...quotation, around, before, after };
  }
  return { ...quotation, around: 0, before: '', after: '' };
}

function reachBack(work: Work, start: number, sentences: number): number | null {
  const before = work.layout.sentences.filter((sentence) => sentence.end <= start);
  const from = before.at(-sentences);
  return from && isOfOneSection(work, { start: from.start, end: start }) ? from.start : null;
}

function reachOn(work: Work, end: number, sentences: number): number | null {
  const after = work.layout.sentences.filter((sentence) => sentence.start >= end);
  const to = after[sentences - 1];
  return to && isOfOneSection(work, { start: end, end: to.end }) ? to.end : null;
}

/** Whether a range has no heading, and no other section, in it. */
function isOfOneSection({ layout: { paragraphs } }: Work, { start, end }: Span): boolean {
  const touched = paragraphs.filter((paragraph) => paragraph.start < end && paragraph.end > start);
  return touched.every(({ number, section }) => number > 0 && section === touched[0]?.section);
}
