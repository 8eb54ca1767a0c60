import type { GroupId } from '../../corpus/corpus.ts';
import type { SearchIndex } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';
import { keepIndex } from '../corpus/indexing.ts';
import type { Manifest, OnProgress } from './format.ts';
import { readExport } from './read-export.ts';

/** The target of an import. */
export interface ImportRequest {
  /** Null: the exported group's own id. */
  readonly groupId: GroupId | null;
  /** Whether to replace the group's existing data. */
  readonly replace: boolean;
  readonly onProgress: OnProgress;
}

/** The result of an import. */
export interface TakenExport {
  readonly manifest: Manifest;
  readonly groupId: GroupId;
  /** Texts that the store already had. */
  readonly present: number;
}

/**
 * Imports an export of `writeExport`, all or nothing.
 * @throws UserError if anything in it is invalid, or the group has data already.
 */
export async function importGroup(
  { store, index }: { store: Pick<Store, 'groups' | 'works'>; index: SearchIndex },
  folder: string,
  { groupId, replace, onProgress }: ImportRequest,
): Promise<TakenExport> {
  const textElsewhere = async (workId: string) => (await store.works.find(workId))?.text ?? null;
  const { manifest, group } = await readExport(folder, textElsewhere, onProgress);
  const to = groupId ?? manifest.group;
  onProgress('writing', 0, 1);
  const { present } = await store.groups.put(group, to, replace);
  onProgress('index', 0, 1);
  await keepIndex({ store, index });
  return { manifest, groupId: to, present };
}
