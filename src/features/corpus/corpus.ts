import type { GroupId, LinedEntry } from '../../corpus/corpus.ts';
import type { Work, WorkId } from '../../corpus/work.ts';
import { UserError } from '../../errors.ts';
import { createImportWork, type ImportWork } from '../../import/import-work.ts';
import type { Source } from '../../import/source.ts';
import { createReadAddress, type AddressSource, type ReadAddress } from '../../import/web/read-address.ts';
import type { SearchIndex } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';
import { createLinkTo } from '../../text/link.ts';
import type { Audience, OpenGroup } from '../group/audience.ts';
import { createIdentity } from '../reimport/create-anchor.ts';
import { correctDescription, type DescriptionChanges } from './correct-description.ts';
import type { Library } from './library.ts';
import type { ReaderLinks } from '../reader-links/reader-links.ts';

/** A work of a corpus, and the address of its full text: its source, else the reader page, else null. */
export interface ListedWork extends LinedEntry {
  readonly address: string | null;
}

/** The result of an import. */
export interface Addition {
  readonly entry: ListedWork;
  /** False: the corpus had this text already, and nothing changed. */
  readonly isNew: boolean;
}

/** A group's corpus. */
export interface Corpus {
  /** The works that an audience may use, the group's own first, oldest first. */
  list(audience: Audience): Promise<readonly ListedWork[]>;
  /** UserError if the audience does not have the work. */
  info(audience: Audience, workId: WorkId): Promise<ListedWork>;
  add(source: Source, to: { groupId: GroupId; addedBy: string | null }): Promise<Addition>;
  /** Downloads a text from the internet and adds it. UserError if it can't be downloaded or read. */
  addFromWeb(source: AddressSource, to: { groupId: GroupId; addedBy: string | null }): Promise<Addition>;
  /**
   * Corrects how the group describes a work of its own, also in everything that quotes it; null removes a part. UserError
   * if it does not have the work, or if a value is not valid.
   */
  edit(groupId: GroupId, workId: WorkId, changes: DescriptionChanges): Promise<ListedWork>;
  /** Removes a work and returns its entry. UserError if the group itself does not have it. */
  remove(groupId: GroupId, workId: WorkId): Promise<ListedWork>;
}

/** Dependencies of the corpora. */
export interface CorpusParts {
  readonly store: Pick<Store, 'works' | 'reimports'>;
  readonly index: Pick<SearchIndex, 'add' | 'remove'>;
  readonly library: Pick<Library, 'entries' | 'entry'>;
  readonly importWork?: ImportWork;
  readonly readAddress?: ReadAddress;
  readonly readerLinks: Pick<ReaderLinks, 'write'>;
  readonly openGroup: OpenGroup;
  readonly now: () => Date;
}

/** Creates access to the corpora: it keeps store and index in step. */
export function createCorpus(parts: CorpusParts): Corpus {
  const { index, library, readerLinks, openGroup, now } = parts;
  const { importWork = createImportWork(), readAddress = createReadAddress() } = parts;
  const { works } = parts.store;

  const withAddress = (entry: LinedEntry): ListedWork => ({
    ...entry,
    address: entry.description.sourceUrl ?? readerLinks.write(entry.workId, entry.reading, null)?.url ?? null,
  });

  async function info(audience: Audience, workId: WorkId): Promise<ListedWork> {
    const entry = await library.entry(audience, workId);
    if (!entry) throw new UserError((words) => words.errors.workGone);
    return withAddress(entry);
  }

  async function own(groupId: GroupId, workId: WorkId): Promise<LinedEntry> {
    const entry = await library.entry(await openGroup(groupId, null), workId);
    if (entry?.groupId === groupId) return entry;
    throw new UserError(({ errors }) => (entry ? errors.workOfAll : errors.workNotHeld));
  }

  async function add(
    source: Source,
    { groupId, addedBy }: { groupId: GroupId; addedBy: string | null },
  ): Promise<Addition> {
    const imported = await importWork(source);
    const outcome = await works.add(imported, { groupId, addedBy, addedAt: now() });
    await index.add(imported.work, (await works.languages()).get(imported.work.id));
    return {
      entry: await info(await openGroup(groupId, addedBy), imported.work.id),
      isNew: outcome === 'added',
    };
  }

  return {
    list: async (audience) => (await library.entries(audience)).map(withAddress),
    info,
    add,
    addFromWeb: async (source, to) => add(await readAddress(source), to),
    async edit(groupId, workId, changes) {
      const work = await redescribe(parts.store, await own(groupId, workId), changes);
      await index.add(work, (await works.languages()).get(workId));
      return info(await openGroup(groupId, null), workId);
    },
    async remove(groupId, workId) {
      const entry = await own(groupId, workId);
      if (!(await works.remove(groupId, workId))) throw new UserError(({ errors }) => errors.workNotHeld);
      if (!(await works.ids()).includes(workId)) await index.remove(workId);
      return withAddress(entry);
    },
  };
}

async function redescribe(
  { works, reimports }: CorpusParts['store'],
  { groupId, workId, description: before }: LinedEntry,
  changes: DescriptionChanges,
): Promise<Work> {
  const description = correctDescription(before, changes);
  const work = await works.find(workId);
  if (!work) throw new UserError(({ errors }) => errors.workNotHeld);
  const isElsewhere = description.sourceUrl !== before.sourceUrl;
  const anchor = createIdentity({ work, description }, isElsewhere ? createLinkTo() : null);
  await reimports.describe(groupId, description, anchor);
  return work;
}
