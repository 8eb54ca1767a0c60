import type { Kysely } from 'kysely';

import type { Tables } from '../tables/tables.ts';

/** Longest session, in milliseconds: one that nobody ends must not store who spoke for ever. */
const LONGEST_MS = 86_400_000;

/** Ends sessions older than a day, and erases who spoke and waited; returns the number of rows. */
export async function endForgotten(db: Kysely<Tables>, now: Date): Promise<number> {
  const before = new Date(now.getTime() - LONGEST_MS).toISOString();
  await db
    .updateTable('sessions')
    .set({ status: 'ended', ended_at: now.toISOString() })
    .where('status', '!=', 'ended')
    .where('started_at', '<', before)
    .execute();
  const over = db.selectFrom('sessions').select('id').where('status', '=', 'ended');
  let erased = 0;
  for (const table of ['session_hands', 'session_turns'] as const) {
    const { numDeletedRows } = await db
      .deleteFrom(table)
      .where('session_id', 'in', over)
      .executeTakeFirstOrThrow();
    erased += Number(numDeletedRows);
  }
  return erased;
}
