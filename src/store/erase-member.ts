import { sql, type Kysely } from 'kysely';
import type { Tables } from './database.ts';
import { personalData } from './personal-data.ts';
import type { PersonalTable, Whose } from './personal-table.ts';
import type { TableErasure } from './privacy.ts';

/** Tables that hold something about members, as declared, in the order in which a member is erased. */
export function personalTables(): readonly (readonly [name: string, declared: PersonalTable])[] {
  return Object.entries(personalData).flatMap(([name, declared]) =>
    declared.isPersonal ? [[name, declared] as const] : [],
  );
}

/** Erases a member in every table; to be run within one transaction. Tables that held nothing are left out. */
export async function eraseMember(db: Kysely<Tables>, whose: Whose): Promise<readonly TableErasure[]> {
  const erased: TableErasure[] = [];
  for (const [table, declared] of personalTables()) {
    const before = await countRows(db, table);
    const touched = await declared.erase(db, whose);
    const goes = before - (await countRows(db, table));
    if (touched > 0) erased.push({ table, goes, stays: touched - goes });
  }
  return erased;
}

async function countRows(db: Kysely<Tables>, table: string): Promise<number> {
  const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(db);
  return rows[0]?.rows ?? 0;
}
