import { randomUUID } from 'node:crypto';
import type { GroupId } from '../../corpus/corpus.ts';
import type { ClaimedPost, NewPlannedPost, PlannedPost } from '../../corpus/planned-post.ts';
import type { Store } from '../../store/store.ts';
import { PostFailure } from './post-failure.ts';
import type { Settings } from '../group/settings.ts';
import type { Settlement } from '../../store/schedule/planned-post-store.ts';
import type { GroupSettings } from '../../corpus/group-settings.ts';
import { MINUTE_MS } from '../../corpus/time.ts';
import { addDays, toInstant, toLocal } from '../group/local-time.ts';

/**
 * Makes one planned post; returns the Discord id of the result, or null if nothing was to be posted. With `isLate` it
 * only checks whether an earlier attempt had succeeded. Throws a {@link PostFailure} with the reason.
 */
export type Perform = (post: ClaimedPost, isLate: boolean) => Promise<string | null>;

/** A group's next posts, and its failed ones. */
export interface PostOutlook {
  readonly next: readonly PlannedPost[];
  readonly troubles: readonly PlannedPost[];
}

/** The bot's planned posts, each slot once. */
export interface Posts {
  /** Plans posts; existing keys do not change. */
  plan(posts: readonly NewPlannedPost[]): Promise<void>;
  /** Makes all due posts; resolves when nothing more is due. */
  runDue(perform: Perform, signal?: AbortSignal): Promise<void>;
  /** When to look for due posts next, or null. */
  nextDue(): Promise<Date | null>;
  /** As a reader may see it: without posts of reports about them. */
  outlook(
    { groupId, reader }: { readonly groupId: GroupId; readonly reader: string },
    limits: { readonly next: number; readonly troubles: number },
  ): Promise<PostOutlook>;
  /** Calls the listener whenever something new may be due. */
  onPlanned(listener: () => void): void;
  /** Call this after planning posts in a separate transaction. */
  announcePlanned(): void;
}

/**
 * Lease of a claim, in milliseconds. Shorter than the time for which Discord remembers nonces ("the past few minutes"),
 * so that two processes that both believe to have a claim send only one message.
 */
const LEASE_MS = 120_000;

/** Posts that are made at the same time, so that one for which Discord takes long holds up no others. */
const LANES = 8;

interface PostParts {
  readonly store: Pick<Store, 'plannedPosts'>;
  readonly now: () => Date;
  readonly settings: Pick<Settings, 'read'>;
  /** Lease of a claim, in milliseconds. */
  readonly lease?: number;
}

/** Creates the planned posts. */
export function createPosts({ store, settings, now, lease = LEASE_MS }: PostParts): Posts {
  const posts = store.plannedPosts;
  const listeners = new Set<() => void>();
  const announcePlanned = () => {
    for (const listener of listeners) listener();
  };

  return {
    announcePlanned,
    async plan(planned) {
      await posts.plan(planned);
      announcePlanned();
    },
    async runDue(perform, signal) {
      const runLane = async (): Promise<void> => {
        for (;;) {
          if (signal?.aborted === true) return;
          const at = now();
          const until = new Date(at.getTime() + lease);
          const post = await posts.claim({ claim: randomUUID(), now: at, until });
          if (post === null) return;
          await posts.settle(post.claim, await carryOut(post, perform, { now, settings }), now());
        }
      };
      const lanes = await Promise.allSettled(Array.from({ length: LANES }, runLane));
      const failed = lanes.find((lane) => lane.status === 'rejected');
      if (failed) throw failed.reason;
    },
    nextDue: () => posts.nextDue(),
    async outlook({ groupId, reader }, limits) {
      const [next, troubles] = await Promise.all([
        posts.upcoming(groupId, limits.next, reader),
        posts.troubles(groupId, limits.troubles, reader),
      ]);
      return { next, troubles };
    },
    onPlanned: (listener) => void listeners.add(listener),
  };
}

async function carryOut(
  post: ClaimedPost,
  perform: Perform,
  { now, settings }: Pick<PostParts, 'now' | 'settings'>,
): Promise<Settlement> {
  const at = now();
  const isLate = at > post.usefulUntil;
  if (isLate && !post.isDoubtful)
    return post.fault === null
      ? { state: 'missed', fault: { code: 'late' } }
      : { state: 'failed', fault: post.fault };
  const quiet =
    post.heedsQuietHours && !post.isDoubtful ? endOfQuiet(await settings.read(post.groupId), at) : null;
  if (quiet !== null) return waitFor(quiet, post);
  try {
    return { state: 'sent', messageId: await perform(post, isLate) };
  } catch (error) {
    return settleFailure(error, post, now());
  }
}

function waitFor(quiet: Date, post: ClaimedPost): Settlement {
  if (quiet > post.usefulUntil) return { state: 'missed', fault: { code: 'quiet' } };
  return { state: 'planned', nextAt: quiet, fault: post.fault, isDoubtful: false, isAttempt: false };
}

function settleFailure(error: unknown, post: ClaimedPost, at: Date): Settlement {
  const { fault, isFinal, isDoubtful, waitMs } = PostFailure.from(error);
  const nextAt = new Date(at.getTime() + Math.max(retryAfter(post.attempts), waitMs));
  // A post that may have been made is checked once more, even if nobody needs it any more.
  if (isFinal || (nextAt > post.usefulUntil && !isDoubtful)) return { state: 'failed', fault };
  return { state: 'planned', nextAt, fault, isDoubtful, isAttempt: true };
}

/** Minutes until the next attempt: short at first, since most problems pass; then long, since a person has to act. */
const WAITS = [1, 5, 15, 60];

/** Milliseconds to wait after this many attempts. */
function retryAfter(attempts: number): number {
  return (WAITS[attempts - 1] ?? 60) * MINUTE_MS;
}

/** The end of a group's current quiet hours at an instant, or null if there are none then. */
function endOfQuiet(
  { quietHours, timeZone }: Pick<GroupSettings, 'quietHours' | 'timeZone'>,
  at: Date,
): Date | null {
  if (quietHours === null) return null;
  const { from, to } = quietHours;
  const { date, minutes } = toLocal(at, timeZone);
  const isOverMidnight = from > to;
  const isQuiet = isOverMidnight ? minutes >= from || minutes < to : minutes >= from && minutes < to;
  if (!isQuiet) return null;
  return toInstant(isOverMidnight && minutes >= from ? addDays(date, 1) : date, to, timeZone);
}
