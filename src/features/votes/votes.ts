import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import type { NewPlannedPost } from '../../corpus/planned-post.ts';
import type { Vote, VoteId } from '../../corpus/vote.ts';
import { UserError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import type { Posts } from '../posts/posts.ts';
import type { ClockWatch } from '../privacy/clock.ts';

import { countRunOff, type Ballot } from './count-run-off.ts';

/** A select shows so many at most. */
const MOST_NOMINATIONS = 25;
const PER_MEMBER = 3;
/** Characters of a nomination: a select shows no more. */
export const LONGEST_TITLE = 100;
const DAY_MS = 86_400_000;

/** The kind under which results are among the planned posts. */
const VOTE_END_POST = 'vote-end';

/** For how long after its end a result is still news. */
const USEFUL_DAYS = 7;

/** Who does something with which vote. */
export interface VoteRef {
  readonly groupId: GroupId;
  readonly id: VoteId;
}

/** Where a vote's board is. */
interface Board {
  readonly channelId: string;
  readonly messageId: string;
}

/** What votes are kept with. */
interface VoteParts {
  readonly store: Pick<Store, 'votes'>;
  readonly posts: Pick<Posts, 'plan'>;
  readonly now: () => Date;
  readonly clock: ClockWatch;
}

/** Votes on what a group reads next. Each throws a UserError if the vote is not this group's, or not that far. */
export interface Votes {
  /** Opens a vote for nominations; the same interaction opens one. UserError while another is open. */
  open(vote: { groupId: GroupId; memberId: string; interactionId: string; days: number }): Promise<Vote>;
  /** The group's newest vote that was not cancelled, or null. */
  latest(groupId: GroupId): Promise<Vote | null>;
  find(vote: VoteRef): Promise<Vote>;
  /** Nominates a work; up to three a member, twenty-five in all, none twice. */
  nominate(vote: VoteRef, nomination: { memberId: string; title: string }): Promise<Vote>;
  /** Takes back all that a member nominated. */
  takeBack(vote: VoteRef, memberId: string): Promise<Vote>;
  /** Begins to take ballots, and has the result posted beside the board. UserError with fewer than two nominations. */
  start(vote: VoteRef, board: Board): Promise<Vote>;
  /** A member's ballot as far as it goes; empty if they have not voted. */
  ballot(vote: VoteRef, memberId: string): Promise<Ballot>;
  /** Puts a ballot in the place of the member's former one; an empty one takes it back. */
  cast(vote: VoteRef, memberId: string, ballot: Ballot): Promise<Ballot>;
  /** Counts the ballots, keeps how it came out, and forgets who voted how. */
  close(vote: VoteRef): Promise<Vote>;
  /**
   * What a planned post is made of when a vote's time is over: the vote, counted. Null where there is nothing to post:
   * it was cancelled, or closed by hand before.
   */
  closeDue(groupId: GroupId, slot: NewPlannedPost['payload']): Promise<{ vote: Vote; board: Board } | null>;
  /** Ends it without a result. */
  cancel(vote: VoteRef): Promise<void>;
}

/** Makes the keeper of votes. */
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
      const written = title.replaceAll(/\s+/gu, ' ').trim();
      const fault = findFault(vote, memberId, written);
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

/** What begins and ends the taking of ballots. */
function createEnds(
  { store: { votes }, posts, now }: VoteParts,
  { find, findIn, settle }: ReturnType<typeof createFinder>,
): Pick<Votes, 'start' | 'close' | 'closeDue' | 'cancel'> {
  return {
    async start(ref, board) {
      const vote = await findIn(ref, 'nominating');
      if (vote.nominations.length < 2) throw new UserError((words) => words.votes.tooFew);
      const closesAt = new Date(now().getTime() + vote.days * DAY_MS);
      // Planned first: what is found not to be due is not posted.
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

/** Finds votes, and closes those whose time is over when somebody looks. */
function createFinder({ store: { votes }, now, clock }: Pick<VoteParts, 'store' | 'now' | 'clock'>) {
  async function settle(vote: Vote): Promise<Vote> {
    const { status, closesAt } = vote;
    if (status !== 'voting' || closesAt === null || closesAt > now()) return vote;
    // Closing erases the ballots: not by a clock that cannot be right.
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

/** Why a work cannot be nominated, or null. */
function findFault(
  { nominations }: Vote,
  memberId: string,
  title: string,
): ((words: Catalogue) => string) | null {
  if (title === '') return (words) => words.votes.withoutTitle;
  if (title.length > LONGEST_TITLE) return (words) => words.votes.titleTooLong(LONGEST_TITLE, title.length);
  if (nominations.some((each) => fold(each.title) === fold(title)))
    return (words) => words.votes.nominatedAlready;
  if (nominations.length >= MOST_NOMINATIONS) return (words) => words.votes.tooMany(MOST_NOMINATIONS);
  const own = nominations.filter((each) => each.memberId === memberId);
  return own.length >= PER_MEMBER ? (words) => words.votes.tooManyOfYours(PER_MEMBER) : null;
}

function fold(title: string): string {
  return title.normalize('NFKC').toLowerCase();
}
