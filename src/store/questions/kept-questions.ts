import { sql, type Expression, type SqlBool } from 'kysely';
import { FORMER } from '../../corpus/pseudonym.ts';

/** True for a row of a table with groups whose group keeps the questions of members that are erased. */
export function isOfKeepingGroup(): Expression<SqlBool> {
  const keeping = sql`select group_id from group_settings where keep_questions = 1`;
  return sql<SqlBool>`${sql.ref('group_id')} in (${keeping})`;
}

/** The words of a question that is kept, without the mentions of who asked it. */
export function wordsWithout(memberId: string) {
  const mentions = [`<@${memberId}>`, `<@!${memberId}>`];
  return sql<string>`replace(replace(${sql.ref('text')}, ${mentions[0]}, '@…'), ${mentions[1]}, '@…')`;
}

/** A name for the voice of somebody who is nobody any more: each is another, so that no two lead to the same. */
export const FORMER_VOICE = sql<string>`${FORMER} || lower(hex(randomblob(8)))`;
