import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import { ENTRY_KINDS } from '../../corpus/moderation.ts';
import { markOfRow, saltGroups } from '../moderation/case-marks.ts';
import * as column from './column.ts';
import { called, orNull, since } from './column.ts';
import { countChanged } from './count-changed.ts';
import { isOf, namesMember, type Whose } from './personal.ts';
import { evidence } from './shapes.ts';
import { defineTable } from './table.ts';
import type { Tables } from './tables.ts';

/** A report, and its follow-ups. */
const CASE_KINDS = ['report', 'taken', 'settled'] as const;

/** What others wrote about a member, without its author. */
const ABOUT = [
  'group_id',
  'kind',
  'at',
  'about_member_id',
  'channel_id',
  'message_id',
  'topic',
  'reason',
  'words',
] as const;

/**
 * The part of their own entry that a member is shown; without a report's message, which is another member's. The
 * entry's number is left out: a gap in it would reveal a withheld entry.
 */
const OWN = [
  'id',
  'group_id',
  'kind',
  'at',
  'made_by',
  'about_member_id',
  'channel_id',
  'message_id',
  'topic',
  'reason',
  'words',
  'seconds',
  'until',
  'outcome',
  'refers_to',
  'interaction_id',
] as const;

/** The moderators' log. A report or note concerns two people: its author, and its subject. */
export const moderationEntries = defineTable({
  columns: {
    number: column.number('moderation_entries'),
    id: column.id('moderation_entries'),
    group_id: column.group,
    kind: column.choice(...ENTRY_KINDS),
    at: column.instant,
    made_by: called('by', orNull(column.member(eraseMaker))),
    about_member_id: called('about', orNull(column.member(eraseSubject))),
    // For reports whose subject was erased.
    about_mark: since('019-cases', column.mark),
    about_erased_at: since('019-cases', column.instant),
    channel_id: orNull(column.discordId),
    message_id: orNull(column.discordId),
    message_at: since('019-cases', column.instant),
    evidence: since('019-cases', column.json(evidence, { is: 'words' })),
    topic: orNull(column.words),
    reason: orNull(column.words),
    words: orNull(column.words),
    seconds: orNull(column.whole()),
    until: orNull(column.due),
    outcome: orNull(column.choice('restored', 'by-hand', 'gone')),
    refers_to: orNull(column.id('moderation_entries', 'required')),
    interaction_id: orNull(column.once),
  },
  exported: {
    what: 'The moderators’ log: notes, reports, slow mode, side questions. Only for moderators.',
    order: ['number'],
  },
  personal: {
    purpose:
      'Moderators see what was noted, reported and done, by whom and why, so that they treat everybody alike; members can report a message to them.',
    retention:
      'Reports 180 days, whatever the group has set; the rest as long as the group has set, or until the member is erased: notes about them are deleted; their name is removed from what they wrote, and their words from their reports. Reports about them are not listed here; erasing removes their identity from those.',
    held: readEntries,
    alsoErase: dropMentions('moderation_entries'),
    expires: expireEntries,
  },
});

/** The salts for the marks of erased members. */
export const caseSalts = defineTable({
  columns: {
    group_id: column.group,
    // Null: the group was imported without its members' ids.
    salt: orNull(column.secret),
  },
  exported: {
    what: 'Random digits of the group. They keep reports about erased members hidden from those members.',
    order: ['group_id'],
  },
  personal: {
    because: 'Random digits that let a group recognise the subject of a case after they were erased.',
  },
});

/** Channels with temporary slow mode. */
export const cools = defineTable({
  columns: {
    channel_id: { ...column.discordId, role: { is: 'once' } },
    group_id: column.group,
    former: column.whole(),
    seconds: column.whole(),
    until: column.due,
    reason: orNull(column.words),
    // No foreign key: the entry may expire, the slow mode still ends.
    entry_id: column.id('moderation_entries', 'loose'),
    line_id: orNull(column.discordId),
  },
  exported: {
    what: 'Channels that have slow mode for a time, and what they had before.',
    order: ['channel_id'],
  },
  personal: { because: 'Which channels are slow until when, without who decided it.' },
});

/** Messages that a member is about to report. */
export const pendingReports = defineTable({
  columns: {
    id: column.id('pending_reports'),
    group_id: column.group,
    // The reporter.
    member_id: column.member('delete'),
    interaction_id: column.once,
    begun_at: column.instant,
    about_member_id: called('about', orNull(column.member(eraseHeldSubject))),
    // Set when that member is erased.
    about_mark: orNull(column.mark),
    channel_id: column.discordId,
    message_id: column.discordId,
    message_at: column.instant,
    evidence: column.json(evidence, { is: 'words' }),
  },
  exported: {
    because: 'Messages that somebody is about to report are stored for a quarter of an hour.',
  },
  personal: {
    purpose: 'The message is stored as it was when the reporter began to write the report.',
    retention:
      'Until the report is sent, at most a quarter of an hour; it is deleted from the tables within another hour.',
    held: readPending,
    alsoErase: dropMentions('pending_reports'),
  },
});

/**
 * What a member wrote, and what others wrote about them. Reports about them are left out, and so is whether there are
 * any: that would endanger the reporter (GDPR, article 15, paragraph 4).
 */
async function readEntries(db: Kysely<Tables>, whose: Whose): Promise<readonly object[]> {
  const entries = db.selectFrom('moderation_entries');
  const written = await entries.select(OWN).where(namesMember(whose, 'made_by')).execute();
  const about = await entries
    .select(ABOUT)
    .where(namesMember(whose, 'about_member_id'))
    .where('kind', '!=', 'report')
    .where((each) => each.or([each('made_by', 'is', null), each('made_by', '!=', whose.memberId)]))
    .execute();
  return [...written, ...about];
}

async function readPending(db: Kysely<Tables>, whose: Whose): Promise<readonly object[]> {
  return db
    .selectFrom('pending_reports')
    .select(['id', 'group_id', 'member_id', 'begun_at', 'channel_id', 'message_id'])
    .where(namesMember(whose, 'member_id'))
    .execute();
}

async function eraseMaker(db: Kysely<Tables>, named: Expression<SqlBool>): Promise<number> {
  const nameless = { made_by: null, words: sql<string>`case kind when 'report' then null else words end` };
  return countChanged(db.updateTable('moderation_entries').set(nameless).where(named));
}

/**
 * Replaces the subject of reports with a mark: the text stays as evidence until it expires, moderators see which cases
 * belong together, and that member, if they are a moderator, still can't see them. Other texts about the member are
 * erased.
 */
async function eraseSubject(
  db: Kysely<Tables>,
  named: Expression<SqlBool>,
  _whose: Whose,
  at: Date,
): Promise<number> {
  const others = db.deleteFrom('moderation_entries').where(named).where('kind', '!=', 'report');
  const deleted = await countChanged(others);
  await saltGroups(db, 'moderation_entries', named);
  const about_mark = markOfRow('moderation_entries');
  const marked = { about_mark, about_erased_at: at.toISOString(), about_member_id: null };
  return deleted + (await countChanged(db.updateTable('moderation_entries').set(marked).where(named)));
}

async function eraseHeldSubject(db: Kysely<Tables>, named: Expression<SqlBool>): Promise<number> {
  await saltGroups(db, 'pending_reports', named);
  const marked = { about_mark: markOfRow('pending_reports'), about_member_id: null };
  return countChanged(db.updateTable('pending_reports').set(marked).where(named));
}

/** Removes a member's id from messages stored as evidence, whoever wrote them; the text stays. */
function dropMentions(table: 'moderation_entries' | 'pending_reports') {
  return async (db: Kysely<Tables>, whose: Whose): Promise<number> => {
    const [plain, nick] = [`<@${whose.memberId}>`, `<@!${whose.memberId}>`];
    const { numAffectedRows } = await sql`
      update ${sql.table(table)}
      set evidence = replace(replace(evidence, ${plain}, '@…'), ${nick}, '@…')
      where ${isOf(whose)} and (instr(evidence, ${plain}) > 0 or instr(evidence, ${nick}) > 0)`.execute(db);
    return Number(numAffectedRows ?? 0);
  };
}

/** Cases have a fixed retention: the subject of one may be an admin, and could change the group's. */
async function expireEntries(db: Kysely<Tables>, groupId: GroupId, before: Date): Promise<number> {
  const old = db.deleteFrom('moderation_entries').where('at', '<', before.toISOString());
  return countChanged(old.where('group_id', '=', groupId).where('kind', 'not in', CASE_KINDS));
}
