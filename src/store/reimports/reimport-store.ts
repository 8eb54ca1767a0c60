import type { Kysely, Selectable } from 'kysely';
import type { Anchor, Move } from '../../corpus/anchor.ts';
import type { GroupId, ImportedWork } from '../../corpus/corpus.ts';
import type { Reimport, ReimportId } from '../../corpus/reimport.ts';
import type { WorkDescription, WorkId } from '../../corpus/work.ts';
import { freeId } from '../tables/rows.ts';
import { readRow, toColumns } from '../tables/read-row.ts';
import { reimports } from '../tables/reimports.ts';
import type { Tables } from '../tables/tables.ts';
import { corpusEntries } from '../tables/texts.ts';
import { dropUnheld } from '../works/drop-unheld.ts';
import { encodeLayout } from '../works/encode-layout.ts';
import { moveBack, type Anchors } from './move-back.ts';
import { moveEntry } from './move-entry.ts';
import { describeRows, moveRows } from './move-rows.ts';

/** Texts that take the place of others in a group's corpus, with everything that the group has stored about them. */
export interface ReimportStore {
  /** Stores a text that may take the place of one that the group has; an earlier proposal for it is dropped. */
  draft(groupId: GroupId, from: WorkId, imported: ImportedWork, at: Date): Promise<Reimport>;
  find(id: ReimportId): Promise<Reimport | null>;
  /** The reimport that put a text into a group's corpus and is neither confirmed nor undone, or null. */
  findApplied(groupId: GroupId, to: WorkId): Promise<Reimport | null>;
  /** What {@link apply} would do. Changes nothing. */
  preview(reimport: Reimport, anchor: Anchor): Promise<Move>;
  /** Moves everything to the new text, all or nothing; null if it is no longer a draft. */
  apply(reimport: Reimport, anchor: Anchor): Promise<Move | null>;
  /** Restores the rows as they were, and moves back what was made since, all or nothing; null if it is not applied. */
  undo(reimport: Reimport, anchors: Anchors): Promise<Move | null>;
  /** Drops a draft; or confirms an applied one: the former text and the former rows are deleted. */
  end(reimport: Reimport): Promise<void>;
  /** Describes a work of a group anew, everywhere; false if the group itself does not have it. */
  describe(groupId: GroupId, description: WorkDescription, anchor: Anchor): Promise<boolean>;
}

/** Stores reimports in the tables. `afterErasure` runs after a text was deleted. */
export function createReimportStore({
  db,
  createId,
  afterErasure,
}: {
  db: Kysely<Tables>;
  createId: () => ReimportId;
  afterErasure: () => Promise<void>;
}): ReimportStore {
  return {
    draft: (groupId, from, imported, at) =>
      db
        .transaction()
        .execute((transaction) => draft(transaction, createId, { groupId, from, imported, at })),
    find: (id) => find(db, { id }),
    findApplied: (groupId, to) => find(db, { group_id: groupId, to_work: to, state: 'applied' }),
    preview: (reimport, anchor) => preview(db, reimport, anchor),
    apply: (reimport, anchor) => changeIf(db, reimport, (among) => apply(among, reimport, anchor)),
    async undo(reimport, anchors) {
      const move = await changeIf(db, reimport, (among) => moveBack(among, reimport, anchors));
      await afterErasure();
      return move;
    },
    async end({ id }) {
      await db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('reimports').where('id', '=', id).execute();
        await dropUnheld(transaction);
      });
      await afterErasure();
    },
    describe: (groupId, description, anchor) =>
      db.transaction().execute((transaction) => describe(transaction, groupId, description, anchor)),
  };
}

async function find(
  db: Kysely<Tables>,
  which: Partial<Pick<Selectable<Tables['reimports']>, 'id' | 'group_id' | 'to_work' | 'state'>>,
): Promise<Reimport | null> {
  const row = await db
    .selectFrom('reimports')
    .selectAll()
    .where((each) => each.and(which))
    .executeTakeFirst();
  return row ? readRow(reimports, row) : null;
}

/** Changes a reimport in one transaction; null if another process has changed it. */
async function changeIf(
  db: Kysely<Tables>,
  { id, state }: Reimport,
  change: (db: Kysely<Tables>) => Promise<Move>,
): Promise<Move | null> {
  return db
    .transaction()
    .execute(async (transaction) =>
      (await find(transaction, { id }))?.state === state ? change(transaction) : null,
    );
}

interface Draft {
  readonly groupId: GroupId;
  readonly from: WorkId;
  readonly imported: ImportedWork;
  readonly at: Date;
}

async function draft(
  db: Kysely<Tables>,
  createId: () => ReimportId,
  { groupId, from, imported, at }: Draft,
): Promise<Reimport> {
  await dropDrafts(db, groupId, from);
  const { work, description, size, origin, report } = imported;
  await addText(db, imported);
  const entry = toColumns(corpusEntries, { workId: work.id, ...description, ...size, origin, report });
  const row = {
    id: await freeId(db, 'reimports', createId),
    group_id: groupId,
    from_work: from,
    to_work: work.id,
    state: 'drafted' as const,
    drafted_at: at.toISOString(),
    entry: JSON.stringify(entry),
  };
  await db.insertInto('reimports').values(row).execute();
  await dropUnheld(db);
  return readRow(reimports, row);
}

async function preview(db: Kysely<Tables>, reimport: Reimport, anchor: Anchor): Promise<Move> {
  const trial = await db.startTransaction().execute();
  try {
    return await apply(trial, reimport, anchor);
  } finally {
    await trial.rollback().execute();
  }
}

async function addText(db: Kysely<Tables>, { work }: ImportedWork): Promise<void> {
  await db
    .insertInto('works')
    .values({ id: work.id, text: work.text, layout: encodeLayout(work.layout) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

async function dropDrafts(db: Kysely<Tables>, groupId: GroupId, from: WorkId): Promise<void> {
  await db
    .deleteFrom('reimports')
    .where('group_id', '=', groupId)
    .where('from_work', '=', from)
    .where('state', '=', 'drafted')
    .execute();
}

async function apply(db: Kysely<Tables>, reimport: Reimport, anchor: Anchor): Promise<Move> {
  const move = await moveRows(db, reimport, anchor);
  await moveEntry(db, reimport);
  await db.updateTable('reimports').set({ state: 'applied' }).where('id', '=', reimport.id).execute();
  return move;
}

async function describe(
  db: Kysely<Tables>,
  groupId: GroupId,
  description: WorkDescription,
  anchor: Anchor,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('corpus_entries')
    .set(toColumns(corpusEntries, description))
    .where('group_id', '=', groupId)
    .where('work_id', '=', anchor.from)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return false;
  await describeRows(db, groupId, anchor);
  return true;
}
