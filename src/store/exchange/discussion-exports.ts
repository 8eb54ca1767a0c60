import { ATTRIBUTIONS } from '../../corpus/discussion.ts';
import { citationColumns, findCitationFault, findPlaceFault } from './citation-export.ts';
import {
  address,
  choice,
  discordId,
  group,
  id,
  instant,
  member,
  number,
  once,
  orNull,
  text,
  truth,
  whole,
  words,
  work,
} from './column.ts';
import type { RowsExport } from './table-export.ts';

/** Questions for discussion. */
export const discussionQuestions: RowsExport<'discussion_questions'> = {
  isExported: true,
  what: 'Questions that members posted for the group’s discussion. A withdrawn one has no words any more.',
  columns: {
    number: number('discussion_questions'),
    id: id('discussion_questions'),
    group_id: group,
    member_id: orNull(member),
    interaction_id: once,
    from_question: orNull(id('questions', 'loose')),
    asked_at: instant,
    text: words,
    attribution: choice(...ATTRIBUTIONS),
    work_id: orNull(work),
    start_offset: orNull(whole()),
    end_offset: orNull(whole()),
    status: choice('open', 'taken', 'parked', 'answered', 'merged', 'withdrawn'),
    reason: orNull(words),
    merged_into: orNull(id('discussion_questions', 'loose')),
    theme_id: orNull(id('themes', 'required')),
  },
  order: ['number'],
  once: [['from_question']],
  findFault: ({ work_id, start_offset: start, end_offset: end }, textOf) =>
    findPlaceFault({ work_id, start, end }, textOf),
};

/** Who asks a question too. */
export const voices: RowsExport<'voices'> = {
  isExported: true,
  what: 'Who asks a question for discussion too. Members see the number alone.',
  columns: {
    question_id: id('discussion_questions', 'owner'),
    member_id: member,
    via: orNull(id('discussion_questions', 'required')),
  },
  order: ['question_id', 'member_id'],
};

/** Themes. */
export const themes: RowsExport<'themes'> = {
  isExported: true,
  what: 'Themes: questions for discussion that belong together, named in the words of one of them.',
  columns: {
    id: id('themes'),
    group_id: group,
    label: words,
    exemplar: id('discussion_questions', 'required'),
  },
  order: ['id'],
};

/** What was done to questions. */
export const questionSteps: RowsExport<'question_steps'> = {
  isExported: true,
  what: 'What was done to questions for discussion, by whom, when and why.',
  columns: {
    number: number('question_steps'),
    question_id: id('discussion_questions', 'owner'),
    kind: choice('posted', 'taken', 'parked', 'answered', 'reopened', 'merged', 'themed', 'withdrawn'),
    taken_at: instant,
    taken_by: orNull(member),
    reason: orNull(words),
  },
  order: ['number'],
};

/** Sessions. */
export const sessions: RowsExport<'sessions'> = {
  isExported: true,
  what: 'Live discussions. Who spoke how much is not kept.',
  columns: {
    id: id('sessions'),
    group_id: group,
    channel_id: discordId,
    board_id: orNull(discordId),
    started_by: orNull(member),
    interaction_id: once,
    started_at: instant,
    ended_at: orNull(instant),
    status: choice('running', 'paused', 'ended'),
    turn_order: choice('first-come', 'new-voices'),
    turn_seconds: orNull(whole()),
    digest_words: orNull(words),
    digest_words_by: orNull(member),
  },
  order: ['started_at', 'id'],
};

/** Who waits to speak. */
export const sessionHands: RowsExport<'session_hands'> = {
  isExported: true,
  what: 'Who waits to speak in a session that is not over.',
  columns: {
    session_id: id('sessions', 'owner'),
    member_id: member,
    number: whole(),
    kind: choice('hand', 'reply'),
    during_turn: whole(),
  },
  order: ['session_id', 'member_id'],
};

/** Who has spoken, while a session lasts. */
export const sessionTurns: RowsExport<'session_turns'> = {
  isExported: true,
  what: 'Turns of a session that is not over; erased when it ends.',
  columns: {
    session_id: id('sessions', 'owner'),
    number: whole(),
    member_id: member,
    is_reply: truth,
    interaction_id: text,
    spent_ms: whole(),
    running_since: orNull(instant),
    is_over: truth,
  },
  order: ['session_id', 'number'],
};

/** What sessions brought up. */
export const sessionItems: RowsExport<'session_items'> = {
  isExported: true,
  what: 'What sessions brought up: questions, passages, points.',
  columns: {
    number: number('session_items'),
    session_id: id('sessions', 'owner'),
    kind: choice('question', 'passage', 'point'),
    interaction_id: once,
    noted_by: orNull(member),
    member_id: orNull(member),
    message_url: orNull(address),
    question_id: orNull(id('discussion_questions', 'loose')),
    text: orNull(words),
    is_answered: truth,
    is_left_out: truth,
  },
  order: ['number'],
};

/** The passages among it. */
export const sessionPassages: RowsExport<'session_passages'> = {
  isExported: true,
  what: 'The passages among what sessions brought up.',
  columns: { item_number: number('session_items', 'owner'), ...citationColumns },
  order: ['item_number'],
  findFault: findCitationFault,
};
