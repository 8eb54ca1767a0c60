import type { Insertable, Selectable } from 'kysely';

import type { Hand, Session, SessionId, SessionItem, SessionMatter, Turn } from '../../corpus/session.ts';
import { fromCitationColumns } from '../questions/citation-row.ts';
import type { CitationColumns } from '../tables/citation-columns.ts';
import { fromBit, toBit } from '../tables/column.ts';
import type { Tables } from '../tables/tables.ts';

/** Who wrote the words above a session's digest: it is not shown, and they go with the member. */
export interface DigestAuthor {
  readonly digestWordsBy: string | null;
}

/** The columns of what changes of a session; nothing of what does not. */
export function toSessionColumns({
  status,
  endedAt,
  boardId,
  digestWords,
  digestWordsBy,
}: Partial<Pick<Session, 'status' | 'endedAt' | 'boardId' | 'digestWords'> & DigestAuthor>): Partial<
  Tables['sessions']
> {
  return {
    ...(status !== undefined && { status }),
    ...(endedAt !== undefined && { ended_at: endedAt?.toISOString() ?? null }),
    ...(boardId !== undefined && { board_id: boardId }),
    ...(digestWords !== undefined && { digest_words: digestWords }),
    ...(digestWordsBy !== undefined && { digest_words_by: digestWordsBy }),
  };
}

/** The row of a hand. */
export function toHandRow(id: SessionId, hand: Hand): Tables['session_hands'] {
  const { memberId, number, kind, duringTurn } = hand;
  return { session_id: id, member_id: memberId, number, kind, during_turn: duringTurn };
}

/** The hand of a row. */
export function fromHandRow(row: Tables['session_hands']): Hand {
  return { memberId: row.member_id, number: row.number, kind: row.kind, duringTurn: row.during_turn };
}

/** The row of a turn. */
export function toTurnRow(id: SessionId, turn: Turn): Insertable<Tables['session_turns']> {
  return {
    session_id: id,
    number: turn.number,
    member_id: turn.memberId,
    is_reply: toBit(turn.isReply),
    interaction_id: turn.interactionId,
    spent_ms: turn.spentMs,
    running_since: turn.runningSince?.toISOString() ?? null,
    is_over: toBit(turn.isOver),
  };
}

/** The turn of a row. */
export function fromTurnRow(row: Selectable<Tables['session_turns']>): Turn {
  return {
    number: row.number,
    memberId: row.member_id,
    isReply: fromBit(row.is_reply),
    interactionId: row.interaction_id,
    spentMs: row.spent_ms,
    runningSince: row.running_since === null ? null : new Date(row.running_since),
    isOver: fromBit(row.is_over),
  };
}

/** The item of a row; a passage has its citation in a row of its own. */
export function fromItemRow(
  row: Selectable<Tables['session_items']>,
  passage: CitationColumns | undefined,
): SessionItem {
  return {
    number: row.number,
    messageUrl: row.message_url,
    isLeftOut: fromBit(row.is_left_out),
    ...matterOf(row, passage),
  };
}

function matterOf(
  row: Selectable<Tables['session_items']>,
  passage: CitationColumns | undefined,
): SessionMatter {
  const { kind, number } = row;
  if (kind === 'passage') {
    if (passage === undefined) throw new Error(`Item ${number} has no passage.`);
    return { kind, citation: fromCitationColumns(passage) };
  }
  if (kind === 'point') return { kind, text: row.text ?? '' };
  return { kind, questionId: row.question_id ?? '', isAnswered: fromBit(row.is_answered) };
}
