import { OPERATOR_GROUP, type CorpusEntry, type GroupId } from '../../corpus/corpus.ts';
import type { Reimport } from '../../corpus/reimport.ts';
import { UNKNOWN_LANGUAGE } from '../../corpus/language.ts';
import type { WorkId } from '../../corpus/work.ts';
import { UserError } from '../../errors.ts';
import type { ImportWork } from '../../import/import-work.ts';
import type { Source } from '../../import/source.ts';
import type { AddressSource, ReadAddress } from '../../import/web/read-address.ts';
import type { Store } from '../../store/store.ts';

/** Reads texts that may take the place of others. */
export interface Drafting {
  /**
   * Reads a text that may take the place of a work of the group's own. Nothing of the group's changes. UserError if it
   * can't be read, if it is the same text, or if the group has it already.
   */
  draft(groupId: GroupId, workId: WorkId, source: Source): Promise<Reimport>;
  /** {@link draft} from the internet; null: from the address that the work has. UserError if it has none. */
  draftFromWeb(groupId: GroupId, workId: WorkId, source: AddressSource | null): Promise<Reimport>;
}

/** Dependencies of drafting. */
export interface DraftingParts {
  readonly store: Pick<Store, 'works' | 'reimports'>;
  readonly importWork: ImportWork;
  readonly readAddress: ReadAddress;
  readonly now: () => Date;
}

/** Creates the reading of texts that may take the place of others. */
export function createDrafting({ store, importWork, readAddress, now }: DraftingParts): Drafting {
  async function draft(groupId: GroupId, workId: WorkId, source: Source): Promise<Reimport> {
    const entry = await ownEntry(store, groupId, workId);
    const { title } = entry.description;
    if (await store.reimports.findApplied(groupId, workId))
      throw new UserError(({ reimports }) => reimports.endFirst(title));
    const imported = await importWork(source);
    if (imported.work.id === workId) throw new UserError(({ reimports }) => reimports.sameText(title));
    const twin = (await store.works.list([groupId])).find((each) => each.workId === imported.work.id);
    if (twin) throw new UserError(({ reimports }) => reimports.twin(twin.description.title));
    const { language } = entry.description;
    const description = {
      ...entry.description,
      language: language === UNKNOWN_LANGUAGE ? imported.description.language : language,
      ...source.description,
    };
    return store.reimports.draft(groupId, workId, { ...imported, description }, now());
  }

  return {
    draft,
    async draftFromWeb(groupId, workId, source) {
      const { title, sourceUrl } = (await ownEntry(store, groupId, workId)).description;
      const address = source?.address ?? sourceUrl;
      if (address === null) throw new UserError(({ reimports }) => reimports.noAddress(title));
      return draft(groupId, workId, await readAddress({ ...source, address }));
    },
  };
}

/** A group's own entry of a work. UserError if it has none. */
export async function ownEntry(
  { works }: Pick<Store, 'works'>,
  groupId: GroupId,
  workId: WorkId,
): Promise<CorpusEntry> {
  const entries = (await works.list([groupId, OPERATOR_GROUP])).filter((each) => each.workId === workId);
  const entry = entries.find((each) => each.groupId === groupId);
  if (!entry)
    throw new UserError(({ errors }) => (entries.length > 0 ? errors.workOfAll : errors.workNotHeld));
  return entry;
}
