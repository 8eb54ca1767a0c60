import type { Generated } from 'kysely';
import type { Bit } from './database.ts';

/** Texts, each once, whoever holds them. */
export interface WorksTable {
  id: string;
  text: string;
  /** See `encodeLayout`. */
  layout: string;
}

/** Which group holds which work, and how it describes it. */
export interface CorpusEntriesTable {
  /** Counts up; parts entries of the same instant. */
  number: Generated<number>;
  group_id: string;
  work_id: string;
  title: string;
  author: string | null;
  edition: string | null;
  licence: string | null;
  source_url: string | null;
  characters: number;
  words: number;
  sections: number;
  paragraphs: number;
  sentences: number;
  passages: number;
  origin: string;
  /** An `ImportReport` as JSON. */
  report: string;
  added_by: string | null;
  added_at: string;
}

/** The log of questions. A withdrawn one keeps its row, so that its interaction is not logged anew. */
export interface QuestionsTable {
  /** Counts up; parts questions of the same instant. */
  number: Generated<number>;
  id: string;
  group_id: string;
  channel_id: string;
  /** Null once the member was erased and their group keeps questions. */
  member_id: string | null;
  interaction_id: string;
  asked_at: string;
  text: string;
  /** No foreign key: the work may leave, the question stays. */
  work_id: string | null;
  section: number | null;
  answered: Bit;
  confidence: number;
  /** JSON of a phrase; older versions wrote its English words. */
  reason: string | null;
  status: 'open' | 'withdrawn';
  edited_at: string | null;
}

/** Which list of an answer a citation belongs to. */
export type CitationRole = 'summary' | 'quotations' | 'closest';

/** What the answers of the log cite, whole: it outlives the works. */
export interface CitationsTable extends CitationColumns {
  question_number: number;
  role: CitationRole;
  /** Place in its list, from 0. */
  ordinal: number;
}

/** The quotations that members keep for their groups, each of a member once. */
export interface SavedQuotesTable extends CitationColumns {
  /** Counts up; parts quotations of the same instant. */
  number: Generated<number>;
  id: string;
  group_id: string;
  member_id: string;
  interaction_id: string;
  saved_at: string;
  note: string | null;
  tag: string | null;
  /** The tag as `foldTag` gives it. */
  tag_key: string | null;
}

/** A citation, wherever it is kept. */
export interface CitationColumns {
  /** No foreign key: the work may leave, the citation stays. */
  work_id: string;
  start_offset: number;
  end_offset: number;
  exact: string;
  prefix: string;
  suffix: string;
  title: string;
  author: string | null;
  section_number: string | null;
  section_title: string | null;
  paragraph: number;
  percent: number;
  /** Label and PDF number of the page; both null where the work has no pages. */
  page_label: string | null;
  page_index: number | null;
  url: string | null;
  /** `[start, end, start, end …]` as JSON. */
  matches: string;
}
