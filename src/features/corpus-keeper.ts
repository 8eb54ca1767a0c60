import { OPERATOR_GROUP, type CorpusEntry } from '../corpus/corpus.ts';
import type { WorkId } from '../corpus/work.ts';
import { UserError } from '../errors.ts';
import type { ImportWork } from '../import/import-work.ts';
import type { SearchIndex } from '../search/search.ts';
import type { Store } from '../store/store.ts';

import type { Audience, CorpusKeeper } from './features.ts';

/** Makes the keeper of the corpora: it holds store and index together. */
export function createCorpusKeeper({
  store,
  index,
  importWork,
  now,
}: {
  store: Pick<Store, 'works'>;
  index: Pick<SearchIndex, 'add' | 'remove'>;
  importWork: ImportWork;
  now: () => Date;
}): CorpusKeeper {
  const { works } = store;

  async function list(audience: Audience): Promise<readonly CorpusEntry[]> {
    if (audience === 'everyone') return works.listAll();
    const entries = await works.list(groupsOf(audience));
    const isShared = (entry: CorpusEntry) => Number(entry.groupId !== audience.groupId);
    return entries.toSorted((a, b) => isShared(a) - isShared(b));
  }

  async function info(audience: Audience, workId: WorkId): Promise<CorpusEntry> {
    const entry = (await list(audience)).find((each) => each.workId === workId);
    if (!entry) throw new UserError('This work is not in the corpus, or no longer.');
    return entry;
  }

  return {
    list,
    info,
    async add(source, { groupId, addedBy }) {
      const imported = await importWork(source);
      const outcome = await works.add(imported, { groupId, addedBy, addedAt: now() });
      await index.add(imported.work);
      return { entry: await info({ groupId }, imported.work.id), isNew: outcome === 'added' };
    },
    async remove(groupId, workId) {
      const entry = (await works.list([groupId])).find((each) => each.workId === workId);
      if (!entry || !(await works.remove(groupId, workId)))
        throw new UserError(await whyNotHeld(groupId, workId));
      if (!(await works.ids()).includes(workId)) await index.remove(workId);
      return entry;
    },
  };

  async function whyNotHeld(groupId: string, workId: WorkId): Promise<string> {
    const isShared = (await list({ groupId })).some((each) => each.workId === workId);
    return isShared
      ? 'This work is open to every group. Only whoever runs the bot can take it out.'
      : 'This work is not in the group’s corpus, or no longer.';
  }
}

function groupsOf({ groupId }: { readonly groupId: string }): string[] {
  return groupId === OPERATOR_GROUP ? [groupId] : [groupId, OPERATOR_GROUP];
}
