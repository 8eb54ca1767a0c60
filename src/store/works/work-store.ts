import type { Kysely, Selectable, Transaction } from 'kysely';
import type { CorpusEntry, GroupId, ImportedWork } from '../../corpus/corpus.ts';
import { type LanguageCode, UNKNOWN_LANGUAGE } from '../../corpus/language.ts';
import type { Work, WorkId } from '../../corpus/work.ts';
import { readRow, toRow } from '../tables/read-row.ts';
import { deleteRows, selectRows } from '../tables/rows.ts';
import { importReport } from '../tables/shapes.ts';
import { dropUnheld } from './drop-unheld.ts';
import type { Tables } from '../tables/tables.ts';
import { corpusEntries } from '../tables/texts.ts';
import { decodeLayout, encodeLayout } from './encode-layout.ts';

/** The works of all groups. */
export interface WorkStore {
  /**
   * Adds a work to a group's corpus, text and entry in one transaction. `present` if the group has the same text
   * already; nothing changes then.
   */
  add(
    imported: ImportedWork,
    to: { groupId: GroupId; addedBy: string | null; addedAt: Date },
  ): Promise<'added' | 'present'>;
  /** The text and layout of a work, or null. */
  find(workId: WorkId): Promise<Work | null>;
  /**
   * The entries of these groups' corpora, oldest first. A work that several of them have appears once, described by the
   * first of them.
   */
  list(groupIds: readonly GroupId[]): Promise<readonly CorpusEntry[]>;
  /** Every entry of every group, for the operator; a work of several groups appears once. */
  listAll(): Promise<readonly CorpusEntry[]>;
  /** Removes a work from a group's corpus; its text is deleted with the last entry. False if it was not there. */
  remove(groupId: GroupId, workId: WorkId): Promise<boolean>;
  /** Ids of all works in any corpus. */
  ids(): Promise<readonly WorkId[]>;
  /** The language of each of them; of a work of several groups, that of the oldest entry. */
  languages(): Promise<ReadonlyMap<WorkId, LanguageCode>>;
  /** Gives a work a language, in the groups where it has none. */
  learnLanguage(workId: WorkId, language: LanguageCode): Promise<void>;
}

/** Stores the works of all groups in the tables. */
export function createWorkStore(db: Kysely<Tables>): WorkStore {
  return {
    async add({ work, ...imported }, to) {
      const layout = encodeLayout(work.layout);
      return db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('works')
          .values({ id: work.id, text: work.text, layout })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute();
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('corpus_entries')
          .values(toEntryRow({ workId: work.id, ...imported, ...to }))
          .onConflict((conflict) => conflict.columns(['group_id', 'work_id']).doNothing())
          .executeTakeFirstOrThrow();
        return numInsertedOrUpdatedRows ? 'added' : 'present';
      });
    },
    async find(workId) {
      const row = await selectRows(db, 'works', { id: workId }).executeTakeFirst();
      return row ? { id: row.id, text: row.text, layout: decodeLayout(row.layout) } : null;
    },
    async list(groupIds) {
      if (groupIds.length === 0) return [];
      const rows = await selectEntries(db).where('group_id', 'in', groupIds).execute();
      return onePerWork(rows.map(fromEntryRow), groupIds);
    },
    async listAll() {
      const rows = await selectEntries(db).execute();
      return onePerWork(rows.map(fromEntryRow), []);
    },
    async remove(groupId, workId) {
      return db.transaction().execute((transaction) => removeEntry(transaction, groupId, workId));
    },
    async ids() {
      const rows = await db
        .selectFrom('corpus_entries')
        .select('work_id')
        .distinct()
        .orderBy('work_id')
        .execute();
      return rows.map((row) => row.work_id);
    },
    languages: () => listLanguages(db),
    learnLanguage: (...learnt) => learnLanguage(db, ...learnt),
  };
}

async function listLanguages(db: Kysely<Tables>): Promise<ReadonlyMap<WorkId, LanguageCode>> {
  const rows = await db
    .selectFrom('corpus_entries')
    .select(['work_id', 'language'])
    .orderBy('added_at', 'desc')
    .orderBy('number', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.work_id, row.language]));
}

async function learnLanguage(db: Kysely<Tables>, workId: WorkId, language: LanguageCode): Promise<void> {
  await db
    .updateTable('corpus_entries')
    .set({ language })
    .where('work_id', '=', workId)
    .where('language', '=', UNKNOWN_LANGUAGE)
    .execute();
}

function selectEntries(db: Kysely<Tables>) {
  return db.selectFrom('corpus_entries').selectAll().orderBy('added_at').orderBy('number');
}

/** Of several entries of a work, that of the group listed first; if none is listed, the oldest. */
function onePerWork(entries: readonly CorpusEntry[], groupIds: readonly GroupId[]): readonly CorpusEntry[] {
  const chosen = new Map<WorkId, CorpusEntry>();
  const rank = ({ groupId }: CorpusEntry) => groupIds.indexOf(groupId);
  for (const entry of entries) {
    const other = chosen.get(entry.workId);
    if (other === undefined || rank(entry) < rank(other)) chosen.set(entry.workId, entry);
  }
  return entries.filter((entry) => chosen.get(entry.workId) === entry);
}

async function removeEntry(db: Transaction<Tables>, groupId: GroupId, workId: WorkId): Promise<boolean> {
  const removed = await deleteRows(db, 'corpus_entries', { groupId, workId });
  await deleteRows(db, 'reimports', { groupId, fromWork: workId });
  await deleteRows(db, 'reimports', { groupId, toWork: workId });
  await dropUnheld(db);
  return removed > 0;
}

function toEntryRow(entry: CorpusEntry) {
  return toRow(corpusEntries, { ...entry, ...entry.description, ...entry.size });
}

function fromEntryRow(row: Selectable<Tables['corpus_entries']>): CorpusEntry {
  const { title, author, edition, licence, sourceUrl, language, ...more } = readRow(corpusEntries, row, [
    'number',
    'report',
  ]);
  const { characters, words, sections, paragraphs, sentences, passages, ...entry } = more;
  return {
    ...entry,
    description: { title, author, edition, licence, sourceUrl, language },
    size: { characters, words, sections, paragraphs, sentences, passages },
    // Every question reads the entries of a corpus, and none needs the import reports, which may be long.
    get report() {
      return importReport.parse(JSON.parse(row.report));
    },
  };
}
