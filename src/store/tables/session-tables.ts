import type { Generated } from 'kysely';

import type { Hand, Session, SessionItem } from '../../corpus/session.ts';
import type { Bit } from './database.ts';
import type { CitationColumns } from './text-tables.ts';

/** The tables of sessions. */
export interface SessionTables {
  sessions: SessionsTable;
  session_hands: SessionHandsTable;
  session_turns: SessionTurnsTable;
  session_items: SessionItemsTable;
  session_passages: SessionPassagesTable;
}

/** Live discussions. */
export interface SessionsTable {
  id: string;
  group_id: string;
  channel_id: string;
  board_id: string | null;
  started_by: string | null;
  interaction_id: string;
  started_at: string;
  ended_at: string | null;
  status: Session['status'];
  turn_order: Session['order'];
  turn_seconds: number | null;
  digest_words: string | null;
  /** Who wrote them. */
  digest_words_by: string | null;
}

/** Who waits to speak in a session that is not over. */
export interface SessionHandsTable {
  session_id: string;
  member_id: string;
  number: number;
  kind: Hand['kind'];
  during_turn: number;
}

/** Who has spoken in a session that is not over, and for how long. */
export interface SessionTurnsTable {
  session_id: string;
  number: number;
  member_id: string;
  is_reply: Bit;
  interaction_id: string;
  spent_ms: number;
  running_since: string | null;
  is_over: Bit;
}

/** What sessions brought up. */
export interface SessionItemsTable {
  number: Generated<number>;
  session_id: string;
  kind: SessionItem['kind'];
  interaction_id: string;
  noted_by: string | null;
  /** Who wrote the message that is a point; null for what was written as a note. */
  member_id: string | null;
  message_url: string | null;
  /** Of a question alone; its words are where questions are. */
  question_id: string | null;
  /** Of a point alone. */
  text: string | null;
  is_answered: Bit;
  is_left_out: Bit;
}

/** The passages among what sessions brought up. */
interface SessionPassagesTable extends CitationColumns {
  item_number: number;
}
