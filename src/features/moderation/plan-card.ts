import type { EntryId, ModerationEntry } from '../../corpus/moderation.ts';
import type { NewPlannedPost } from '../../corpus/planned-post.ts';
import { DAY_MS } from '../../corpus/time.ts';

/** How long a card is still posted if the bot or Discord was offline. */
const USEFUL_MS = 7 * DAY_MS;

/** The kind of planned post that reports to moderators, if the group has set a channel for it. */
export const REPORT_CARD = 'report-card';

/** The kind of planned post that reports to one moderator, if the reported member can read that channel. */
export const REPORT_DIRECT = 'report-direct';

/** The card of a report, due at once. The way of delivery is decided when it is posted. */
export function planCard({ groupId, id, at }: ModerationEntry): NewPlannedPost {
  return {
    groupId,
    kind: REPORT_CARD,
    key: keyOfCard(id),
    subject: keyOfCard(id),
    label: '',
    dueAt: at,
    usefulUntil: new Date(at.getTime() + USEFUL_MS),
    heedsQuietHours: false,
    payload: { entryId: id },
  };
}

/** The same as a direct message to a moderator, with a number that is unique within the report. */
export function planDirect(report: ModerationEntry, to: string, number: number): NewPlannedPost {
  return { ...planCard(report), kind: REPORT_DIRECT, key: `${keyOfCard(report.id)}:${number}`, to };
}

/** The key of a report's card among the planned posts. */
export function keyOfCard(id: EntryId): string {
  return `report:${id}`;
}
