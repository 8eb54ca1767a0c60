import { OPERATOR_GROUP, type CorpusEntry, type GroupId } from '../corpus/corpus.ts';
import type { Span } from '../corpus/layout.ts';
import type { Citation } from '../corpus/quotation.ts';
import type { Work, WorkId } from '../corpus/work.ts';
import type { WorkStore } from '../store/store.ts';
import { locate, quote } from '../text/quotation.ts';
import type { Audience, LinkTo } from './features.ts';

/** The works as an audience sees them. */
export interface Library {
  /** The works that an audience may use, the group's own first, oldest first; none that the group has closed. */
  entries(audience: Audience): Promise<readonly CorpusEntry[]>;
  /** The entry of one work, or null if the audience has no such work. */
  entry(audience: Audience, workId: WorkId): Promise<CorpusEntry | null>;
  /** The text of a work, or null if it is gone. */
  work(workId: WorkId): Promise<Work | null>;
  /** A citation of a place in a work; `matches` are ranges within it. */
  cite(entry: CorpusEntry, work: Work, span: Span, matches: readonly Span[]): Citation;
}

/** Works kept in memory; a long book is some megabytes. */
const KEPT_WORKS = 16;

/** Creates the library of a store. */
export function createLibrary({
  store,
  linkTo,
  closedWorks = async () => [],
}: {
  store: { readonly works: Pick<WorkStore, 'find' | 'list' | 'listAll'> };
  linkTo: LinkTo;
  /** Works of the operator that a group does not want. */
  closedWorks?: (groupId: GroupId) => Promise<readonly WorkId[]>;
}): Library {
  const kept = new Map<WorkId, Work>();

  async function entries(audience: Audience): Promise<readonly CorpusEntry[]> {
    if (audience === 'everyone') return store.works.listAll();
    const { groupId } = audience;
    const listed = await store.works.list([groupId, OPERATOR_GROUP]);
    const closed = new Set(await closedWorks(groupId));
    return listed
      .filter((entry) => entry.groupId === groupId || !closed.has(entry.workId))
      .toSorted((a, b) => Number(b.groupId === groupId) - Number(a.groupId === groupId));
  }

  return {
    entries,
    entry: async (audience, workId) =>
      (await entries(audience)).find((entry) => entry.workId === workId) ?? null,
    // A work never changes, so what is kept stays right; entries say whether it may still be seen.
    work: async (workId) => {
      const work = kept.get(workId) ?? (await store.works.find(workId));
      if (!work) return null;
      kept.delete(workId);
      kept.set(workId, work);
      if (kept.size > KEPT_WORKS) kept.delete([...kept.keys()][0] ?? workId);
      return work;
    },
    cite: ({ description: { title, author, sourceUrl } }, work, span, matches) => ({
      quotation: quote(work, span),
      title,
      author,
      locator: locate(work, span.start),
      url: linkTo(work, sourceUrl, span),
      matches,
    }),
  };
}
