import type { EntryId, ModerationEntry } from '../../corpus/moderation.ts';
import type { NewPlannedPost } from '../../corpus/planned-post.ts';

/** How long a card is still posted, if the bot or Discord was away. */
const USEFUL_MS = 7 * 86_400_000;

/** The kind of planned post that tells moderators of a report, where the group has set a channel for it. */
export const REPORT_CARD = 'report-card';

/** The kind of planned post that tells one moderator, where whom a report is about reads that channel. */
export const REPORT_DIRECT = 'report-direct';

/** The card of a report, due at once. How it goes is found out when it is made. */
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

/** The same as a direct message to a moderator, with a number that no other of the report has. */
export function planDirect(report: ModerationEntry, to: string, number: number): NewPlannedPost {
  return { ...planCard(report), kind: REPORT_DIRECT, key: `${keyOfCard(report.id)}:${number}`, to };
}

/** The key of a report's card among the planned posts. */
export function keyOfCard(id: EntryId): string {
  return `report:${id}`;
}
