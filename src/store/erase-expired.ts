import type { Kysely } from 'kysely';
import type { Tables } from './database.ts';
import { endForgotten } from './end-forgotten.ts';
import { personalData } from './personal-data.ts';

const DAY_MS = 86_400_000;

/** Erases in every table what groups no longer want to keep, all or nothing; returns how many rows that were. */
export async function eraseExpired(db: Kysely<Tables>, now: Date): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const groups = await transaction
      .selectFrom('group_settings')
      .select(['group_id', 'retention_days'])
      .where('retention_days', 'is not', null)
      .execute();
    let erased = await endForgotten(transaction, now);
    for (const { group_id: groupId, retention_days: days } of groups) {
      const before = new Date(now.getTime() - (days ?? 0) * DAY_MS);
      for (const declared of Object.values(personalData)) {
        if (declared.isPersonal) erased += (await declared.expire?.(transaction, groupId, before)) ?? 0;
      }
    }
    return erased;
  });
}
