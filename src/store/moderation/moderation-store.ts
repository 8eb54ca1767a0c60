import { sql, type Kysely, type Selectable } from 'kysely';

import type { EntryId, ModerationEntry, NewEntry, EntryKind } from '../../corpus/moderation.ts';
import { createSlowModeStore, type SlowModeStore } from './slow-mode-store.ts';
import { casesAbout } from './case-marks.ts';
import type { StoreParts } from '../store-parts.ts';
import { moderationEntries } from '../tables/moderation.ts';
import { readRow } from '../tables/read-row.ts';
import { freeId, insertRows, selectRows, updateRows } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';
import { createPendingReportStore, dropPending, type PendingReportStore } from './pending-report-store.ts';
import { createPlannedPostStore } from '../schedule/planned-post-store.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import type { NewPlannedPost } from '../../corpus/planned-post.ts';

/** Filter for entries of the log, newest first. */
interface EntryFilter {
  readonly groupId: GroupId;
  /** The reader: reports about them are left out, with all follow-ups. Null for the bot itself. */
  readonly reader: string | null;
  readonly about?: string | null;
  readonly by?: string;
  readonly kinds?: readonly EntryKind[];
  /** From this instant (inclusive) to that one (exclusive). */
  readonly from?: Date | null;
  readonly before?: Date | null;
}

/** The moderators' log, and temporary slow mode. */
export interface ModerationStore extends SlowModeStore, PendingReportStore {
  /** Adds an entry, or returns that of the same interaction. */
  add(entry: NewEntry): Promise<ModerationEntry>;
  /**
   * Adds a report with its planned posts, and deletes the pending message that it was made from, in one transaction. A
   * member's second report of the same message changes nothing: `isNew` is false then.
   */
  tell(
    report: NewEntry,
    plan: (added: ModerationEntry) => readonly NewPlannedPost[],
    held?: string,
  ): Promise<{ readonly entry: ModerationEntry; readonly isNew: boolean }>;
  /**
   * Adds a follow-up to a report, unless it has one of the same kind; returns all its follow-ups, oldest first. Null if
   * the report is gone, belongs to another group, or is about the person who follows it up.
   */
  follow(entry: NewEntry & { readonly refersTo: EntryId }): Promise<readonly ModerationEntry[] | null>;
  /** A report of a group; null if there is none, or it is about its reader. A null reader is the bot itself. */
  findReport(groupId: GroupId, id: EntryId, reader: string | null): Promise<ModerationEntry | null>;
  list(
    filter: EntryFilter,
    page?: { readonly limit: number; readonly offset: number },
  ): Promise<readonly ModerationEntry[]>;
  /**
   * Members who have used a permission here that other members don't have, or have acted as moderators; most recent
   * first.
   */
  actors(groupId: GroupId, limit: number): Promise<readonly string[]>;
  /** Follow-ups of some reports, oldest first. */
  followUps(reports: readonly EntryId[]): Promise<readonly ModerationEntry[]>;
}

/** Stores the moderators' log and slow mode in the tables. */
export function createModerationStore(parts: StoreParts): ModerationStore {
  const { db, createId } = parts;
  const add = (transaction: Kysely<Tables>, entry: NewEntry) => addEntry(transaction, entry, createId);
  return {
    ...createSlowModeStore(db, add),
    ...createPendingReportStore(parts),
    add: (entry) =>
      db.transaction().execute(async (transaction) => {
        const delivered = await findDelivered(transaction, entry);
        return delivered ?? add(transaction, entry);
      }),
    tell: (report, plan, held = '') =>
      db.transaction().execute(async (transaction) => {
        const former = await dropPending(transaction, held);
        const there = await findTold(transaction, report);
        if (there) return { entry: there, isNew: false };
        const entry = await add(transaction, report);
        if (former !== null) await noteErased(transaction, entry, former);
        await createPlannedPostStore(transaction).plan(plan(entry));
        return { entry, isNew: true };
      }),
    follow: (entry) =>
      db.transaction().execute(async (transaction) => {
        const { groupId, refersTo, by } = entry;
        if ((await findReport(transaction, groupId, refersTo, by)) === null) return null;
        const before = await findFollowUps(transaction, [entry.refersTo]);
        if (before.some(({ kind }) => kind === entry.kind)) return before;
        return [...before, await add(transaction, entry)];
      }),
    findReport: (groupId, id, reader) => findReport(db, groupId, id, reader),
    async list(filter, page) {
      const all = select(db, filter).orderBy('number', 'desc');
      const rows = await (page ? all.limit(page.limit).offset(page.offset) : all).execute();
      return rows.map(fromEntryRow);
    },
    actors: (groupId, limit) => findActors(db, groupId, limit),
    followUps: (reports) => findFollowUps(db, reports),
  };
}

async function addEntry(
  db: Kysely<Tables>,
  entry: NewEntry,
  createId: () => EntryId,
): Promise<ModerationEntry> {
  const id = await freeId(db, 'moderation_entries', createId);
  await insertRows(db, 'moderation_entries', { ...entry, id, aboutMark: null, aboutErasedAt: null });
  return { ...entry, id, former: null };
}

/** The mark of a reported member who erased their data while the report was being written. */
async function noteErased(db: Kysely<Tables>, { id, at }: ModerationEntry, mark: string): Promise<void> {
  await updateRows(db, 'moderation_entries', { id }, { aboutMark: mark, aboutErasedAt: at });
}

/** The entry of the same interaction, or null. */
async function findDelivered(
  db: Kysely<Tables>,
  { interactionId }: NewEntry,
): Promise<ModerationEntry | null> {
  if (interactionId === null) return null;
  const row = await selectRows(db, 'moderation_entries', { interactionId }).executeTakeFirst();
  return row ? fromEntryRow(row) : null;
}

async function findTold(db: Kysely<Tables>, report: NewEntry): Promise<ModerationEntry | null> {
  const { groupId, by, messageId } = report;
  const same = selectRows(db, 'moderation_entries', { groupId, kind: 'report' });
  const row = await same.where('made_by', '=', by).where('message_id', '=', messageId).executeTakeFirst();
  return row ? fromEntryRow(row) : findDelivered(db, report);
}

async function findReport(
  db: Kysely<Tables>,
  groupId: string,
  id: EntryId,
  reader: string | null,
): Promise<ModerationEntry | null> {
  const row = await select(db, { groupId, reader, kinds: ['report'] })
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? fromEntryRow(row) : null;
}

async function findActors(db: Kysely<Tables>, groupId: string, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ member: string }>`
    select member from (
      select member_id as member, at from acts where group_id = ${groupId}
      union all
      select made_by as member, at from moderation_entries where group_id = ${groupId} and kind <> 'report'
    ) where member is not null group by member order by max(at) desc, member limit ${limit}`.execute(db);
  return rows.map(({ member }) => member);
}

async function findFollowUps(
  db: Kysely<Tables>,
  reports: readonly EntryId[],
): Promise<readonly ModerationEntry[]> {
  if (reports.length === 0) return [];
  const rows = await db
    .selectFrom('moderation_entries')
    .selectAll()
    .where('refers_to', 'in', reports)
    .orderBy('number')
    .execute();
  return rows.map(fromEntryRow);
}

function select(db: Kysely<Tables>, { groupId, reader, about, by, kinds, from, before }: EntryFilter) {
  let query = db.selectFrom('moderation_entries').selectAll().where('group_id', '=', groupId);
  if (reader !== null)
    query = query.where(
      sql<boolean>`coalesce(refers_to, id) not in ${casesAbout({ groupId, memberId: reader })}`,
    );
  if (about !== undefined && about !== null) query = query.where('about_member_id', '=', about);
  if (by !== undefined) query = query.where('made_by', '=', by);
  if (kinds) query = query.where('kind', 'in', kinds);
  if (from) query = query.where('at', '>=', from.toISOString());
  if (before) query = query.where('at', '<', before.toISOString());
  return query;
}

/** Length of a mark that distinguishes the members of a group. */
const FORMER_NAME = 6;

function fromEntryRow(row: Selectable<Tables['moderation_entries']>): ModerationEntry {
  const { aboutMark: mark, aboutErasedAt: since, ...entry } = readRow(moderationEntries, row, ['number']);
  const former = mark === null || since === null ? null : { name: mark.slice(0, FORMER_NAME), since };
  return { ...entry, former };
}
