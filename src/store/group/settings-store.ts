import type { Kysely, Selectable } from 'kysely';
import { LANGUAGES, type GroupSettings, type Language } from '../../corpus/group-settings.ts';
import { groupSettings } from '../tables/group.ts';
import { readRow, toRow } from '../tables/read-row.ts';
import type { Tables } from '../tables/tables.ts';
import type { GroupId } from '../../corpus/corpus.ts';

/** What the groups have decided. */
export interface SettingsStore {
  /** Null for a group that has decided nothing. */
  find(groupId: GroupId): Promise<GroupSettings | null>;
  put(groupId: GroupId, settings: GroupSettings): Promise<void>;
}

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
      return fromRow(row, await readLists(db, groupId));
    },
    async put(groupId, settings) {
      const { from: quietFrom, to: quietTo } = settings.quietHours ?? { from: null, to: null };
      const row = toRow(groupSettings, { ...settings, groupId, quietFrom, quietTo });
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('group_settings')
          .values(row)
          .onConflict((conflict) => conflict.column('group_id').doUpdateSet(row))
          .execute();
        await putLists(transaction, groupId, settings);
      });
    },
  };
}

type Lists = Pick<GroupSettings, 'closedWorks' | 'commandRoles'>;

async function readLists(db: Kysely<Tables>, groupId: string): Promise<Lists> {
  const closed = await db
    .selectFrom('closed_works')
    .select('work_id')
    .where('group_id', '=', groupId)
    .orderBy('work_id')
    .execute();
  const roles = await db
    .selectFrom('command_roles')
    .select(['command', 'role_id'])
    .where('group_id', '=', groupId)
    .orderBy('command')
    .orderBy('role_id')
    .execute();
  return {
    closedWorks: closed.map((each) => each.work_id),
    commandRoles: roles.map(({ command, role_id: roleId }) => ({ command, roleId })),
  };
}

async function putLists(
  db: Kysely<Tables>,
  groupId: string,
  { closedWorks, commandRoles }: Lists,
): Promise<void> {
  await db.deleteFrom('closed_works').where('group_id', '=', groupId).execute();
  const closed = [...new Set(closedWorks)].map((workId) => ({ group_id: groupId, work_id: workId }));
  if (closed.length > 0) await db.insertInto('closed_works').values(closed).execute();
  await db.deleteFrom('command_roles').where('group_id', '=', groupId).execute();
  const roles = commandRoles.map(({ command, roleId }) => ({ group_id: groupId, command, role_id: roleId }));
  if (roles.length === 0) return;
  const insertion = db.insertInto('command_roles').values(roles);
  await insertion.onConflict((conflict) => conflict.doNothing()).execute();
}

function fromRow(row: Selectable<Tables['group_settings']>, lists: Lists): GroupSettings {
  const { language, quietFrom: from, quietTo: to, ...settings } = readRow(groupSettings, row, ['groupId']);
  const quietHours = from === null || to === null ? null : { from, to };
  return { ...settings, ...lists, language: readLanguage(language), quietHours };
}

/** A language that this version does not speak gives way to the first that it does. */
function readLanguage(stored: string): Language {
  return LANGUAGES.find((language) => language === stored) ?? LANGUAGES[0];
}
