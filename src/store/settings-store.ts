import type { Kysely } from 'kysely';
import { LANGUAGES, type Language } from '../corpus/group-settings.ts';
import type { Tables } from './database.ts';
import type { SettingsStore } from './store.ts';

/** What the groups have decided, in the store's tables. */
export function createSettingsStore(db: Kysely<Tables>): SettingsStore {
  return {
    async find(groupId) {
      const row = await db
        .selectFrom('group_settings')
        .selectAll()
        .where('group_id', '=', groupId)
        .executeTakeFirst();
      if (!row) return null;
      const closed = await db
        .selectFrom('closed_works')
        .select('work_id')
        .where('group_id', '=', groupId)
        .orderBy('work_id')
        .execute();
      return {
        visibility: row.visibility,
        language: readLanguage(row.language),
        contributors: row.contributors,
        strictness: row.strictness,
        closedWorks: closed.map((each) => each.work_id),
      };
    },
    async put(groupId, { closedWorks, ...columns }) {
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('group_settings')
          .values({ group_id: groupId, ...columns })
          .onConflict((conflict) => conflict.column('group_id').doUpdateSet(columns))
          .execute();
        await transaction.deleteFrom('closed_works').where('group_id', '=', groupId).execute();
        const rows = [...new Set(closedWorks)].map((workId) => ({ group_id: groupId, work_id: workId }));
        if (rows.length > 0) await transaction.insertInto('closed_works').values(rows).execute();
      });
    },
  };
}

/** A language that this version does not speak gives way to the first that it does. */
function readLanguage(stored: string): Language {
  return LANGUAGES.find((language) => language === stored) ?? LANGUAGES[0];
}
