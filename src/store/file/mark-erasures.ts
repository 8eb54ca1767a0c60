import type { Database } from 'better-sqlite3';
import { ALL_TABLES, type NamedTable } from '../tables/schema-facts.ts';

/**
 * Makes this connection count, in the same transaction, everything that removes texts or members from the tables:
 * deleted rows, and overwritten texts. So it is still known after a restart that a file needs cleaning.
 */
export function markErasures(sqlite: Database): void {
  sqlite.exec(ALL_TABLES.map(triggersOf).join('\n'));
}

/** Tables without one have no text or members in their rows. */
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
