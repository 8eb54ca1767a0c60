import { UserError } from '../../errors.ts';
import { type AskScope, scopeOf } from '../corpus/ask-scope.ts';
import { forEverybody, type GroupAudience } from '../group/audience.ts';
import type { Library } from '../corpus/library.ts';
import type { EqualContext, NeutralCard, QuotedPlace, ViewedQuotation } from './topics.ts';
import { viewQuotation } from './view-quotation.ts';
import type { Span } from '../../corpus/layout.ts';
import type { Work } from '../../corpus/work.ts';

type Quoting = Pick<Library, 'entries' | 'work' | 'cite'>;

/** Quotes places for everybody. UserError if the whole group may see none of them. */
export async function makeCard(
  library: Quoting,
  audience: GroupAudience,
  places: readonly QuotedPlace[],
): Promise<NeutralCard> {
  const within = scopeOf(await library.entries(forEverybody(audience)));
  const quotations = await quotePlaces(library, within, places, null);
  if (quotations.length === 0) throw new UserError((words) => words.topics.pastGroupLine);
  return { quotations, withheld: places.length - quotations.length };
}

/** Quotes those places that are before the lines, in context, with words of a topic highlighted. */
export async function quotePlaces(
  library: Pick<Library, 'work' | 'cite'>,
  { entries }: Pick<AskScope, 'entries'>,
  places: readonly QuotedPlace[],
  topic: string | null,
): Promise<readonly EqualContext[]> {
  const quoted = places.map(async (place): Promise<readonly EqualContext[]> => {
    const entry = entries.get(place.workId);
    const work = entry && (await library.work(entry));
    if (!entry || !work || place.end > work.text.length) return [];
    return [addEqualContext(work, viewQuotation(library, entry, work, place, topic))];
  });
  return (await Promise.all(quoted)).flat();
}

/** Most sentences on either side, and characters per side. */
const SIDE = { sentences: 2, characters: 400 } as const;

/** A quotation with as many sentences before it as after it, all from the same section. */
function addEqualContext(work: Work, quotation: ViewedQuotation): EqualContext {
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
