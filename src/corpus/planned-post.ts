import type { GroupId } from './corpus.ts';

/** Why a post was not made. Words for each are in the catalogue. */
export type PostFault =
  | { readonly code: 'late' }
  | { readonly code: 'quiet' }
  | { readonly code: 'no-channel' }
  | { readonly code: 'channel-gone'; readonly channelId: string }
  | { readonly code: 'unfit-channel'; readonly channelId: string }
  /** Everyone can see the channel, and what was to be posted is not for everyone. */
  | { readonly code: 'open-channel'; readonly channelId: string }
  /** `permissions` are Discord's names, e.g. `SendMessages`. */
  | { readonly code: 'lacks'; readonly permissions: readonly string[]; readonly channelId: string | null }
  | { readonly code: 'too-many-events' }
  /** Whom a direct message was for takes none from the bot. */
  | { readonly code: 'closed-messages' }
  | { readonly code: 'refused'; readonly message: string }
  | { readonly code: 'unreachable' }
  | { readonly code: 'bug'; readonly id: string };

/** Something that the bot is to post, or otherwise do in a server, at a set time. */
export interface NewPlannedPost {
  readonly groupId: GroupId;
  /** What it is; whoever plans it says elsewhere how it is made. */
  readonly kind: string;
  /** Unique: the same slot planned twice is planned once. */
  readonly key: string;
  /** What it belongs to, e.g. a meeting: of those that belong to the same, one at a time is made. */
  readonly subject: string | null;
  /** What it is about, as hosts see it in lists. */
  readonly label: string;
  readonly dueAt: Date;
  /** After this nobody needs it any more. */
  readonly usefulUntil: Date;
  /** Whether it waits for the end of the group's quiet hours. */
  readonly heedsQuietHours: boolean;
  /** The member whom it is for alone, as a direct message; absent or null: it is for a channel. */
  readonly to?: string | null;
  /** What it is made of: ids and numbers. */
  readonly payload: Readonly<Record<string, string | number | null>>;
}

/** What becomes of a planned post. */
type PostState = 'planned' | 'claimed' | 'sent' | 'failed' | 'missed' | 'cancelled';

/** A planned post and what has become of it so far. */
export interface PlannedPost extends NewPlannedPost {
  /** Counts up over all groups. */
  readonly number: number;
  readonly state: PostState;
  /** How often it was begun. */
  readonly attempts: number;
  /** When it is tried next, while it is planned. */
  readonly nextAt: Date;
  /** Whether an earlier attempt may have been carried out although nobody knows. */
  readonly isDoubtful: boolean;
  /** Why the last attempt did not succeed. */
  readonly fault: PostFault | null;
  /** Discord's id of what was posted or made. */
  readonly messageId: string | null;
  readonly settledAt: Date | null;
}

/** A post that is this process's to make until the claim runs out. */
export interface ClaimedPost extends PlannedPost {
  /** Unique to the claim. */
  readonly claim: string;
  readonly claimedUntil: Date;
}
