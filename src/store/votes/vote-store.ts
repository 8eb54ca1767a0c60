import type { Kysely, Selectable } from 'kysely';

import type { Nomination, RunOff, Vote, VoteId } from '../../corpus/vote.ts';
import { readRow, toRow } from '../tables/read-row.ts';
import type { Tables } from '../tables/tables.ts';
import { votes } from '../tables/votes.ts';
import { freeId } from '../file/free-id.ts';
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

/** Stores votes in the tables. `afterErasure` runs after ballots were erased from the tables. */
export function createVoteStore({
  db,
  createId,
  afterErasure,
}: {
  db: Kysely<Tables>;
  createId: () => VoteId;
  afterErasure: () => Promise<void>;
}): VoteStore {
  const read = (id: VoteId) => readVote(db, id);
  const change = async (id: VoteId, columns: Partial<Tables['votes']>): Promise<Vote> => {
    await db.updateTable('votes').set(columns).where('id', '=', id).execute();
    return read(id);
  };
  return {
    open: (vote) => db.transaction().execute((transaction) => open(transaction, vote, createId)),
    find: (id) => findVote(db, id),
    latest: (groupId) => findLatest(db, groupId),
    async nominate(id, nomination) {
      await db.transaction().execute((transaction) => nominate(transaction, id, nomination));
      return read(id);
    },
    async takeBack(id, memberId) {
      await db
        .deleteFrom('nominations')
        .where('vote_id', '=', id)
        .where('member_id', '=', memberId)
        .execute();
      return read(id);
    },
    start: (id, closesAt) => change(id, { status: 'voting', closes_at: closesAt.toISOString() }),
    ballot: (id, memberId) => readBallot(db, id, memberId),
    cast: (id, memberId, ballot) => cast(db, id, memberId, ballot),
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
  const delivered = await db
    .selectFrom('votes')
    .select('id')
    .where('interaction_id', '=', vote.interactionId)
    .executeTakeFirst();
  if (delivered) return readVote(db, delivered.id);
  if (await findOpen(db, vote.groupId)) return null;
  const id = await freeId(db, 'votes', createId);
  await db
    .insertInto('votes')
    .values(toRow(votes, { ...vote, ...NEW, id, openedBy: vote.memberId }))
    .execute();
  return readVote(db, id);
}

async function findLatest(db: Kysely<Tables>, groupId: string): Promise<Vote | null> {
  const row = await db
    .selectFrom('votes')
    .select('id')
    .where('group_id', '=', groupId)
    .where('status', '!=', 'cancelled')
    .orderBy('opened_at', 'desc')
    .executeTakeFirst();
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
  await db.insertInto('nominations').values({ vote_id: id, number, title, member_id: memberId }).execute();
}

async function readBallot(db: Kysely<Tables>, id: VoteId, memberId: string): Promise<readonly number[]> {
  const row = await db
    .selectFrom('ballots')
    .select('choices')
    .where('vote_id', '=', id)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  return row ? readChoices(row.choices) : [];
}

async function cast(
  db: Kysely<Tables>,
  id: VoteId,
  memberId: string,
  ballot: readonly number[],
): Promise<void> {
  if (ballot.length === 0) {
    await db.deleteFrom('ballots').where('vote_id', '=', id).where('member_id', '=', memberId).execute();
    return;
  }
  const choices = JSON.stringify(ballot);
  await db
    .insertInto('ballots')
    .values({ vote_id: id, member_id: memberId, choices })
    .onConflict((conflict) => conflict.columns(['vote_id', 'member_id']).doUpdateSet({ choices }))
    .execute();
}

/** Two members who close at once count the same ballots once. */
async function close(
  db: Kysely<Tables>,
  id: VoteId,
  at: Date,
  count: Parameters<VoteStore['close']>[2],
): Promise<void> {
  const ballots = await db.selectFrom('ballots').select('choices').where('vote_id', '=', id).execute();
  const result = JSON.stringify(count(ballots.map(({ choices }) => readChoices(choices))));
  const { numUpdatedRows } = await db
    .updateTable('votes')
    .set({ status: 'closed', closes_at: at.toISOString(), result })
    .where('id', '=', id)
    .where('status', '=', 'voting')
    .executeTakeFirstOrThrow();
  if (numUpdatedRows > 0n) await db.deleteFrom('ballots').where('vote_id', '=', id).execute();
}

async function cancel(db: Kysely<Tables>, id: VoteId): Promise<void> {
  await db.updateTable('votes').set({ status: 'cancelled' }).where('id', '=', id).execute();
  await db.deleteFrom('ballots').where('vote_id', '=', id).execute();
}

function findOpen(db: Kysely<Tables>, groupId: string) {
  return db
    .selectFrom('votes')
    .select('id')
    .where('group_id', '=', groupId)
    .where('status', 'in', ['nominating', 'voting'])
    .executeTakeFirst();
}

async function readVote(db: Kysely<Tables>, id: VoteId): Promise<Vote> {
  const vote = await findVote(db, id);
  if (vote === null) throw new Error(`Vote ${id} is gone.`);
  return vote;
}

async function findVote(db: Kysely<Tables>, id: VoteId): Promise<Vote | null> {
  const row = await db.selectFrom('votes').selectAll().where('id', '=', id).executeTakeFirst();
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

function readChoices(stored: string): readonly number[] {
  return JSON.parse(stored) as number[];
}
