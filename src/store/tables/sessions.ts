import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import { citationColumns, findCitationFault } from './citation-columns.ts';
import * as column from './column.ts';
import { called, orNull } from './column.ts';
import { countChanged } from './count-changed.ts';
import { defineTable } from './table.ts';
import type { Tables } from './tables.ts';

/** Live discussions. */
export const sessions = defineTable({
  columns: {
    id: column.id('sessions'),
    group_id: column.group,
    channel_id: column.discordId,
    board_id: orNull(column.discordId),
    started_by: orNull(column.member('forget')),
    interaction_id: column.once,
    started_at: column.instant,
    ended_at: orNull(column.instant),
    status: column.choice('running', 'paused', 'ended'),
    turn_order: called('order', column.choice('first-come', 'new-voices')),
    turn_seconds: orNull(column.whole()),
    digest_words: orNull(column.words),
    digest_words_by: orNull(column.member({ forgetting: ['digest_words'] })),
  },
  exported: {
    what: 'Live discussions. How much each member spoke is not stored.',
    order: ['started_at', 'id'],
  },
  personal: {
    purpose: 'Who started a session, and who wrote above its digest.',
    retention:
      'As long as the group has set, from the end of the session. Erasing removes who started it, and their words above its digest; the session stays.',
    shown: [
      'group_id',
      'channel_id',
      'started_by',
      'started_at',
      'ended_at',
      'digest_words',
      'digest_words_by',
    ],
    expires: 'ended_at',
  },
});

/** Members waiting to speak in a session that is not over. */
export const sessionHands = defineTable({
  columns: {
    session_id: column.id('sessions', 'owner'),
    member_id: column.member('delete'),
    number: column.whole(),
    kind: column.choice('hand', 'reply'),
    during_turn: column.whole(),
  },
  exported: {
    what: 'Who waits to speak in a session that is not over.',
    order: ['session_id', 'member_id'],
  },
  personal: {
    purpose: 'Everybody in a session sees who waits to speak, and in which order.',
    retention: 'Until the member has spoken or lowers the hand, or the session is over: at most a day.',
  },
});

/** Members who have spoken in a session that is not over, and for how long. */
export const sessionTurns = defineTable({
  columns: {
    session_id: column.id('sessions', 'owner'),
    number: column.whole(),
    member_id: column.member('delete'),
    is_reply: column.truth,
    interaction_id: column.code,
    spent_ms: column.whole(),
    running_since: orNull(column.instant),
    is_over: column.truth,
  },
  exported: {
    what: 'Turns of a session that is not over; erased when it ends.',
    order: ['session_id', 'number'],
  },
  personal: {
    purpose: 'Members who have spoken less can go first, and the host sees how turns are distributed.',
    retention: 'Until the session is over: at most a day.',
  },
});

/** The notes of sessions. */
export const sessionItems = defineTable({
  columns: {
    number: column.number('session_items'),
    session_id: column.id('sessions', 'owner'),
    kind: column.choice('question', 'passage', 'point'),
    interaction_id: column.once,
    noted_by: orNull(column.member(eraseNotes)),
    // Author of the message that is a point; null for a written note.
    member_id: orNull(column.member('delete')),
    message_url: orNull(column.address),
    // Only for a question; its text is stored with the questions.
    question_id: orNull(column.id('discussion_questions', 'loose')),
    // Only for a point.
    text: orNull(column.words),
    is_answered: column.truth,
    is_left_out: column.truth,
  },
  exported: {
    what: 'What sessions brought up: questions, passages, points.',
    order: ['number'],
  },
  personal: {
    purpose:
      'The digest of a session tells what came up: questions, passages, and open points, some in members’ words.',
    retention:
      'As long as its session. Erasing deletes points in the member’s words, and removes who noted the rest.',
  },
});

/** The passages among the notes of sessions. */
export const sessionPassages = defineTable({
  columns: { item_number: column.numberOf('session_items', 'owner'), ...citationColumns },
  exported: {
    what: 'The passages among what sessions brought up.',
    order: ['item_number'],
    findFault: findCitationFault,
  },
  personal: { because: 'Quotations of the texts, without who noted them.' },
});

/** A note that is not a message is in the words of the member who noted it. */
async function eraseNotes(db: Kysely<Tables>, named: Expression<SqlBool>): Promise<number> {
  const own = sql<SqlBool>`kind = 'point' and member_id is null`;
  const deleted = await countChanged(db.deleteFrom('session_items').where(named).where(own));
  return deleted + (await countChanged(db.updateTable('session_items').set({ noted_by: null }).where(named)));
}
