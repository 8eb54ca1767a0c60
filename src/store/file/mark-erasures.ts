import type { Database } from 'better-sqlite3';
import { ALL_TABLES, type NamedTable } from '../tables/schema-facts.ts';

/**
 * Sees to it that this connection counts, in the transaction itself, whatever takes words or members out of the
 * tables, by whichever way: rows that are deleted, and texts that give way to others. So a file that is not clean yet
 * is known for one after a restart too.
 */
export function markErasures(sqlite: Database): void {
  sqlite.exec(ALL_TABLES.map(triggersOf).join('\n'));
}

/** Tables whose rows come and go without a word or a member in them have none. */
function triggersOf({ name, columns }: NamedTable): string {
  const words = columns.flatMap(([column, { hasWords }]) => (hasWords ? [column] : []));
  if (words.length === 0) return '';
  const what =
    name === 'works' ? 'erasures = erasures + 1, removals = removals + 1' : 'erasures = erasures + 1';
  const mark = `begin update upkeep set ${what}; end;`;
  const changed = words.map((each) => `(old.${each} is not null and old.${each} is not new.${each})`);
  return `
    create temp trigger ${name}_deleted after delete on main.${name} ${mark}
    create temp trigger ${name}_changed after update of ${words.join(', ')} on main.${name}
    when ${changed.join(' or ')} ${mark}`;
}
