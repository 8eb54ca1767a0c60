import type { GroupId } from '../../corpus/corpus.ts';
import type { Cool, CoolOutcome } from '../../corpus/moderation.ts';
import type { NewPlannedPost } from '../../corpus/planned-post.ts';
import type { Posts } from '../posts/posts.ts';
import { newEntry } from './new-entry.ts';
import type { ModerationStore } from '../../store/moderation/moderation-store.ts';

const MINUTE_MS = 60_000;

/** How long the end is still tried, if the bot lacks a permission or was away. */
const USEFUL_MS = 30 * 86_400_000;

/** The kind of planned post that ends slow mode. */
export const COOL_END = 'cool-end';

/** Slow mode that a moderator wants. */
interface CoolRequest {
  readonly groupId: GroupId;
  readonly channelId: string;
  readonly memberId: string;
  readonly interactionId: string;
  readonly seconds: number;
  readonly minutes: number;
  readonly reason: string | null;
  /** Seconds between two messages as the channel has them now. */
  readonly current: number;
}

/** Slow mode that has begun, and the one that it goes on with. */
export interface BegunCool {
  readonly cool: Cool;
  readonly before: Cool | null;
}

/** Slow mode for a time. What Discord does is done by others: this remembers what it is to go back to, and when. */
export interface Cooling {
  /**
   * Remembers slow mode before it is put on, and plans its end, so that no crash can leave it on for good. One that is
   * on goes on: what it goes back to stays, unless somebody has changed the channel by hand. Null if the same
   * interaction has done so already.
   */
  begin(request: CoolRequest): Promise<BegunCool | null>;
  /** Makes as if it had not begun: Discord refused it. */
  takeBack(begun: BegunCool): Promise<void>;
  /** Says which message in the channel tells of it. */
  noteLine(cool: Cool, lineId: string): Promise<void>;
  find(groupId: GroupId, channelId: string): Promise<Cool | null>;
  /** The slow mode that a planned end is for; null if it has ended, or goes on. */
  findDue(groupId: GroupId, payload: NewPlannedPost['payload']): Promise<Cool | null>;
  /** Notes that it is over, once; by whom, or null for the bot itself. */
  end(cool: Cool, how: { readonly outcome: CoolOutcome; readonly by: string | null }): Promise<void>;
}

/** Makes the keeper of slow mode. */
export function createCooling({
  store: { moderation },
  posts,
  now,
}: {
  store: { readonly moderation: ModerationStore };
  posts: Pick<Posts, 'announcePlanned'>;
  now: () => Date;
}): Cooling {
  return {
    async begin({ current, minutes, memberId: by, ...request }) {
      const { groupId, channelId, seconds, reason } = request;
      const there = await moderation.cool(groupId, channelId);
      const former = there?.seconds === current ? there.former : current;
      const at = now();
      const until = new Date(at.getTime() + minutes * MINUTE_MS);
      const begun = await moderation.beginCool(
        newEntry({ ...request, kind: 'cool', at, by, until }),
        { groupId, channelId, former, seconds, until, reason },
        planEnd,
      );
      posts.announcePlanned();
      return begun;
    },
    takeBack: (begun) => moderation.takeBackCool(begun, keyOf(begun.cool)),
    noteLine: (cool, lineId) => moderation.noteLine(cool, lineId),
    find: (groupId, channelId) => moderation.cool(groupId, channelId),
    async findDue(groupId, { channelId, entryId }) {
      const cool = await moderation.cool(groupId, String(channelId));
      return cool?.entryId === entryId ? cool : null;
    },
    async end(cool, { outcome, by }) {
      const { groupId, channelId } = cool;
      const seconds = outcome === 'restored' ? cool.former : null;
      await moderation.endCool(
        cool,
        newEntry({ groupId, channelId, kind: 'cool-end', at: now(), by, outcome, seconds }),
      );
    },
  };
}

function keyOf({ entryId }: Cool): string {
  return `cool:${entryId}`;
}

function planEnd(cool: Cool): NewPlannedPost {
  const { groupId, channelId, until, entryId } = cool;
  return {
    groupId,
    kind: COOL_END,
    key: keyOf(cool),
    subject: `cool:${channelId}`,
    label: '',
    dueAt: until,
    usefulUntil: new Date(until.getTime() + USEFUL_MS),
    heedsQuietHours: false,
    payload: { channelId, entryId },
  };
}
