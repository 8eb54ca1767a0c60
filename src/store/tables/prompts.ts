import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import { z } from 'zod';
import type { GroupId } from '../../corpus/corpus.ts';
import { findFaultAmong } from './citation-columns.ts';
import {
  choice,
  code,
  due,
  group,
  id,
  instant,
  json,
  member,
  number,
  once,
  orNull,
  whole,
  words,
  work,
} from './column.ts';
import { citations, draft } from './shapes.ts';
import { defineTable } from './table.ts';
import type { Tables } from './tables.ts';

/** The groups' discussion prompts, in the queue and out of it. */
export const prompts = defineTable({
  columns: {
    number: number('prompts'),
    id: id('prompts'),
    group_id: group,
    // Null once the host was erased.
    member_id: orNull(member(erasePrompts)),
    interaction_id: once,
    created_at: instant,
    // No foreign key: the work may leave, what was used of it stays.
    work_id: orNull(work),
    // Unique within group and work.
    key: orNull(code),
    draft: orNull(json(draft)),
    citations: json(citations),
    question: orNull(words),
    state: choice('drafted', 'queued', 'posted', 'discarded'),
    // Place in the queue, ascending; means nothing elsewhere.
    position: whole(),
    posted_at: orNull(instant),
    // The planned post that it went into, unique in the group; null for one that a host posted.
    slot: orNull(code),
  },
  exported: {
    what: 'Prompts for discussion: drafted, in the queue, posted, not wanted.',
    order: ['number'],
    once: [['work_id', 'key'], ['slot']],
    findFault: (row, textOf) => findFaultAmong(citations.parse(JSON.parse(row.citations)), textOf),
  },
  personal: {
    purpose: 'Groups see which prompts they had; hosts’ own words are marked as the hosts’.',
    retention:
      'As long as the group has set, at the longest until the member is erased: prompts that they wrote go; of those made from a text their name and their words go, and what was used is not offered again.',
    expires: expirePrompts,
  },
});

/** When groups have the next prompt of their queue posted by itself. */
export const promptSchedules = defineTable({
  columns: {
    group_id: group,
    // Unique to the decision: a post that was planned by an earlier one is not made.
    plan: { ...code, schema: z.string().min(1).max(100) },
    // Null: once.
    every_days: orNull(whole(1, 3650)),
    due_at: due,
  },
  exported: {
    what: 'When the next prompt of the queue is posted by itself.',
    order: ['group_id'],
  },
  personal: { because: 'What a group decided, without who decided it.' },
});

async function erasePrompts(db: Kysely<Tables>, going: Expression<SqlBool>): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('prompts')
    .where(going)
    .where('draft', 'is', null)
    .executeTakeFirstOrThrow();
  const { numUpdatedRows } = await db
    .updateTable('prompts')
    .set({ member_id: null, question: null })
    .where(going)
    .where('member_id', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows + numUpdatedRows);
}

async function expirePrompts(db: Kysely<Tables>, groupId: GroupId, before: Date): Promise<number> {
  return erasePrompts(
    db,
    sql<SqlBool>`(group_id = ${groupId} and created_at < ${before.toISOString()} and state <> 'queued')`,
  );
}
