import { OPERATOR_GROUP, type CorpusEntry, type LinedEntry } from '../../corpus/corpus.ts';
import type { Span } from '../../corpus/layout.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { Work, WorkId } from '../../corpus/work.ts';
import { isVerbatim, locate, quote } from '../../text/quotation.ts';
import { linesOf, type Audience, type Lines } from '../group/audience.ts';
import type { LinkTo } from '../../text/link.ts';
import { createLinedWorks, type LinedWorks } from './lined-works.ts';
import type { ReaderLinks } from '../reader-links/reader-links.ts';
import { findReadings } from '../reader-links/readings.ts';
import type { WorkStore } from '../../store/works/work-store.ts';

/** A stored citation, up to a reading line; null if it goes past it. */
export type Recite = (citation: Citation) => Promise<Citation | null>;

/**
 * The works as an audience sees them. This is the one place that applies reading lines: a work, entry or scope from
 * here contains nothing past the line.
 */
export interface Library {
  /**
   * The works that an audience may use, the group's own first, oldest first; without those that the group has closed.
   */
  entries(audience: Audience): Promise<readonly LinedEntry[]>;
  /** The entry of one work, or null if the audience has no such work. */
  entry(audience: Audience, workId: WorkId): Promise<LinedEntry | null>;
  /** The text of a work up to the entry's line, or null if it is gone. */
  work(entry: Pick<LinedEntry, 'workId' | 'line'>): Promise<Work | null>;
  /** A citation of a place in a work; `matches` are ranges within it. */
  cite(entry: LinedEntry, work: Work, span: Span, matches: readonly Span[]): Citation;
  /** Makes stored citations into what an audience may see of them. */
  reciter(audience: Audience): Promise<Recite>;
}

const NO_LINKS: Pick<ReaderLinks, 'prepare' | 'write'> = { prepare: async () => {}, write: () => null };

/** Creates the library of a store. */
export function createLibrary({
  store,
  linkTo,
  readerLinks = NO_LINKS,
}: {
  store: { readonly works: Pick<WorkStore, 'find' | 'list' | 'listAll'> };
  linkTo: LinkTo;
  /** Links to the reader page, for works without a web address. */
  readerLinks?: Pick<ReaderLinks, 'prepare' | 'write'>;
}): Library {
  const works = createLinedWorks(store.works);

  async function entries(audience: Audience): Promise<readonly LinedEntry[]> {
    const [listed, readingOf] = await Promise.all([
      list(store.works, audience),
      findReadings(store.works, audience),
    ]);
    const lines = linesOf(audience);
    const draw = async (entry: CorpusEntry): Promise<LinedEntry> => {
      const line = lines.get(entry.workId) ?? null;
      return { ...(await works.draw(entry, line)), reading: readingOf(entry, line) };
    };
    const lined = await Promise.all(listed.map(draw));
    for (const groupId of new Set(lined.map(({ reading }) => reading.groupId)))
      await readerLinks.prepare(groupId);
    return lined;
  }

  const work: Library['work'] = (entry) => works.find(entry);
  const cite = createCite(works, linkTo, readerLinks);
  return {
    entries,
    entry: async (audience, workId) =>
      (await entries(audience)).find((entry) => entry.workId === workId) ?? null,
    work,
    cite,
    reciter: async (audience) => createReciter({ work, cite }, linesOf(audience), await entries(audience)),
  };
}

/**
 * Creates the reciting of stored citations. Links to the reader page are made again: they depend on audience and time,
 * so they are not stored.
 */
function createReciter(
  { work: find, cite }: Pick<Library, 'work' | 'cite'>,
  lines: Lines,
  entries: readonly LinedEntry[],
): Recite {
  return async (citation) => {
    const { quotation, title, author, matches, voice } = citation;
    const line = lines.get(quotation.workId) ?? Infinity;
    if (quotation.end > line) return null;
    const entry = entries.find(({ workId }) => workId === quotation.workId);
    if (line === Infinity && (!entry || isWholeAsStored(entry, citation))) return citation;
    const work = entry && (await find(entry));
    if (!entry || !work || !isVerbatim(work, quotation)) return cutCitation(citation, line);
    return { ...cite(entry, work, quotation, matches), title, author, ...(voice && { voice }) };
  };
}

/** Reader links are not stored, nor how sure OCR is of a page. */
function isWholeAsStored({ description, report }: LinedEntry, { url }: Citation): boolean {
  return url !== null && description.sourceUrl !== null && report.ocr === undefined;
}

// A deleted work has no text to make a link from, and text around the sentence may be part of the old link.
function cutCitation(citation: Citation, line: number): Citation {
  const { quotation } = citation;
  const suffix = quotation.suffix.slice(0, Math.max(0, line - quotation.end));
  return { ...citation, quotation: { ...quotation, suffix }, url: null };
}

/** The works that an audience may use, the group's own first. */
async function list(
  works: Pick<WorkStore, 'list' | 'listAll'>,
  audience: Audience,
): Promise<readonly CorpusEntry[]> {
  if (audience === 'everyone') return works.listAll();
  const { groupId, settings } = audience;
  const listed = await works.list([groupId, OPERATOR_GROUP]);
  const closed = new Set(settings.closedWorks);
  return listed
    .filter((entry) => entry.groupId === groupId || !closed.has(entry.workId))
    .toSorted((a, b) => Number(b.groupId === groupId) - Number(a.groupId === groupId));
}

/** Creates the citing of places; the key for the entry's links has been prepared. */
function createCite(
  works: Pick<LinedWorks, 'wholeOf'>,
  linkTo: LinkTo,
  readerLinks: Pick<ReaderLinks, 'write'>,
): Library['cite'] {
  return ({ description: { title, author, sourceUrl }, reading }, work, span, matches) => {
    const whole = works.wholeOf(work);
    const address = linkTo(whole ?? work, sourceUrl, span, whole && work.text.length);
    const link = address === null ? readerLinks.write(work.id, reading, span) : null;
    return {
      quotation: quote(work, span),
      title,
      author,
      locator: locate(work, span.start),
      url: address ?? link?.url ?? null,
      ...(link && { urlExpiresAt: link.expiresAt }),
      matches,
    };
  };
}
