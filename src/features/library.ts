import { OPERATOR_GROUP, type CorpusEntry, type GroupId, type LinedEntry } from '../corpus/corpus.ts';
import type { Span } from '../corpus/layout.ts';
import type { Citation } from '../corpus/quotation.ts';
import type { Work, WorkId } from '../corpus/work.ts';
import type { WorkStore } from '../store/store.ts';
import { locate, quote } from '../text/quotation.ts';
import type { Audience, GroupAudience, LinkTo } from './features.ts';
import { createLinedWorks } from './lined-works.ts';
import { createReciter, type Recite } from './recite.ts';

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
  cite(entry: CorpusEntry, work: Work, span: Span, matches: readonly Span[]): Citation;
  /** Makes citations that were kept into what an audience may see of them. */
  reciter(audience: Audience): Promise<Recite>;
  /** The lines that hold for an audience, also those of works that it has no more. */
  lines(audience: Audience): Promise<Lines>;
}

const NO_LINES: Lines = new Map();

/** Creates the library of a store. */
export function createLibrary({
  store,
  linkTo,
  closedWorks = async () => [],
  linesFor = async () => NO_LINES,
}: {
  store: { readonly works: Pick<WorkStore, 'find' | 'list' | 'listAll'> };
  linkTo: LinkTo;
  /** Works of the operator that a group does not want. */
  closedWorks?: (groupId: GroupId) => Promise<readonly WorkId[]>;
  /** The lines that hold for an audience in a group. */
  linesFor?: (audience: GroupAudience) => Promise<Lines>;
}): Library {
  const works = createLinedWorks(store.works);

  async function lines(audience: Audience): Promise<Lines> {
    return audience === 'everyone' ? NO_LINES : linesFor(audience);
  }

  async function list(audience: Audience): Promise<readonly CorpusEntry[]> {
    if (audience === 'everyone') return store.works.listAll();
    const { groupId } = audience;
    const listed = await store.works.list([groupId, OPERATOR_GROUP]);
    const closed = new Set(await closedWorks(groupId));
    return listed
      .filter((entry) => entry.groupId === groupId || !closed.has(entry.workId))
      .toSorted((a, b) => Number(b.groupId === groupId) - Number(a.groupId === groupId));
  }

  async function entries(audience: Audience): Promise<readonly LinedEntry[]> {
    const [listed, drawn] = await Promise.all([list(audience), lines(audience)]);
    return Promise.all(listed.map(async (entry) => works.draw(entry, drawn.get(entry.workId) ?? null)));
  }

  const library: Library = {
    entries,
    entry: async (audience, workId) =>
      (await entries(audience)).find((entry) => entry.workId === workId) ?? null,
    work: (entry) => works.find(entry),
    cite: ({ description: { title, author, sourceUrl } }, work, span, matches) => {
      const whole = works.wholeOf(work);
      return {
        quotation: quote(work, span),
        title,
        author,
        locator: locate(work, span.start),
        url: linkTo(whole ?? work, sourceUrl, span, whole && work.text.length),
        matches,
      };
    },
    lines,
    reciter: (audience) => createReciter(library, audience),
  };
  return library;
}
