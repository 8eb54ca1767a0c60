import { ParseJSONResultsPlugin, type Kysely, type Selectable } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/sqlite';
import { LANGUAGES, type GroupSettings, type Language } from '../../corpus/group-settings.ts';
import { groupSettings } from '../tables/group.ts';
import { readRow } from '../tables/read-row.ts';
import { deleteRows, insertRows, putRow } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import type { WorkId } from '../../corpus/work.ts';

/** How far a work has been read: an offset into its text. */
interface ReadUpTo {
  readonly workId: WorkId;
  readonly line: number;
}

/** The settings that decide how much of its works a member of a group may see. */
export interface OpenedGroup {
  /** Null for a group without settings. */
  readonly settings: GroupSettings | null;
  readonly groupLines: readonly ReadUpTo[];
  /** The member's own lines, in all groups. */
  readonly memberLines: readonly (ReadUpTo & { readonly groupId: GroupId })[];
}

/** The groups' settings. */
export interface SettingsStore {
  /** Null for a group without settings. */
  find(groupId: GroupId): Promise<GroupSettings | null>;
  /** The settings with all reading lines that may apply to a member, in one statement; null: without a member. */
  open(groupId: GroupId, memberId: string | null): Promise<OpenedGroup>;
  put(groupId: GroupId, settings: GroupSettings): Promise<void>;
}

/** Parses the lists that are joined to a row. Its own columns are read by their declaration. */
const PARSE_LISTS = new ParseJSONResultsPlugin({
  shouldParse: (_value, place) =>
    /^\$\[\d+\]\."(?:closedWorks|commandRoles|groupLines|memberLines)"$/u.test(place),
});

/** Stores the groups' settings in the tables. */
export function createSettingsStore(db: Kysely<Tables>): SettingsStore {
  const open = createOpen(db);
  return {
    open,
    find: async (groupId) => (await open(groupId, null)).settings,
    async put(groupId, settings) {
      const { from: quietFrom, to: quietTo } = settings.quietHours ?? { from: null, to: null };
      await db.transaction().execute(async (transaction) => {
        const row = { ...settings, groupId, quietFrom, quietTo };
        await putRow(transaction, 'group_settings', row, ['group_id']);
        await putLists(transaction, groupId, settings);
      });
    },
  };
}

type Lists = Pick<GroupSettings, 'closedWorks' | 'commandRoles'>;

function createOpen(db: Kysely<Tables>): SettingsStore['open'] {
  return async (groupId, memberId) => {
    const row = await db
      .selectFrom(db.selectNoFrom((asked) => asked.val(groupId).as('id')).as('asked'))
      .leftJoin('group_settings', 'group_settings.group_id', 'asked.id')
      .selectAll('group_settings')
      .select((from) => [
        jsonArrayFrom(
          from
            .selectFrom('closed_works')
            .select('work_id as workId')
            .where('group_id', '=', groupId)
            .orderBy('work_id'),
        ).as('closedWorks'),
        jsonArrayFrom(
          from
            .selectFrom('command_roles')
            .select(['command', 'role_id as roleId'])
            .where('group_id', '=', groupId)
            .orderBy('command')
            .orderBy('role_id'),
        ).as('commandRoles'),
        jsonArrayFrom(
          from
            .selectFrom('group_lines')
            .select(['work_id as workId', 'line'])
            .where('group_id', '=', groupId),
        ).as('groupLines'),
        jsonArrayFrom(
          from
            .selectFrom('member_lines')
            .select(['member_lines.group_id as groupId', 'work_id as workId', 'line'])
            .where('member_id', '=', memberId ?? '')
            .where('line', 'is not', null)
            .$narrowType<{ line: number }>(),
        ).as('memberLines'),
      ])
      .withPlugin(PARSE_LISTS)
      .executeTakeFirstOrThrow();
    const { closedWorks, commandRoles, groupLines, memberLines, ...columns } = row;
    const lists = { closedWorks: closedWorks.map(({ workId }) => workId), commandRoles };
    return { settings: isDecided(columns) ? fromRow(columns, lists) : null, groupLines, memberLines };
  };
}

function isDecided<Row extends { readonly group_id: string | null }>(
  row: Row,
): row is Row & Selectable<Tables['group_settings']> {
  return row.group_id !== null;
}

async function putLists(
  db: Kysely<Tables>,
  groupId: string,
  { closedWorks, commandRoles }: Lists,
): Promise<void> {
  await deleteRows(db, 'closed_works', { groupId });
  await insertRows(db, 'closed_works', ...[...new Set(closedWorks)].map((workId) => ({ groupId, workId })));
  await deleteRows(db, 'command_roles', { groupId });
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

/** Replaces a language that this version does not support with the default. */
function readLanguage(stored: string): Language {
  return LANGUAGES.find((language) => language === stored) ?? LANGUAGES[0];
}
