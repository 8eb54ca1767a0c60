import type { GroupId } from './corpus.ts';

/** Why a post was not made. The catalogue has a text for each. */
export type PostFault =
  | { readonly code: 'late' }
  | { readonly code: 'quiet' }
  | { readonly code: 'no-channel' }
  | { readonly code: 'channel-gone'; readonly channelId: string }
  | { readonly code: 'unfit-channel'; readonly channelId: string }
  /** Everyone can see the channel, but the post is not for everyone. */
  | { readonly code: 'open-channel'; readonly channelId: string }
  /** `permissions` are Discord's names, e.g. `SendMessages`. */
  | { readonly code: 'lacks'; readonly permissions: readonly string[]; readonly channelId: string | null }
  | { readonly code: 'too-many-events' }
  /** The recipient of a direct message accepts none from the bot. */
  | { readonly code: 'closed-messages' }
  | { readonly code: 'refused'; readonly message: string }
  | { readonly code: 'unreachable' }
  /** Discord does this only so often: the minutes until it does so again. */
  | { readonly code: 'limited'; readonly minutes: number }
  | { readonly code: 'bug'; readonly id: string };

/** A post, or another action in a server, that the bot makes at a set time. */
export interface NewPlannedPost {
  readonly groupId: GroupId;
  /** The kind; how it is made is registered elsewhere. */
  readonly kind: string;
  /** Unique: a slot planned twice is planned once. */
  readonly key: string;
  /** What it belongs to, e.g. a meeting: posts for the same one are made one at a time. */
  readonly subject: string | null;
  /** Its subject, as hosts see it in lists. */
  readonly label: string;
  readonly dueAt: Date;
  /** After this it is too late. */
  readonly usefulUntil: Date;
  /** Whether it waits for the end of the group's quiet hours. */
  readonly heedsQuietHours: boolean;
  /** The recipient of a direct message; absent or null: it is for a channel. */
  readonly to?: string | null;
  /** The data that it is made from: ids and numbers. */
  readonly payload: Readonly<Record<string, string | number | null>>;
}

/** The states of a planned post. */
type PostState = 'planned' | 'claimed' | 'sent' | 'failed' | 'missed' | 'cancelled';

/** A planned post and its state. */
export interface PlannedPost extends NewPlannedPost {
  /** Increasing across all groups. */
  readonly number: number;
  readonly state: PostState;
  /** Number of attempts. */
  readonly attempts: number;
  /** When it is tried next, while it is planned. */
  readonly nextAt: Date;
  /** Whether an earlier attempt may have succeeded without confirmation. */
  readonly isDoubtful: boolean;
  /** Why the last attempt failed. */
  readonly fault: PostFault | null;
  /** Discord id of the result. */
  readonly messageId: string | null;
  readonly settledAt: Date | null;
}

/** A post leased to this process until the claim expires. */
export interface ClaimedPost extends PlannedPost {
  /** Unique to the claim. */
  readonly claim: string;
  readonly claimedUntil: Date;
}
