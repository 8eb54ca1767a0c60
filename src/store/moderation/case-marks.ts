import { createHmac } from 'node:crypto';

import type { Database } from 'better-sqlite3';
import { sql, type Expression, type Kysely, type RawBuilder, type SqlBool } from 'kysely';

import type { GroupId } from '../../corpus/corpus.ts';
import { PSEUDONYM_GLOB } from '../../corpus/pseudonym.ts';
import type { Tables } from '../tables/tables.ts';

/** A reader of a group's moderation data. */
export interface Reader {
  readonly groupId: GroupId;
  readonly memberId: string;
}

/**
 * Gives a connection the function `case_mark(salt, member)`: the mark that replaces a report's author after erasure.
 * Only with the group's salt can a mark be matched to a given member: HMAC-SHA256 in hexadecimal.
 */
export function registerCaseMark(sqlite: Database): void {
  sqlite.function('case_mark', { deterministic: true }, (salt: unknown, memberId: unknown) =>
    typeof salt === 'string' && typeof memberId === 'string'
      ? createHmac('sha256', salt).update(memberId).digest('hex')
      : null,
  );
}

/**
 * Ids of the reports about a reader, including those whose author has erased their data: the only place that decides
 * whom a report is about. A report that was imported under a pseudonym may be about anybody, so it is hidden from
 * everybody. Everything that shows reports or their follow-ups excludes these in its query, so that no page, count or
 * file has a gap.
 */
export function casesAbout({ groupId, memberId }: Reader): RawBuilder<string> {
  const salt = sql`(select salt from case_salts where group_id = ${groupId})`;
  return sql<string>`(select id from moderation_entries
    where group_id = ${groupId} and kind = 'report'
      and (about_member_id = ${memberId} or about_mark = case_mark(${salt}, ${memberId})
        or about_member_id glob ${PSEUDONYM_GLOB} or about_mark glob ${PSEUDONYM_GLOB}))`;
}

/** The mark of the member whom a row of reports, pending or sent, is about. */
export function markOfRow(table: 'moderation_entries' | 'pending_reports'): RawBuilder<string> {
  const group = sql.ref(`${table}.group_id`);
  return sql<string>`case_mark((select salt from case_salts as s where s.group_id = ${group}), about_member_id)`;
}

/** Gives every group with rows that match the condition a salt, if it has none. */
export async function saltGroups(
  db: Kysely<Tables>,
  table: 'moderation_entries' | 'pending_reports',
  where: Expression<SqlBool>,
): Promise<void> {
  await sql`insert into case_salts (group_id, salt)
    select group_id, lower(hex(randomblob(32))) from ${sql.table(table)} where ${where} group by group_id
    on conflict do update set salt = coalesce(salt, excluded.salt)`.execute(db);
}
