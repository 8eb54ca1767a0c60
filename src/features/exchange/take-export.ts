import type { GroupId } from '../../corpus/corpus.ts';
import type { SearchIndex } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';
import { keepIndex } from '../corpus/index-keeper.ts';
import type { Manifest, OnProgress } from './format.ts';
import { readExport } from './read-export.ts';

/** Where an export is taken in. */
export interface TakeRequest {
  /** Null: the group that it was made of. */
  readonly groupId: GroupId | null;
  /** Whether it takes the place of what the store has of the group. */
  readonly replace: boolean;
  readonly onProgress: OnProgress;
}

/** What was taken in. */
export interface TakenExport {
  readonly manifest: Manifest;
  readonly groupId: GroupId;
  /** Texts that the store had already. */
  readonly present: number;
}

/**
 * Takes in what `writeExport` wrote, whole or not at all.
 * @throws UserError if anything in it is not as it should be, or the group has data already.
 */
export async function takeExport(
  { store, index }: { store: Pick<Store, 'groups' | 'works'>; index: SearchIndex },
  folder: string,
  { groupId, replace, onProgress }: TakeRequest,
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
