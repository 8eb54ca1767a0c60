import type { Expression, Kysely, SqlBool } from 'kysely';
import { isOfKeepingGroup, wordsWithout } from '../questions/kept-questions.ts';
import { citationColumns, findCitationFault } from './citation-columns.ts';
import * as column from './column.ts';
import { called, orNull, since } from './column.ts';
import { countChanged } from './count-changed.ts';
import { namesMember, type Whose } from './personal.ts';
import { payload, reading } from './shapes.ts';
import { defineTable } from './table.ts';
import type { Tables } from './tables.ts';
import { phrase } from './texts.ts';

/** The log of questions. A withdrawn one keeps its row, so that its interaction is not logged again. */
export const questions = defineTable({
  columns: {
    number: column.number('questions'),
    id: column.id('questions'),
    group_id: column.group,
    channel_id: column.discordId,
    // Null if the member was erased and their group keeps questions.
    member_id: orNull(column.member(eraseAsker)),
    interaction_id: column.once,
    asked_at: column.instant,
    text: column.words,
    // No foreign key: the work may be removed, the question stays.
    work_id: orNull(column.work),
    section: column.placed('section', orNull(column.whole())),
    answered: column.truth,
    confidence: column.share,
    reason: orNull(phrase),
    doubt: since('024-verdicts-on-answers', phrase),
    sides: since('024-verdicts-on-answers', column.whole(1)),
    status: column.choice('open', 'withdrawn'),
    edited_at: orNull(column.instant),
    // The first question of its conversation, which may be gone.
    thread: since('023-conversations', column.id('questions', 'loose')),
    // How it was read with the earlier ones. It has their words, and goes with any of them.
    reading: called('readAs', since('023-conversations', column.json(reading, { is: 'words' }))),
    is_public: {
      ...column.truth,
      since: { migration: '023-conversations', older: false },
    },
  },
  exported: {
    what: 'Questions that members asked the bot. A withdrawn one has no text.',
    order: ['number'],
  },
  personal: {
    purpose:
      'The group discusses what its members asked; hosts prepare from it; members find their own questions again.',
    retention:
      'As long as the group has set. The wording, how it was read with earlier questions, and its citations only until the member withdraws the question; the rest at most until the member is erased: then it is deleted, or stays without the member’s name if the group has set that.',
    expires: 'asked_at',
  },
});

/** Complete citations of logged answers: they outlive the works. */
export const citations = defineTable({
  columns: {
    question_number: column.numberOf('questions', 'owner'),
    role: column.choice('summary', 'quotations', 'closest'),
    // Position in its list, from 0.
    ordinal: column.whole(),
    ...citationColumns,
    voice: since('024-verdicts-on-answers', phrase),
  },
  exported: {
    what: 'The bot’s answers to the questions: quotations with their places.',
    order: ['question_number', 'role', 'ordinal'],
    findFault: findCitationFault,
  },
  personal: {
    purpose: 'Answers stay readable after the work has left the corpus.',
    retention: 'As long as the question that it answers.',
    held: readAnswers,
    alsoErase: eraseAnswers,
  },
});

/** Stored look-ups, so that the buttons of their replies can turn pages. */
export const lookups = defineTable({
  columns: {
    id: column.id('lookups'),
    group_id: column.group,
    member_id: column.member('delete'),
    interaction_id: column.once,
    kept_at: column.instant,
    // The command's options.
    options: column.json(payload),
  },
  exported: {
    because:
      'Look-ups are stored for thirty days so that the buttons under replies work; they belong to the bot that replied.',
  },
  personal: {
    purpose: 'The buttons under a reply turn its pages, also after a restart.',
    retention: 'Thirty days.',
  },
});

async function eraseAsker(db: Kysely<Tables>, named: Expression<SqlBool>, whose: Whose): Promise<number> {
  const kept = db
    .updateTable('questions')
    .set({ member_id: null, text: wordsWithout(whose.memberId) })
    .where(named)
    .where('status', '=', 'open')
    .where(isOfKeepingGroup());
  return (await countChanged(kept)) + (await countChanged(db.deleteFrom('questions').where(named)));
}

async function readAnswers(db: Kysely<Tables>, whose: Whose): Promise<readonly object[]> {
  return db
    .selectFrom('citations')
    .innerJoin('questions', 'questions.number', 'citations.question_number')
    .selectAll('citations')
    .where(namesMember(whose, 'member_id'))
    .execute();
}

async function eraseAnswers(db: Kysely<Tables>, whose: Whose): Promise<number> {
  const going = db
    .selectFrom('questions')
    .select('number')
    .where(namesMember(whose, 'member_id'))
    .where((each) => each.or([each('status', '=', 'withdrawn'), each.not(isOfKeepingGroup())]));
  return countChanged(db.deleteFrom('citations').where('question_number', 'in', going));
}
