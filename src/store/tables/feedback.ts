import { sql, type Kysely, type SqlBool } from 'kysely';
import * as column from './column.ts';
import { orNull } from './column.ts';
import { countChanged } from './count-changed.ts';
import type { Whose } from './personal.ts';
import { defineTable } from './table.ts';
import type { Tables } from './tables.ts';

/**
 * What members think of answers, one row a member. `voter` is the member's mark under the row's own salt: it only
 * tells whether a given member has said something already, and both go when the buttons expire.
 */
export const feedback = defineTable({
  columns: {
    number: column.number('feedback'),
    question_number: column.numberOf('questions', 'owner'),
    salt: orNull(column.secret),
    voter: orNull(column.secret),
    is_right: column.truth,
  },
  exported: {
    what: 'What members thought of the bot’s answers, without who it was.',
    order: ['number'],
  },
  personal: {
    purpose: 'Hosts and the operator see which answers were wrong; nobody sees who said so.',
    retention:
      'As long as the question. For thirty days with a random mark, so that each member counts once and can change their mind or have it erased; after that nobody can tell whose it was.',
    held: readOpinions,
    alsoErase: eraseOpinions,
  },
});

/** The opinions of a member whose mark is still kept. */
export function feedbackOf(db: Kysely<Tables>, memberId: string) {
  return db
    .selectFrom('feedback')
    .selectAll()
    .where(sql<SqlBool>`voter = case_mark(salt, ${memberId})`);
}

async function readOpinions(db: Kysely<Tables>, whose: Whose): Promise<readonly object[]> {
  const { rows } = await sql<object>`
    select questions.id as question_id, feedback.is_right from feedback
    join questions on questions.number = feedback.question_number
    where ${isOfMember(whose)}`.execute(db);
  return rows;
}

async function eraseOpinions(db: Kysely<Tables>, whose: Whose): Promise<number> {
  return countChanged(db.deleteFrom('feedback').where(isOfMember(whose)));
}

function isOfMember({ memberId, groupId }: Whose) {
  const inGroup =
    groupId === null
      ? sql`true`
      : sql`question_number in (select number from questions where group_id = ${groupId})`;
  return sql<SqlBool>`voter = case_mark(salt, ${memberId}) and ${inGroup}`;
}
