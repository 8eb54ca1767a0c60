import { sql, type Expression, type SqlBool } from 'kysely';
import { FORMER } from '../../corpus/pseudonym.ts';

/** True for rows of groups that keep the questions of erased members. */
export function isOfKeepingGroup(): Expression<SqlBool> {
  const keeping = sql`select group_id from group_settings where keep_questions = 1`;
  return sql<SqlBool>`${sql.ref('group_id')} in (${keeping})`;
}

/** The text of a question that is kept, without mentions of its asker. */
export function wordsWithout(memberId: string) {
  const mentions = [`<@${memberId}>`, `<@!${memberId}>`];
  return sql<string>`replace(replace(${sql.ref('text')}, ${mentions[0]}, '@…'), ${mentions[1]}, '@…')`;
}

/** A name for the voice of an erased member: each voice gets another, so that they can't be linked. */
export const FORMER_VOICE = sql<string>`${FORMER} || lower(hex(randomblob(8)))`;
