import type { Insertable, Selectable } from 'kysely';

import type { Cool, EntryId, Evidence, ModerationEntry, NewEntry } from '../../corpus/moderation.ts';
import { evidence } from '../tables/shapes.ts';
import type { Tables } from '../tables/tables.ts';

/** Evidence as text for its column. */
export function toEvidence({ text, isCut, files, stickers, embeds, polls }: Evidence): string {
  return JSON.stringify({ text, isCut, files, stickers, embeds, polls });
}

/** The evidence of a column. */
export function fromEvidence(stored: string): Evidence {
  return evidence.parse(JSON.parse(stored));
}

/** The row of an entry. */
export function toEntryRow(id: EntryId, entry: NewEntry): Insertable<Tables['moderation_entries']> {
  return {
    id,
    group_id: entry.groupId,
    kind: entry.kind,
    at: entry.at.toISOString(),
    made_by: entry.by,
    about_member_id: entry.about,
    channel_id: entry.channelId,
    message_id: entry.messageId,
    message_at: entry.messageAt?.toISOString() ?? null,
    evidence: entry.evidence && toEvidence(entry.evidence),
    topic: entry.topic,
    reason: entry.reason,
    words: entry.words,
    seconds: entry.seconds,
    until: entry.until?.toISOString() ?? null,
    outcome: entry.outcome,
    refers_to: entry.refersTo,
    interaction_id: entry.interactionId,
  };
}

/** The entry of a row. */
export function fromEntryRow(row: Selectable<Tables['moderation_entries']>): ModerationEntry {
  return {
    id: row.id,
    former: readFormer(row),
    groupId: row.group_id,
    kind: row.kind,
    at: new Date(row.at),
    by: row.made_by,
    about: row.about_member_id,
    channelId: row.channel_id,
    messageId: row.message_id,
    messageAt: row.message_at === null ? null : new Date(row.message_at),
    evidence: row.evidence === null ? null : fromEvidence(row.evidence),
    topic: row.topic,
    reason: row.reason,
    words: row.words,
    seconds: row.seconds,
    until: row.until === null ? null : new Date(row.until),
    outcome: row.outcome,
    refersTo: row.refers_to,
    interactionId: row.interaction_id,
  };
}

/** So much of a mark tells two members of a group apart. */
const FORMER_NAME = 6;

function readFormer({ about_mark: mark, about_erased_at: at }: Selectable<Tables['moderation_entries']>) {
  return mark === null || at === null ? null : { name: mark.slice(0, FORMER_NAME), since: new Date(at) };
}

/** The row of a channel's slow mode. */
export function toCoolRow(cool: Cool): Insertable<Tables['cools']> {
  return {
    channel_id: cool.channelId,
    group_id: cool.groupId,
    former: cool.former,
    seconds: cool.seconds,
    until: cool.until.toISOString(),
    reason: cool.reason,
    entry_id: cool.entryId,
    line_id: cool.lineId,
  };
}

/** The slow mode of a row. */
export function fromCoolRow(row: Selectable<Tables['cools']>): Cool {
  return {
    groupId: row.group_id,
    channelId: row.channel_id,
    former: row.former,
    seconds: row.seconds,
    until: new Date(row.until),
    reason: row.reason,
    entryId: row.entry_id,
    lineId: row.line_id,
  };
}
