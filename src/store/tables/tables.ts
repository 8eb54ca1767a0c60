import { acts } from './acts.ts';
import { groupDepartures, groupErasures, memberDepartures } from './departures.ts';
import { discussionQuestions, questionSteps, themes, voices } from './discussion.ts';
import { feedback } from './feedback.ts';
import { closedWorks, commandRoles, groupSettings } from './group.ts';
import { caseSalts, cools, moderationEntries, pendingReports } from './moderation.ts';
import { prompts, promptSchedules } from './prompts.ts';
import { citations, lookups, questions } from './questions.ts';
import { groupLines, memberLines } from './reading-lines.ts';
import { reimportedRows, reimports } from './reimports.ts';
import { savedQuotes } from './saved-quotes.ts';
import { meetings, plannedPosts, schedules } from './schedules.ts';
import { sessionHands, sessionItems, sessionPassages, sessions, sessionTurns } from './sessions.ts';
import type { KyselyTable } from './table.ts';
import { corpusEntries, readerKeys, works } from './texts.ts';
import { upkeep } from './upkeep.ts';
import { ballots, nominations, votes } from './votes.ts';

/**
 * Every table of the store. Rows are exported and imported in this order; members are erased in reverse, so that
 * dependent rows are erased first.
 */
export const TABLES = {
  group_settings: groupSettings,
  closed_works: closedWorks,
  command_roles: commandRoles,
  works,
  corpus_entries: corpusEntries,
  reimports,
  reimported_rows: reimportedRows,
  group_lines: groupLines,
  member_lines: memberLines,
  questions,
  citations,
  feedback,
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
  group_departures: groupDepartures,
  group_erasures: groupErasures,
  upkeep,
  reader_keys: readerKeys,
  pending_reports: pendingReports,
  lookups,
};

type Derived = {
  [Name in keyof typeof TABLES]: KyselyTable<(typeof TABLES)[Name]['columns']>;
};

/**
 * The tables' types for Kysely. Dates are ISO 8601 text in UTC; JSON is text. An interface, because the compiler
 * resolves it later than a type alias: the tables' declarations refer to it.
 */
export interface Tables extends Derived {}

/** A table of the store. */
export type TableName = keyof Tables;
