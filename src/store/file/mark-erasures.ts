import type { Database } from 'better-sqlite3';
import { namesMembers } from './schema-facts.ts';

/** Tables whose rows come and go without a word or a member in them. */
const OF_NOBODY: ReadonlySet<string> = new Set([
  'closed_works',
  'command_roles',
  'group_departures',
  'group_erasures',
  'prompt_schedules',
  'upkeep',
]);

/** What a column must be called for its texts to be ids, dates, states and choices. */
const WORDLESS =
  /^(?:id|at|via|key|kind|state|status|slot|until|claim|fault|outcome|attribution|exemplar|merged_into|turn_order|visibility|language|contributors|strictness|time_zone|host_role|(?:meeting|moderators)_channel|.*_(?:id|at|until|since))$/;

/**
 * Sees to it that this connection counts, in the transaction itself, whatever takes words or members out of the
 * tables, by whichever way: rows that are deleted, and texts that give way to others. So a file that is not clean yet
 * is known for one after a restart too.
 */
export function markErasures(sqlite: Database): void {
  const tables = sqlite
    .prepare<[], string>(`select name from sqlite_schema where type = 'table' and name not like 'kysely%'`)
    .pluck()
    .all()
    .filter((name) => !name.startsWith('sqlite_') && !OF_NOBODY.has(name));
  sqlite.exec(tables.map((table) => triggersOf(sqlite, table)).join('\n'));
}

function triggersOf(sqlite: Database, table: string): string {
  const what =
    table === 'works' ? 'erasures = erasures + 1, removals = removals + 1' : 'erasures = erasures + 1';
  const mark = `begin update upkeep set ${what}; end;`;
  const deleted = `create temp trigger ${table}_deleted after delete on main.${table} ${mark}`;
  const columns = textsOf(sqlite, table);
  if (columns.length === 0) return deleted;
  const changed = columns.map((each) => `(old.${each} is not null and old.${each} is not new.${each})`);
  return `${deleted}
    create temp trigger ${table}_changed after update of ${columns.join(', ')} on main.${table}
    when ${changed.join(' or ')} ${mark}`;
}

function textsOf(sqlite: Database, table: string): readonly string[] {
  const columns = sqlite.pragma(`table_info(${table})`) as { name: string; type: string }[];
  return columns
    .filter(({ name, type }) => type.toLowerCase() === 'text' && (namesMembers(name) || !WORDLESS.test(name)))
    .map(({ name }) => name);
}
