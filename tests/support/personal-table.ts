import { PERSONAL_TABLES, type PersonalTable } from '../../src/store/privacy/member-rows.ts';

/** A table that holds something about members. */
export function personalTable(name: string): PersonalTable {
  const found = PERSONAL_TABLES.find((table) => table.name === name);
  if (!found) throw new Error(`${name} holds nothing about members`);
  return found;
}
