import type { Selectable } from 'kysely';
import type { EntryId, ModerationEntry, NewEntry } from '../../corpus/moderation.ts';
import { moderationEntries } from '../tables/moderation.ts';
import { readRow, toRow } from '../tables/read-row.ts';
import type { Tables } from '../tables/tables.ts';

/** The row of an entry. */
export function toEntryRow(id: EntryId, entry: NewEntry) {
  return toRow(moderationEntries, { ...entry, id, aboutMark: null, aboutErasedAt: null });
}

/** Length of a mark that distinguishes the members of a group. */
const FORMER_NAME = 6;

/** The entry of a row. */
export function fromEntryRow(row: Selectable<Tables['moderation_entries']>): ModerationEntry {
  const { aboutMark: mark, aboutErasedAt: since, ...entry } = readRow(moderationEntries, row, ['number']);
  const former = mark === null || since === null ? null : { name: mark.slice(0, FORMER_NAME), since };
  return { ...entry, former };
}
