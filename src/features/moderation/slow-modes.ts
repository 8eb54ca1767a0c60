import type { GroupId } from '../../corpus/corpus.ts';
import type { SlowMode, SlowModeOutcome } from '../../corpus/moderation.ts';
import type { NewPlannedPost } from '../../corpus/planned-post.ts';
import { DAY_MS, MINUTE_MS } from '../../corpus/time.ts';
import type { Posts } from '../posts/posts.ts';
import { newEntry } from './new-entry.ts';
import type { ModerationStore } from '../../store/moderation/moderation-store.ts';

/** How long to keep trying to end it if the bot lacks a permission or was offline. */
const USEFUL_MS = 30 * DAY_MS;

/** The kind of planned post that ends slow mode. */
export const SLOW_MODE_END = 'cool-end';

/** A moderator's request for slow mode. */
interface SlowModeRequest {
  readonly groupId: GroupId;
  readonly channelId: string;
  readonly memberId: string;
  readonly interactionId: string;
  readonly seconds: number;
  readonly minutes: number;
  readonly reason: string | null;
  /** The channel's current seconds between two messages. */
  readonly current: number;
}

/** Slow mode that has started, and the one that it continues. */
export interface StartedSlowMode {
  readonly slowMode: SlowMode;
  readonly before: SlowMode | null;
}

/** Temporary slow mode. Others make the calls to Discord: this stores the former value, and the end. */
export interface SlowModes {
  /**
   * Stores slow mode before it is set, and plans its end, so that no crash can leave it on for good. Extending one
   * keeps the former value, unless somebody has changed the channel by hand. Null if the same interaction has started
   * it already.
   */
  begin(request: SlowModeRequest): Promise<StartedSlowMode | null>;
  /** Undoes a start that Discord rejected. */
  takeBack(begun: StartedSlowMode): Promise<void>;
  /** Stores which message in the channel announces it. */
  noteLine(slowMode: SlowMode, lineId: string): Promise<void>;
  find(groupId: GroupId, channelId: string): Promise<SlowMode | null>;
  /** The slow mode of a planned end; null if it has ended, or was extended. */
  findDue(groupId: GroupId, payload: NewPlannedPost['payload']): Promise<SlowMode | null>;
  /** Records its end, once; by a moderator, or null for the bot itself. */
  end(
    slowMode: SlowMode,
    how: { readonly outcome: SlowModeOutcome; readonly by: string | null },
  ): Promise<void>;
}

/** Creates temporary slow mode. */
export function createSlowModes({
  store: { moderation },
  posts,
  now,
}: {
  store: { readonly moderation: ModerationStore };
  posts: Pick<Posts, 'announcePlanned'>;
  now: () => Date;
}): SlowModes {
  return {
    async begin({ current, minutes, memberId: by, ...request }) {
      const { groupId, channelId, seconds, reason } = request;
      const there = await moderation.slowMode(groupId, channelId);
      const former = there?.seconds === current ? there.former : current;
      const at = now();
      const until = new Date(at.getTime() + minutes * MINUTE_MS);
      const begun = await moderation.startSlowMode(
        newEntry({ ...request, kind: 'cool', at, by, until }),
        { groupId, channelId, former, seconds, until, reason },
        planEnd,
      );
      posts.announcePlanned();
      return begun;
    },
    takeBack: (begun) => moderation.takeBackSlowMode(begun, keyOf(begun.slowMode)),
    noteLine: (slowMode, lineId) => moderation.noteLine(slowMode, lineId),
    find: (groupId, channelId) => moderation.slowMode(groupId, channelId),
    async findDue(groupId, { channelId, entryId }) {
      const slowMode = await moderation.slowMode(groupId, String(channelId));
      return slowMode?.entryId === entryId ? slowMode : null;
    },
    async end(slowMode, { outcome, by }) {
      const { groupId, channelId } = slowMode;
      const seconds = outcome === 'restored' ? slowMode.former : null;
      await moderation.endSlowMode(
        slowMode,
        newEntry({ groupId, channelId, kind: 'cool-end', at: now(), by, outcome, seconds }),
      );
    },
  };
}

function keyOf({ entryId }: SlowMode): string {
  return `cool:${entryId}`;
}

function planEnd(slowMode: SlowMode): NewPlannedPost {
  const { groupId, channelId, until, entryId } = slowMode;
  return {
    groupId,
    kind: SLOW_MODE_END,
    key: keyOf(slowMode),
    subject: `cool:${channelId}`,
    label: '',
    dueAt: until,
    usefulUntil: new Date(until.getTime() + USEFUL_MS),
    heedsQuietHours: false,
    payload: { channelId, entryId },
  };
}
