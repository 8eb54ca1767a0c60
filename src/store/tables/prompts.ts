import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import { z } from 'zod';
import type { GroupId } from '../../corpus/corpus.ts';
import { findFaultAmong } from './citation-columns.ts';
import * as column from './column.ts';
import { orNull } from './column.ts';
import { countChanged } from './count-changed.ts';
import { citations, draft } from './shapes.ts';
import { defineTable } from './table.ts';
import type { Tables } from './tables.ts';

/** The groups' discussion prompts, queued and not. */
export const prompts = defineTable({
  columns: {
    number: column.number('prompts'),
    id: column.id('prompts'),
    group_id: column.group,
    // Null if the host was erased.
    member_id: orNull(column.member(erasePrompts)),
    interaction_id: column.once,
    created_at: column.instant,
    // No foreign key: the work may be removed, the record of used prompts stays.
    work_id: orNull(column.work),
    // Unique within group and work.
    key: column.placed('spans', orNull(column.code)),
    draft: column.placed('draft', orNull(column.json(draft))),
    citations: column.placed('citations', column.json(citations)),
    question: orNull(column.words),
    state: column.choice('drafted', 'queued', 'posted', 'discarded'),
    // Place in the queue, ascending; no meaning in other states.
    position: column.whole(),
    posted_at: orNull(column.instant),
    // The planned post that used it, unique in the group; null for a prompt posted by a host.
    slot: orNull(column.code),
  },
  exported: {
    what: 'Prompts for discussion: drafted, in the queue, posted, discarded.',
    order: ['number'],
    once: [['work_id', 'key'], ['slot']],
    findFault: (row, textOf) => findFaultAmong(citations.parse(JSON.parse(row.citations)), textOf),
  },
  personal: {
    purpose: 'Groups see which prompts they had; hosts’ own words are marked as the hosts’.',
    retention:
      'As long as the group has set, at most until the member is erased: prompts that they wrote are deleted; from those made from a text their name and words are removed, and what was used is not offered again.',
    expires: expirePrompts,
  },
});

/** When groups have the next prompt of their queue posted automatically. */
export const promptSchedules = defineTable({
  columns: {
    group_id: column.group,
    // Unique to the setting: a post planned under an earlier one is not made.
    plan: { ...column.code, schema: z.string().min(1).max(100) },
    // Null: once.
    every_days: orNull(column.whole(1, 3650)),
    due_at: column.due,
  },
  exported: {
    what: 'When the next prompt of the queue is posted automatically.',
    order: ['group_id'],
  },
  personal: { because: 'What a group decided, without who decided it.' },
});

async function erasePrompts(db: Kysely<Tables>, going: Expression<SqlBool>): Promise<number> {
  const deleted = await countChanged(db.deleteFrom('prompts').where(going).where('draft', 'is', null));
  const named = db.updateTable('prompts').where(going).where('member_id', 'is not', null);
  return deleted + (await countChanged(named.set({ member_id: null, question: null })));
}

async function expirePrompts(db: Kysely<Tables>, groupId: GroupId, before: Date): Promise<number> {
  return erasePrompts(
    db,
    sql<SqlBool>`(group_id = ${groupId} and created_at < ${before.toISOString()} and state <> 'queued')`,
  );
}
