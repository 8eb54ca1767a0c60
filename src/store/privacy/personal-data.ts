import type { Tables } from '../tables/database.ts';
import { acts } from '../moderation/personal-acts.ts';
import { discussionQuestions, questionSteps, themes, voices } from '../discussion/personal-discussion.ts';
import { namesMember, type ImpersonalTable, type Parent, type PersonalTable } from './personal-table.ts';
import { moderationEntries, pendingReports } from '../moderation/personal-moderation.ts';
import { citations, corpusEntries, lookups, questions, savedQuotes } from './personal-texts.ts';
import { sessionPersonalData } from '../sessions/session-personal-data.ts';

const OF_VOTE: Parent = { column: 'vote_id', table: 'votes', key: 'id' };

const votes: PersonalTable = {
  isPersonal: true,
  purpose: 'Who opened a vote on the next work.',
  retention: 'Until the member is erased; the vote stays.',
  export: (db, whose) =>
    db
      .selectFrom('votes')
      .select(['group_id', 'opened_at', 'status'])
      .where(namesMember(whose, 'opened_by'))
      .execute(),
  async erase(db, whose) {
    const { numUpdatedRows } = await db
      .updateTable('votes')
      .set({ opened_by: null })
      .where(namesMember(whose, 'opened_by'))
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  },
};

const schedules: PersonalTable = {
  isPersonal: true,
  purpose: 'Hosts see who drew up a schedule.',
  retention: 'As long as the schedule. Erasing takes out who drew it up; the schedule stays.',
  export: (db, whose) =>
    db.selectFrom('schedules').selectAll().where(namesMember(whose, 'created_by')).execute(),
  async erase(db, whose) {
    const { numUpdatedRows } = await db
      .updateTable('schedules')
      .set({ created_by: null })
      .where(namesMember(whose, 'created_by'))
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  },
};

const nominations: PersonalTable = {
  isPersonal: true,
  purpose: 'Members nominate up to three works each, and take back their own.',
  retention: 'Until the member is erased; the nominated work stays without a name.',
  export: (db, whose) =>
    db
      .selectFrom('nominations')
      .selectAll()
      .where(namesMember(whose, 'member_id', OF_VOTE))
      .execute(),
  async erase(db, whose) {
    const { numUpdatedRows } = await db
      .updateTable('nominations')
      .set({ member_id: null })
      .where(namesMember(whose, 'member_id', OF_VOTE))
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  },
};

const meetings: PersonalTable = {
  isPersonal: true,
  purpose: 'Members see who hosts a meeting in somebody’s place.',
  retention: 'As long as the meeting is listed. Erasing takes out who hosts it; the meeting stays.',
  export: (db, whose) =>
    db.selectFrom('meetings').selectAll().where(namesMember(whose, 'cover_member_id')).execute(),
  async erase(db, whose) {
    const { numUpdatedRows } = await db
      .updateTable('meetings')
      .set({ cover_member_id: null })
      .where(namesMember(whose, 'cover_member_id'))
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  },
};

const ballots: PersonalTable = {
  isPersonal: true,
  purpose: 'Members change their ballot until the vote closes.',
  retention: 'Until the vote closes or is cancelled.',
  export: (db, whose) =>
    db
      .selectFrom('ballots')
      .selectAll()
      .where(namesMember(whose, 'member_id', OF_VOTE))
      .execute(),
  async erase(db, whose) {
    const { numDeletedRows } = await db
      .deleteFrom('ballots')
      .where(namesMember(whose, 'member_id', OF_VOTE))
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
};

const prompts: PersonalTable = {
  isPersonal: true,
  purpose: 'Groups see which prompts they had; hosts’ own words are marked as the hosts’.',
  retention:
    'As long as the group has set, at the longest until the member is erased: prompts that they wrote go; of those made from a text their name and their words go, and what was used is not offered again.',
  export: (db, whose) =>
    db.selectFrom('prompts').selectAll().where(namesMember(whose, 'member_id')).execute(),
  async erase(db, whose) {
    const { numDeletedRows } = await db
      .deleteFrom('prompts')
      .where(namesMember(whose, 'member_id'))
      .where('draft', 'is', null)
      .executeTakeFirstOrThrow();
    const { numUpdatedRows } = await db
      .updateTable('prompts')
      .set({ member_id: null, question: null })
      .where(namesMember(whose, 'member_id'))
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows) + Number(numUpdatedRows);
  },
  async expire(db, groupId, before) {
    const { numDeletedRows } = await db
      .deleteFrom('prompts')
      .where('group_id', '=', groupId)
      .where('created_at', '<', before.toISOString())
      .where('state', '!=', 'queued')
      .where('draft', 'is', null)
      .executeTakeFirstOrThrow();
    const { numUpdatedRows } = await db
      .updateTable('prompts')
      .set({ member_id: null, question: null })
      .where('group_id', '=', groupId)
      .where('created_at', '<', before.toISOString())
      .where('state', '!=', 'queued')
      .where('member_id', 'is not', null)
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows) + Number(numUpdatedRows);
  },
};

const groupLines: PersonalTable = {
  isPersonal: true,
  purpose: 'Hosts see who moved the group’s reading line.',
  retention: 'Until the line is moved by another. Erasing takes out who moved it; the line stays.',
  export: (db, whose) =>
    db
      .selectFrom('group_lines')
      .select(['group_id', 'work_id', 'line'])
      .where(namesMember(whose, 'moved_by'))
      .execute(),
  async erase(db, whose) {
    const { numUpdatedRows } = await db
      .updateTable('group_lines')
      .set({ moved_by: null })
      .where(namesMember(whose, 'moved_by'))
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  },
};

const memberLines: PersonalTable = {
  isPersonal: true,
  purpose: 'Members are shown works as far as they say they have read them; nobody else sees it.',
  retention: 'Until the member is erased; after /progress clear only that and when it was cleared.',
  export: (db, whose) =>
    db.selectFrom('member_lines').selectAll().where(namesMember(whose, 'member_id')).execute(),
  async erase(db, whose) {
    const { numDeletedRows } = await db
      .deleteFrom('member_lines')
      .where(namesMember(whose, 'member_id'))
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
};

const plannedPosts: PersonalTable = {
  isPersonal: true,
  purpose:
    'What is posted when, by ids of meetings and the like. A member is named where it is a direct message: of a report to moderators, if whom it is about reads their channel.',
  retention: 'Direct messages until the report is erased, or the member is; the rest names nobody.',
  export: (db, whose) =>
    db
      .selectFrom('planned_posts')
      .select(['group_id', 'member_id', 'kind', 'due_at', 'state', 'message_id'])
      .where(namesMember(whose, 'member_id'))
      .execute(),
  async erase(db, whose) {
    const { numDeletedRows } = await db
      .deleteFrom('planned_posts')
      .where(namesMember(whose, 'member_id'))
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
};

const memberDepartures: PersonalTable = {
  isPersonal: true,
  purpose: 'What is held of a member who has left the group is erased a month later.',
  retention: 'Until the member comes back or is erased: a month at the longest.',
  export: (db, whose) =>
    db.selectFrom('member_departures').selectAll().where(namesMember(whose, 'member_id')).execute(),
  async erase(db, whose) {
    const { numDeletedRows } = await db
      .deleteFrom('member_departures')
      .where(namesMember(whose, 'member_id'))
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
};

/**
 * What every table of the store holds about members. To erase a member, run every `erase` in this order within
 * one transaction.
 */
export const personalData: Readonly<Record<keyof Tables, PersonalTable | ImpersonalTable>> = {
  citations,
  questions,
  corpus_entries: corpusEntries,
  saved_quotes: savedQuotes,
  lookups,
  group_lines: groupLines,
  member_lines: memberLines,
  votes,
  nominations,
  ballots,
  prompts,
  ...sessionPersonalData,
  prompt_schedules: { isPersonal: false, because: 'What a group decided, without who decided it.' },
  voices,
  question_steps: questionSteps,
  themes,
  discussion_questions: discussionQuestions,
  member_departures: memberDepartures,
  group_departures: {
    isPersonal: false,
    because: 'Which groups the bot is not in, since when, and when a command was used there last.',
  },
  upkeep: { isPersonal: false, because: 'Whether the files are clean, and when the bot ran last.' },
  group_erasures: { isPersonal: false, because: 'Which group is being erased just now.' },
  reader_keys: {
    isPersonal: false,
    because: 'What links to the reader page are signed with, by group; not who was given one.',
  },
  works: { isPersonal: false, because: 'Texts of the corpus, without who brought or read them.' },
  group_settings: { isPersonal: false, because: 'What a group decided, without who decided it.' },
  acts,
  command_roles: { isPersonal: false, because: 'What a group decided, without who decided it.' },
  closed_works: { isPersonal: false, because: 'What a group decided, without who decided it.' },
  schedules,
  meetings,
  moderation_entries: moderationEntries,
  pending_reports: pendingReports,
  case_salts: {
    isPersonal: false,
    because: 'Random digits, by which a group knows whom its cases are about after they were erased.',
  },
  cools: { isPersonal: false, because: 'Which channels are slow until when, without who decided it.' },
  planned_posts: plannedPosts,
};
