import { pseudonymOf } from '../../corpus/pseudonym.ts';
import type { JsonRow, AnyTable } from '../../store/exchange/rows.ts';

/** A mention of a member in a text, as Discord writes it. */
const MENTION = /<@!?([\w-]{1,64})>/gu;

/**
 * Replaces members with pseudonyms, one table at a time: the same pseudonym for the same member throughout, numbered in
 * order of appearance. Names that members typed stay. Existing pseudonyms stay.
 */
export function createPseudonyms(): (table: AnyTable, rows: readonly JsonRow[]) => readonly JsonRow[] {
  const given = new Map<unknown, string>();
  const nameOf = (member: unknown): string => {
    const name = given.get(member) ?? pseudonymOf(given.size + 1);
    given.set(member, name);
    return name;
  };
  const rename = (is: string, value: unknown): unknown => {
    if (is === 'member' && value !== null) return nameOf(value);
    if (is === 'secret') return null;
    if (is !== 'words') return value;
    if (Array.isArray(value)) return value.map((each) => rename(is, each));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rename(is, each)]));
    if (typeof value !== 'string') return value;
    return value.replaceAll(MENTION, (_mention, member: string) => `<@${nameOf(member)}>`);
  };
  return (table, rows) => {
    const renamed = rows.map((row) =>
      Object.fromEntries(table.columns.map(([name, { role }]) => [name, rename(role.is, row[name])])),
    );
    const hasMembers = table.columns.some(
      ([name, { role }]) => role.is === 'member' && table.order.includes(name),
    );
    return hasMembers ? renamed.toSorted((a, b) => compare(table.order, a, b)) : renamed;
  };
}

function compare(order: readonly string[], a: JsonRow, b: JsonRow): number {
  for (const name of order) {
    const [one, other] = [String(a[name]), String(b[name])];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
