import type { Kysely, Selectable } from 'kysely';

import type { Nomination, RunOff, Vote, VoteId } from '../../corpus/vote.ts';
import type { StoreParts } from '../store-parts.ts';
import { readRow } from '../tables/read-row.ts';
import { deleteRows, findRow, freeId, insertRows, putRow, selectRows, updateRows } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';
import { ballots, votes } from '../tables/votes.ts';
import type { GroupId } from '../../corpus/corpus.ts';

/** Votes on the next work. Methods that change a vote expect it to exist and to be in the right state. */
export interface VoteStore {
  /** Opens a vote; null if the group has another that is not over. Each interaction opens one. */
  open(vote: {
    groupId: GroupId;
    memberId: string;
    interactionId: string;
    openedAt: Date;
    days: number;
  }): Promise<Vote | null>;
  find(id: VoteId): Promise<Vote | null>;
  /** The group's newest vote that was not cancelled, or null. */
  latest(groupId: GroupId): Promise<Vote | null>;
  nominate(id: VoteId, nomination: { memberId: string; title: string }): Promise<Vote>;
  takeBack(id: VoteId, memberId: string): Promise<Vote>;
  start(id: VoteId, closesAt: Date): Promise<Vote>;
  ballot(id: VoteId, memberId: string): Promise<readonly number[]>;
  /** An empty ballot is erased. */
  cast(id: VoteId, memberId: string, ballot: readonly number[]): Promise<void>;
  /**
   * Counts the ballots and erases them, in one transaction; a vote that is closed already stays as it is. `at`: ballots
   * were accepted until then.
   */
  close(id: VoteId, at: Date, count: (ballots: readonly (readonly number[])[]) => RunOff): Promise<Vote>;
  /** Ends it without a result; its ballots are erased. */
  cancel(id: VoteId): Promise<void>;
}

/** Stores votes in the tables. */
export function createVoteStore({ db, createId, afterErasure }: StoreParts): VoteStore {
  const read = (id: VoteId) => readVote(db, id);
  return {
    open: (vote) => db.transaction().execute((transaction) => open(transaction, vote, createId)),
    find: (id) => findVote(db, id),
    latest: (groupId) => findLatest(db, groupId),
    async nominate(id, nomination) {
      await db.transaction().execute((transaction) => nominate(transaction, id, nomination));
      return read(id);
    },
    async takeBack(id, memberId) {
      await deleteRows(db, 'nominations', { voteId: id, memberId });
      return read(id);
    },
    async start(id, closesAt) {
      await updateRows(db, 'votes', { id }, { status: 'voting', closesAt });
      return read(id);
    },
    ballot: async (id, memberId) => (await findRow(db, 'ballots', { voteId: id, memberId }))?.choices ?? [],
    async cast(id, memberId, choices) {
      const own = { voteId: id, memberId };
      if (choices.length === 0) await deleteRows(db, 'ballots', own);
      else await putRow(db, 'ballots', { ...own, choices }, ['vote_id', 'member_id']);
    },
    async close(id, at, count) {
      await db.transaction().execute((transaction) => close(transaction, id, at, count));
      await afterErasure();
      return read(id);
    },
    async cancel(id) {
      await db.transaction().execute((transaction) => cancel(transaction, id));
      await afterErasure();
    },
  };
}

const NEW = { status: 'nominating', closesAt: null, result: null } as const;

async function open(
  db: Kysely<Tables>,
  vote: Parameters<VoteStore['open']>[0],
  createId: () => VoteId,
): Promise<Vote | null> {
  const delivered = await findRow(db, 'votes', { interactionId: vote.interactionId });
  if (delivered) return readVote(db, delivered.id);
  if (await findOpen(db, vote.groupId)) return null;
  const id = await freeId(db, 'votes', createId);
  await insertRows(db, 'votes', { ...vote, ...NEW, id, openedBy: vote.memberId });
  return readVote(db, id);
}

async function findLatest(db: Kysely<Tables>, groupId: string): Promise<Vote | null> {
  const votesOf = selectRows(db, 'votes', { groupId }).where('status', '!=', 'cancelled');
  const row = await votesOf.orderBy('opened_at', 'desc').executeTakeFirst();
  return row ? readVote(db, row.id) : null;
}

async function nominate(
  db: Kysely<Tables>,
  id: VoteId,
  { memberId, title }: { memberId: string; title: string },
): Promise<void> {
  const { last } = await db
    .selectFrom('nominations')
    .select((each) => each.fn.max('number').as('last'))
    .where('vote_id', '=', id)
    .executeTakeFirstOrThrow();
  const number = (last ?? 0) + 1;
  await insertRows(db, 'nominations', { voteId: id, number, title, memberId });
}

/** Two members who close at once count the same ballots once. */
async function close(
  db: Kysely<Tables>,
  id: VoteId,
  at: Date,
  count: Parameters<VoteStore['close']>[2],
): Promise<void> {
  const cast = await selectRows(db, 'ballots', { voteId: id }).execute();
  const result = count(cast.map((row) => readRow(ballots, row).choices));
  const change = { status: 'closed', closesAt: at, result } as const;
  const closed = await updateRows(db, 'votes', { id, status: 'voting' }, change);
  if (closed > 0) await deleteRows(db, 'ballots', { voteId: id });
}

async function cancel(db: Kysely<Tables>, id: VoteId): Promise<void> {
  await updateRows(db, 'votes', { id }, { status: 'cancelled' });
  await deleteRows(db, 'ballots', { voteId: id });
}

function findOpen(db: Kysely<Tables>, groupId: string) {
  const all = selectRows(db, 'votes', { groupId });
  return all.where('status', 'in', ['nominating', 'voting']).executeTakeFirst();
}

async function readVote(db: Kysely<Tables>, id: VoteId): Promise<Vote> {
  const vote = await findVote(db, id);
  if (vote === null) throw new Error(`Vote ${id} is gone.`);
  return vote;
}

async function findVote(db: Kysely<Tables>, id: VoteId): Promise<Vote | null> {
  const row = await selectRows(db, 'votes', { id }).executeTakeFirst();
  if (!row) return null;
  const nominations = await db
    .selectFrom('nominations')
    .select(['number', 'title', 'member_id as memberId'])
    .where('vote_id', '=', id)
    .orderBy('number')
    .execute();
  return fromRow(row, nominations);
}

function fromRow(row: Selectable<Tables['votes']>, nominations: readonly Nomination[]): Vote {
  return {
    ...readRow(votes, row, ['openedBy', 'interactionId', 'result']),
    nominations,
    result: row.result === null ? null : (JSON.parse(row.result) as RunOff),
  };
}
