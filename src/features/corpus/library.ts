import { OPERATOR_GROUP, type CorpusEntry, type GroupId, type LinedEntry } from '../../corpus/corpus.ts';
import type { Span } from '../../corpus/layout.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { Work, WorkId } from '../../corpus/work.ts';
import { locate, quote } from '../../text/quotation.ts';
import type { Audience, GroupAudience } from '../group/audience.ts';
import type { LinkTo } from '../../text/link.ts';
import { createLinedWorks, type LinedWorks } from './lined-works.ts';
import type { ReaderLinks } from '../reader-links/reader-links.ts';
import { createReadings } from '../reader-links/readings.ts';
import { createReciter, type Recite } from './recite.ts';
import type { WorkStore } from '../../store/works/work-store.ts';

/** The reading lines that hold for somebody: offsets by work. A work without one may be shown whole. */
export type Lines = ReadonlyMap<WorkId, number>;

/**
 * The works as an audience sees them. This is the one place where reading lines are drawn: who has a work, an entry or
 * a scope from here has nothing that lies behind the line.
 */
export interface Library {
  /** The works that an audience may use, the group's own first, oldest first; none that the group has closed. */
  entries(audience: Audience): Promise<readonly LinedEntry[]>;
  /** The entry of one work, or null if the audience has no such work. */
  entry(audience: Audience, workId: WorkId): Promise<LinedEntry | null>;
  /** The text of a work up to the entry's line, or null if it is gone. */
  work(entry: Pick<LinedEntry, 'workId' | 'line'>): Promise<Work | null>;
  /** A citation of a place in a work; `matches` are ranges within it. */
  cite(entry: LinedEntry, work: Work, span: Span, matches: readonly Span[]): Citation;
  /** Makes citations that were kept into what an audience may see of them. */
  reciter(audience: Audience): Promise<Recite>;
  /** The lines that hold for an audience, also those of works that it has no more. */
  lines(audience: Audience): Promise<Lines>;
}

const NO_LINES: Lines = new Map();

const NO_LINKS: Pick<ReaderLinks, 'prepare' | 'write'> = { prepare: async () => {}, write: () => null };

/** Creates the library of a store. */
export function createLibrary({
  store,
  linkTo,
  readerLinks = NO_LINKS,
  closedWorks = async () => [],
  linesFor = async () => NO_LINES,
}: {
  store: { readonly works: Pick<WorkStore, 'find' | 'list' | 'listAll'> };
  linkTo: LinkTo;
  /** Links to the reader page, for works that have no address on the web. */
  readerLinks?: Pick<ReaderLinks, 'prepare' | 'write'>;
  /** Works of the operator that a group does not want. */
  closedWorks?: (groupId: GroupId) => Promise<readonly WorkId[]>;
  /** The lines that hold for an audience in a group. */
  linesFor?: (audience: GroupAudience) => Promise<Lines>;
}): Library {
  const works = createLinedWorks(store.works);
  const readings = createReadings({ works: store.works, linesFor });

  const lines = async (audience: Audience): Promise<Lines> =>
    audience === 'everyone' ? NO_LINES : linesFor(audience);
  const list = createList(store.works, closedWorks);

  async function entries(audience: Audience): Promise<readonly LinedEntry[]> {
    const [listed, drawn, readingOf] = await Promise.all([
      list(audience),
      lines(audience),
      readings(audience),
    ]);
    const draw = async (entry: CorpusEntry): Promise<LinedEntry> => {
      const line = drawn.get(entry.workId) ?? null;
      return { ...(await works.draw(entry, line)), reading: readingOf(entry, line) };
    };
    const lined = await Promise.all(listed.map(draw));
    for (const groupId of new Set(lined.map(({ reading }) => reading.groupId)))
      await readerLinks.prepare(groupId);
    return lined;
  }

  const library: Library = {
    entries,
    entry: async (audience, workId) =>
      (await entries(audience)).find((entry) => entry.workId === workId) ?? null,
    work: (entry) => works.find(entry),
    cite: createCite(works, linkTo, readerLinks),
    lines,
    reciter: (audience) => createReciter(library, audience),
  };
  return library;
}

/** The works that an audience may use, the group's own first. */
function createList(
  works: Pick<WorkStore, 'list' | 'listAll'>,
  closedWorks: (groupId: GroupId) => Promise<readonly WorkId[]>,
) {
  return async (audience: Audience): Promise<readonly CorpusEntry[]> => {
    if (audience === 'everyone') return works.listAll();
    const { groupId } = audience;
    const listed = await works.list([groupId, OPERATOR_GROUP]);
    const closed = new Set(await closedWorks(groupId));
    return listed
      .filter((entry) => entry.groupId === groupId || !closed.has(entry.workId))
      .toSorted((a, b) => Number(b.groupId === groupId) - Number(a.groupId === groupId));
  };
}

/** Makes the citing of places; the key of the entry's reading has been prepared. */
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
