import { sql, type ExpressionBuilder, type Kysely, type Selectable, type UpdateObject } from 'kysely';
import { casesAbout } from '../moderation/case-marks.ts';
import { toBit } from '../tables/column.ts';
import { readRow, toRow } from '../tables/read-row.ts';
import { countChanged } from '../tables/count-changed.ts';
import { selectRows } from '../tables/rows.ts';
import { plannedPosts } from '../tables/schedules.ts';
import type { Tables } from '../tables/tables.ts';
import type { PostFault, ClaimedPost, NewPlannedPost, PlannedPost } from '../../corpus/planned-post.ts';
import type { GroupId } from '../../corpus/corpus.ts';

/** The outcome of an attempt to post. */
export type Settlement =
  | { readonly state: 'sent'; readonly messageId: string | null }
  | { readonly state: 'failed' | 'missed'; readonly fault: PostFault }
  /** Will be retried; `isAttempt` is false if nothing was started. */
  | {
      readonly state: 'planned';
      readonly nextAt: Date;
      readonly fault: PostFault | null;
      readonly isDoubtful: boolean;
      readonly isAttempt: boolean;
    };

/** The bot's planned posts, each slot once. */
export interface PlannedPostStore {
  /** Plans posts; existing keys do not change. */
  plan(posts: readonly NewPlannedPost[]): Promise<void>;
  /**
   * Claims a due post in one statement: only one process gets it. A claim that expired before it was settled is given
   * out again, as doubtful. Null if nothing is due.
   */
  claim(lease: {
    readonly claim: string;
    readonly now: Date;
    readonly until: Date;
  }): Promise<ClaimedPost | null>;
  /** Settles a claim. False if the post was claimed by another process meanwhile; nothing changes then. */
  settle(claim: string, outcome: Settlement, at: Date): Promise<boolean>;
  /** When to look for due posts next, or null. */
  nextDue(): Promise<Date | null>;
  /** Posts with the same subject, or with it as their key; earliest planned first. */
  of(subject: string): Promise<readonly PlannedPost[]>;
  /** A group's upcoming posts, the next first; without posts of reports about the reader. */
  upcoming(groupId: GroupId, limit: number, reader?: string): Promise<readonly PlannedPost[]>;
  /** A group's posts that failed, or are delayed for some reason; latest first; for a reader as above. */
  troubles(groupId: GroupId, limit: number, reader?: string): Promise<readonly PlannedPost[]>;
}

/** Stores planned posts in the tables. */
export function createPlannedPostStore(db: Kysely<Tables>): PlannedPostStore {
  return {
    async plan(posts) {
      if (posts.length === 0) return;
      await db
        .insertInto('planned_posts')
        .values(posts.map(toPlannedPostRow))
        .onConflict((conflict) => conflict.column('key').doNothing())
        .execute();
    },
    async claim({ claim, now, until }) {
      const row = await db
        .updateTable('planned_posts')
        .set({
          state: 'claimed',
          claim,
          claimed_until: until.toISOString(),
          attempts: sql`attempts + 1`,
          doubtful: sql`case when state = 'claimed' then 1 else doubtful end`,
        })
        .where('number', '=', nextClaimable(db, now, until))
        .returningAll()
        .executeTakeFirst();
      return row ? { ...fromPlannedPostRow(row), claim, claimedUntil: until } : null;
    },
    async settle(claim, outcome, at) {
      const columns = { claim: null, claimed_until: null, ...toColumns(outcome, at) };
      const settled = db.updateTable('planned_posts').set(columns).where('claim', '=', claim);
      return (await countChanged(settled)) > 0;
    },
    async nextDue() {
      const { next } = await db
        .selectFrom('planned_posts')
        .select(
          sql<string | null>`min(case state when 'claimed' then claimed_until else next_at end)`.as('next'),
        )
        .where('state', 'in', ['planned', 'claimed'])
        .executeTakeFirstOrThrow();
      return next === null ? null : new Date(next);
    },
    ...createPostLists(db),
  };
}

function createPostLists(db: Kysely<Tables>): Pick<PlannedPostStore, 'of' | 'upcoming' | 'troubles'> {
  const ofGroup = (groupId: string, reader?: string) => {
    const all = selectRows(db, 'planned_posts', { groupId });
    if (reader === undefined) return all;
    const own = casesAbout({ groupId, memberId: reader });
    return all.where(sql<boolean>`coalesce(json_extract(payload, '$.entryId'), '') not in ${own}`);
  };
  return {
    async of(subject) {
      const rows = await db
        .selectFrom('planned_posts')
        .selectAll()
        .where((where) => where.or([where('subject', '=', subject), where('key', '=', subject)]))
        .orderBy('number')
        .execute();
      return rows.map(fromPlannedPostRow);
    },
    async upcoming(groupId, limit, reader) {
      const rows = await ofGroup(groupId, reader)
        .where('state', 'in', ['planned', 'claimed'])
        .orderBy('next_at')
        .orderBy('number')
        .limit(limit)
        .execute();
      return rows.map(fromPlannedPostRow);
    },
    async troubles(groupId, limit, reader) {
      const rows = await ofGroup(groupId, reader)
        .where('fault', 'is not', null)
        .where('state', 'in', ['planned', 'claimed', 'failed', 'missed'])
        .orderBy('settled_at', 'desc')
        .orderBy('number', 'desc')
        .limit(limit)
        .execute();
      return rows.map(fromPlannedPostRow);
    },
  };
}

/**
 * The number of a post that is due or whose claim expired. A claim valid for longer than two lease times was made by a
 * clock that has been set back since; a smaller excess can come from waiting for the write lock. A post waits for
 * others of the same subject to finish, so that a change is not overtaken by a later one.
 */
function nextClaimable(db: Kysely<Tables>, now: Date, until: Date) {
  const latest = new Date(2 * until.getTime() - now.getTime()).toISOString();
  const at = now.toISOString();
  return db
    .selectFrom('planned_posts as post')
    .select('post.number')
    .where((where) =>
      where.or([
        where.and([where('post.state', '=', 'planned'), where('post.next_at', '<=', at)]),
        where.and([
          where('post.state', '=', 'claimed'),
          where.or([where('post.claimed_until', '<', at), where('post.claimed_until', '>', latest)]),
        ]),
      ]),
    )
    .where((where) => where.not(where.exists(beingMade(where, at))))
    .orderBy('post.next_at')
    .orderBy('post.number')
    .limit(1);
}

/** A post of the same subject that is being made. */
function beingMade(where: ExpressionBuilder<Tables & { post: Tables['planned_posts'] }, 'post'>, at: string) {
  return where
    .selectFrom('planned_posts as other')
    .select('other.number')
    .whereRef('other.subject', '=', 'post.subject')
    .where('other.state', '=', 'claimed')
    .where('other.claimed_until', '>=', at)
    .whereRef('other.number', '<>', 'post.number');
}

function toColumns(outcome: Settlement, at: Date): UpdateObject<Tables, 'planned_posts'> {
  const settled = { state: outcome.state, settled_at: at.toISOString() };
  switch (outcome.state) {
    case 'sent':
      return { ...settled, message_id: outcome.messageId, fault: null };
    case 'failed':
    case 'missed':
      return { ...settled, fault: JSON.stringify(outcome.fault) };
    case 'planned':
      return {
        ...settled,
        next_at: outcome.nextAt.toISOString(),
        fault: outcome.fault === null ? null : JSON.stringify(outcome.fault),
        doubtful: toBit(outcome.isDoubtful),
        ...(outcome.isAttempt ? {} : { attempts: sql<number>`attempts - 1` }),
      };
  }
}

function toPlannedPostRow(post: NewPlannedPost) {
  const claim = { claim: null, claimedUntil: null, attempts: 0, nextAt: post.dueAt, isDoubtful: false };
  const outcome = { state: 'planned', fault: null, messageId: null, settledAt: null } as const;
  return toRow(plannedPosts, { ...post, ...claim, ...outcome, to: post.to ?? null });
}

function fromPlannedPostRow(row: Selectable<Tables['planned_posts']>): PlannedPost {
  return {
    ...readRow(plannedPosts, row, ['claim', 'claimedUntil', 'fault']),
    fault: row.fault === null ? null : (JSON.parse(row.fault) as PostFault),
  };
}
