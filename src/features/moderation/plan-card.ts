import type { EntryId, ModerationEntry } from '../../corpus/moderation.ts';
import type { NewPlannedPost } from '../../corpus/planned-post.ts';

/** How long a card is still posted, if the bot or Discord was away. */
const USEFUL_MS = 7 * 86_400_000;

/** The kind of planned post that tells moderators of a report, where the group has set a channel for it. */
export const REPORT_CARD = 'report-card';

/** The card of a report, due at once. */
export function planCard({ groupId, id, at }: ModerationEntry): NewPlannedPost {
  return {
    groupId,
    kind: REPORT_CARD,
    key: keyOfCard(id),
    subject: null,
    label: '',
    dueAt: at,
    usefulUntil: new Date(at.getTime() + USEFUL_MS),
    heedsQuietHours: false,
    payload: { entryId: id },
  };
}

/** The key of a report's card among the planned posts. */
export function keyOfCard(id: EntryId): string {
  return `report:${id}`;
}
