import { createHmac } from 'node:crypto';

import type { Database } from 'better-sqlite3';
import { sql, type Expression, type Kysely, type RawBuilder, type SqlBool } from 'kysely';

import type { GroupId } from '../../corpus/corpus.ts';
import { PSEUDONYM_GLOB } from '../../corpus/pseudonym.ts';
import type { Tables } from '../tables/tables.ts';

/** Somebody who reads what moderators and admins read of a group. */
export interface Reader {
  readonly groupId: GroupId;
  readonly memberId: string;
}

/**
 * Gives a connection the function `case_mark(salt, member)`: what a report has in the place of its author once they are
 * erased. Only whoever holds the group's salt can tell whether it is a given member's: HMAC-SHA256, as hexadecimal digits.
 */
export function registerCaseMark(sqlite: Database): void {
  sqlite.function('case_mark', { deterministic: true }, (salt: unknown, memberId: unknown) =>
    typeof salt === 'string' && typeof memberId === 'string'
      ? createHmac('sha256', salt).update(memberId).digest('hex')
      : null,
  );
}

/**
 * Ids of the reports about a reader, also of those whose author has erased their data: the one place that says whose
 * case is about whom. A report that was taken in under a pseudonym may be about anybody, so it is left out for all.
 * Everything that shows reports, or what became of them, leaves these out in its query, so that no
 * page, count or file has a gap.
 */
export function casesAbout({ groupId, memberId }: Reader): RawBuilder<string> {
  const salt = sql`(select salt from case_salts where group_id = ${groupId})`;
  return sql<string>`(select id from moderation_entries
    where group_id = ${groupId} and kind = 'report'
      and (about_member_id = ${memberId} or about_mark = case_mark(${salt}, ${memberId})
        or about_member_id glob ${PSEUDONYM_GLOB} or about_mark glob ${PSEUDONYM_GLOB}))`;
}

/** The mark of the member that a row of reports, held or told, is about. */
export function markOfRow(table: 'moderation_entries' | 'pending_reports'): RawBuilder<string> {
  const group = sql.ref(`${table}.group_id`);
  return sql<string>`case_mark((select salt from case_salts as s where s.group_id = ${group}), about_member_id)`;
}

/** Gives every group with rows that hold the condition a salt, if it has none. */
export async function saltGroups(
  db: Kysely<Tables>,
  table: 'moderation_entries' | 'pending_reports',
  where: Expression<SqlBool>,
): Promise<void> {
  await sql`insert into case_salts (group_id, salt)
    select group_id, lower(hex(randomblob(32))) from ${sql.table(table)} where ${where} group by group_id
    on conflict do update set salt = coalesce(salt, excluded.salt)`.execute(db);
}
