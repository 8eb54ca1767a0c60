import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import type { NewPlannedPost } from '../../corpus/planned-post.ts';
import type { Vote, VoteId } from '../../corpus/vote.ts';
import { DAY_MS } from '../../corpus/time.ts';
import { isSameWork } from './same-work.ts';
import { UserError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import type { Posts } from '../posts/posts.ts';
import type { ClockWatch } from '../privacy/clock.ts';

import { countRunOff, type Ballot } from './count-run-off.ts';

/** Most options of a select. */
const MOST_NOMINATIONS = 25;
const PER_MEMBER = 3;
/** Most characters of a nomination: a select shows no more. */
export const LONGEST_TITLE = 100;
/** The kind of planned posts with results. */
const VOTE_END_POST = 'vote-end';

/** How long after the end of a vote its result is still posted. */
const USEFUL_DAYS = 7;

/** A member's action on a vote. */
export interface VoteRef {
  readonly groupId: GroupId;
  readonly id: VoteId;
}

/** The place of a vote's board. */
interface Board {
  readonly channelId: string;
  readonly messageId: string;
}

/** Dependencies of votes. */
interface VoteParts {
  readonly store: Pick<Store, 'votes'>;
  readonly posts: Pick<Posts, 'plan'>;
  readonly now: () => Date;
  readonly clock: ClockWatch;
}

/** Votes on what a group reads next. Each throws a UserError if the vote is not this group's, or in another state. */
export interface Votes {
  /** Opens a vote for nominations; each interaction opens one. UserError while another is open. */
  open(vote: { groupId: GroupId; memberId: string; interactionId: string; days: number }): Promise<Vote>;
  /** The group's newest vote that was not cancelled, or null. */
  latest(groupId: GroupId): Promise<Vote | null>;
  find(vote: VoteRef): Promise<Vote>;
  /**
   * Nominates a work; up to three per member, twenty-five in all, none twice. What may be one that is there already, in
   * other words, is taken only in quotation marks.
   */
  nominate(vote: VoteRef, nomination: { memberId: string; title: string }): Promise<Vote>;
  /** Removes all nominations of a member. */
  takeBack(vote: VoteRef, memberId: string): Promise<Vote>;
  /**
   * Starts the voting, and plans the post of its result beside the board. UserError with fewer than two nominations.
   */
  start(vote: VoteRef, board: Board): Promise<Vote>;
  /** A member's ballot so far; empty if they have not voted. */
  ballot(vote: VoteRef, memberId: string): Promise<Ballot>;
  /** Replaces a member's ballot; an empty one removes it. */
  cast(vote: VoteRef, memberId: string, ballot: Ballot): Promise<Ballot>;
  /** Counts the ballots, stores the result, and erases who voted how. */
  close(vote: VoteRef): Promise<Vote>;
  /**
   * The content of the planned post after the end of a vote: the vote, counted. Null if there is nothing to post: it
   * was cancelled, or closed manually before.
   */
  closeDue(groupId: GroupId, slot: NewPlannedPost['payload']): Promise<{ vote: Vote; board: Board } | null>;
  /** Ends it without a result. */
  cancel(vote: VoteRef): Promise<void>;
}

/** Creates votes. */
export function createVotes(parts: VoteParts): Votes {
  const { store, now } = parts;
  const { votes } = store;
  const finder = createFinder(parts);
  const { find, findIn, settle } = finder;
  return {
    find,
    async open(vote) {
      const opened = await votes.open({ ...vote, openedAt: now() });
      if (opened === null) throw new UserError((words) => words.votes.oneAtATime);
      return opened;
    },
    async latest(groupId) {
      const vote = await votes.latest(groupId);
      return vote && settle(vote);
    },
    async nominate(ref, { memberId, title }) {
      const vote = await findIn(ref, 'nominating');
      const typed = title.replaceAll(/\s+/gu, ' ').trim();
      const insisted = QUOTED.exec(typed)?.[1]?.trim();
      const written = insisted ?? typed;
      const fault = findFault(vote, memberId, { title: written, isInsisted: insisted !== undefined });
      if (fault) throw new UserError(fault);
      return votes.nominate(vote.id, { memberId, title: written });
    },
    async takeBack(ref, memberId) {
      const vote = await findIn(ref, 'nominating');
      if (!vote.nominations.some((each) => each.memberId === memberId))
        throw new UserError((words) => words.votes.nothingToTakeBack);
      return votes.takeBack(vote.id, memberId);
    },
    ballot: async (ref, memberId) => votes.ballot((await findIn(ref, 'voting')).id, memberId),
    async cast(ref, memberId, ballot) {
      const { id, nominations } = await findIn(ref, 'voting');
      const there = new Set(nominations.map(({ number }) => number));
      const valid = [...new Set(ballot)].filter((each) => there.has(each));
      await votes.cast(id, memberId, valid);
      return valid;
    },
    ...createEnds(parts, finder),
  };
}

/** Starting and ending the voting. */
function createEnds(
  { store: { votes }, posts, now }: VoteParts,
  { find, findIn, settle }: ReturnType<typeof createFinder>,
): Pick<Votes, 'start' | 'close' | 'closeDue' | 'cancel'> {
  return {
    async start(ref, board) {
      const vote = await findIn(ref, 'nominating');
      if (vote.nominations.length < 2) throw new UserError((words) => words.votes.tooFew);
      const closesAt = new Date(now().getTime() + vote.days * DAY_MS);
      // Planned first: a post that turns out not to be due is not made.
      await posts.plan([planEnd(vote, closesAt, board)]);
      return votes.start(vote.id, closesAt);
    },
    close: async (ref) => closeNow(votes, await findIn(ref, 'voting'), now()),
    async closeDue(groupId, slot) {
      const board = { channelId: String(slot['channelId']), messageId: String(slot['messageId']) };
      const kept = await votes.find(String(slot['voteId']));
      if (kept?.groupId !== groupId) return null;
      const vote = await settle(kept);
      const isEnded = vote.status === 'closed' && vote.closesAt?.getTime() === slot['closesAt'];
      return isEnded ? { vote, board } : null;
    },
    async cancel(ref) {
      const { id, status } = await find(ref);
      if (status === 'closed') throw new UserError((words) => words.votes.isClosed);
      await votes.cancel(id);
    },
  };
}

/** Finds votes, and closes those whose time is over when they are viewed. */
function createFinder({ store: { votes }, now, clock }: Pick<VoteParts, 'store' | 'now' | 'clock'>) {
  async function settle(vote: Vote): Promise<Vote> {
    const { status, closesAt } = vote;
    if (status !== 'voting' || closesAt === null || closesAt > now()) return vote;
    // Closing erases the ballots: never with a clock that can't be right.
    return (await clock.judge()).isPlausible ? closeNow(votes, vote, closesAt) : vote;
  }

  async function find({ groupId, id }: VoteRef): Promise<Vote> {
    const vote = await votes.find(id);
    if (vote?.groupId !== groupId || vote.status === 'cancelled')
      throw new UserError((words) => words.votes.gone);
    return settle(vote);
  }

  async function findIn(ref: VoteRef, status: 'nominating' | 'voting'): Promise<Vote> {
    const vote = await find(ref);
    if (vote.status === 'closed') throw new UserError((words) => words.votes.isClosed);
    if (vote.status !== status)
      throw new UserError(({ votes: say }) => (status === 'voting' ? say.notYet : say.tooLate));
    return vote;
  }

  return { find, findIn, settle };
}

async function closeNow(votes: Store['votes'], { id, nominations }: Vote, at: Date): Promise<Vote> {
  const candidates = nominations.map(({ number }) => number);
  return votes.close(id, at, (ballots) => countRunOff(candidates, ballots));
}

function planEnd(
  { id: voteId, groupId }: Vote,
  closesAt: Date,
  { channelId, messageId }: Board,
): NewPlannedPost {
  return {
    groupId,
    kind: VOTE_END_POST,
    key: `${VOTE_END_POST}/${voteId}/${closesAt.toISOString()}`,
    subject: null,
    label: '',
    dueAt: closesAt,
    usefulUntil: new Date(closesAt.getTime() + USEFUL_DAYS * DAY_MS),
    heedsQuietHours: true,
    payload: { voteId, channelId, messageId, closesAt: closesAt.getTime() },
  };
}

/** How a member insists that a title is another work than the one that is there. */
const QUOTED = /^["“”„«»]\s*(.*?)\s*["“”„«»]$/u;

/** Why a work can't be nominated, or null. */
function findFault(
  { nominations }: Vote,
  memberId: string,
  { title, isInsisted }: { readonly title: string; readonly isInsisted: boolean },
): ((words: Catalogue) => string) | null {
  if (title === '') return (words) => words.votes.withoutTitle;
  if (title.length > LONGEST_TITLE) return (words) => words.votes.titleTooLong(LONGEST_TITLE, title.length);
  if (nominations.some((each) => fold(each.title) === fold(title)))
    return (words) => words.votes.nominatedAlready;
  const same = isInsisted ? undefined : nominations.find((each) => isSameWork(each.title, title));
  if (same) return (words) => words.votes.nominatedAs(same.title);
  if (nominations.length >= MOST_NOMINATIONS) return (words) => words.votes.tooMany(MOST_NOMINATIONS);
  const own = nominations.filter((each) => each.memberId === memberId);
  return own.length >= PER_MEMBER ? (words) => words.votes.tooManyOfYours(PER_MEMBER) : null;
}

function fold(title: string): string {
  return title.normalize('NFKC').toLowerCase();
}
