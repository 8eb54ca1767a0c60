import { z } from 'zod';
import { LANGUAGES, CONTRIBUTORS, STRICTNESSES, VISIBILITIES } from '../../corpus/group-settings.ts';
import {
  choice,
  discordId,
  group,
  instant,
  json,
  member,
  orNull,
  text,
  truth,
  whole,
  work,
  type Column,
} from './column.ts';
import {
  discussionQuestions,
  questionSteps,
  sessionHands,
  sessionItems,
  sessionPassages,
  sessions,
  sessionTurns,
  themes,
  voices,
} from './discussion-exports.ts';
import {
  ballots,
  meetings,
  nominations,
  plannedPosts,
  prompts,
  promptSchedules,
  schedules,
  votes,
} from './meeting-exports.ts';
import { acts, caseSalts, cools, moderationEntries } from './moderation-exports.ts';
import { zone } from './shapes.ts';
import type { RowsExport, TableExports } from './table-export.ts';
import { citations, corpusEntries, groupLines, memberLines, questions, savedQuotes } from './text-exports.ts';

const timeOfDay = orNull(whole(0, 1439));

const groupSettings: RowsExport<'group_settings'> = {
  isExported: true,
  what: 'What the group has decided.',
  columns: {
    group_id: group,
    visibility: choice(...VISIBILITIES),
    language: choice(...LANGUAGES) as Column<string>,
    contributors: choice(...CONTRIBUTORS),
    strictness: choice(...STRICTNESSES),
    host_role: orNull(discordId),
    meeting_channel: orNull(discordId),
    time_zone: { ...discordId, schema: zone },
    quiet_from: timeOfDay,
    quiet_to: timeOfDay,
    reading_line: truth,
    retention_days: orNull(whole(1)),
    keep_questions: truth,
    reasons: orNull(json(z.array(z.string()))),
    moderators_channel: orNull(discordId),
  },
  order: ['group_id'],
};

const closedWorks: RowsExport<'closed_works'> = {
  isExported: true,
  what: 'Works of the operator that the group does not want to be answered from.',
  columns: { group_id: group, work_id: work },
  order: ['work_id'],
};

const commandRoles: RowsExport<'command_roles'> = {
  isExported: true,
  what: 'Roles that may use commands that are not for every member.',
  columns: { group_id: group, command: text, role_id: discordId },
  order: ['command', 'role_id'],
};

const memberDepartures: RowsExport<'member_departures'> = {
  isExported: true,
  what: 'Members that were not found in the group any more, and since when: after a while they are erased.',
  columns: { group_id: group, member_id: member, left_at: instant },
  order: ['member_id'],
};

/** How every table of the store is exported. Rows are written and taken in, in this order. */
export const tableExports: TableExports = {
  group_settings: groupSettings,
  closed_works: closedWorks,
  command_roles: commandRoles,
  works: { isExported: false, because: 'The texts are in the folder works, a few files each.' },
  corpus_entries: corpusEntries,
  group_lines: groupLines,
  member_lines: memberLines,
  questions,
  citations,
  saved_quotes: savedQuotes,
  discussion_questions: discussionQuestions,
  themes,
  voices,
  question_steps: questionSteps,
  sessions,
  session_hands: sessionHands,
  session_turns: sessionTurns,
  session_items: sessionItems,
  session_passages: sessionPassages,
  schedules,
  meetings,
  planned_posts: plannedPosts,
  prompts,
  prompt_schedules: promptSchedules,
  votes,
  nominations,
  ballots,
  moderation_entries: moderationEntries,
  case_salts: caseSalts,
  cools,
  acts,
  member_departures: memberDepartures,
  group_departures: {
    isExported: false,
    because: 'When the bot was taken out of the group. The bot that takes the group in has not left it.',
  },
  group_erasures: { isExported: false, because: 'It is empty but while a group is being erased.' },
  upkeep: { isExported: false, because: 'What a store knows of its own file.' },
  reader_keys: {
    isExported: false,
    because:
      'Whoever has it can make links to the group’s texts. The bot that takes the group in makes its own.',
  },
  pending_reports: {
    isExported: false,
    because: 'Messages that somebody is about to tell the moderators of are held for a quarter of an hour.',
  },
  lookups: {
    isExported: false,
    because:
      'What members looked up is kept for thirty days, so that buttons under replies work, and goes with the bot that replied.',
  },
};
