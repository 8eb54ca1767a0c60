import { z } from 'zod';
import { citations, draft } from '../prompts/prompt-row.ts';
import { payload } from '../schedule/planned-post-row.ts';
import { findFaultAmong, findPlaceFault } from './citation-export.ts';
import {
  choice,
  composed,
  discordId,
  group,
  id,
  instant,
  json,
  member,
  number,
  once,
  orNull,
  since,
  text,
  truth,
  whole,
  words,
  work,
} from './column.ts';
import { postFault, runOff, schedulePlan } from './shapes.ts';
import type { RowsExport } from './table-export.ts';

/** Schedules. */
export const schedules: RowsExport<'schedules'> = {
  isExported: true,
  what: 'What hosts drew up for the meetings on a work.',
  columns: {
    id: id('schedules'),
    group_id: group,
    work_id: work,
    created_by: orNull(member),
    interaction_id: once,
    created_at: instant,
    status: choice('draft', 'confirmed', 'discarded'),
    plan: json(schedulePlan),
  },
  order: ['created_at', 'id'],
};

/** Meetings. */
export const meetings: RowsExport<'meetings'> = {
  isExported: true,
  what: 'Meetings: dates with parts of works.',
  columns: {
    id: id('meetings'),
    schedule_id: id('schedules', 'required'),
    group_id: group,
    work_id: work,
    number: whole(),
    start_offset: whole(),
    end_offset: whole(1),
    starts_at: instant,
    status: choice('planned', 'dropped'),
    revision: whole(),
    cover_member_id: orNull(member),
    event_id: orNull(discordId),
    thread_id: orNull(discordId),
  },
  order: ['starts_at', 'id'],
  findFault: ({ work_id, start_offset: start, end_offset: end }, textOf) =>
    findPlaceFault({ work_id, start, end }, textOf),
};

/** What is posted at set times. */
export const plannedPosts: RowsExport<'planned_posts'> = {
  isExported: true,
  what: 'What the bot posts at set times, and what became of it.',
  columns: {
    number: number('planned_posts'),
    group_id: group,
    kind: text,
    key: { ...composed, role: { is: 'composed', isOnce: true } },
    subject: orNull(composed),
    member_id: since('019-cases', member),
    label: text,
    due_at: instant,
    useful_until: instant,
    heeds_quiet_hours: truth,
    payload: json(payload, { is: 'composed', isOnce: false }),
    state: choice('planned', 'claimed', 'sent', 'failed', 'missed', 'cancelled'),
    attempts: whole(),
    next_at: instant,
    doubtful: truth,
    claim: orNull(once),
    claimed_until: orNull(instant),
    fault: orNull(json(postFault)),
    message_id: orNull(discordId),
    settled_at: orNull(instant),
  },
  order: ['number'],
};

/** Prompts. */
export const prompts: RowsExport<'prompts'> = {
  isExported: true,
  what: 'Prompts for discussion: drafted, in the queue, posted, not wanted.',
  columns: {
    number: number('prompts'),
    id: id('prompts'),
    group_id: group,
    member_id: orNull(member),
    interaction_id: once,
    created_at: instant,
    work_id: orNull(work),
    key: orNull(text),
    draft: orNull(json(draft)),
    citations: json(citations),
    question: orNull(words),
    state: choice('drafted', 'queued', 'posted', 'discarded'),
    position: whole(),
    posted_at: orNull(instant),
    slot: orNull(text),
  },
  order: ['number'],
  once: [['work_id', 'key'], ['slot']],
  findFault: (row, textOf) => findFaultAmong(citations.parse(JSON.parse(row.citations)), textOf),
};

/** When prompts are posted by themselves. */
export const promptSchedules: RowsExport<'prompt_schedules'> = {
  isExported: true,
  what: 'When the next prompt of the queue is posted by itself.',
  columns: {
    group_id: group,
    plan: { ...text, schema: z.string().min(1).max(100) },
    every_days: orNull(whole(1, 3650)),
    due_at: instant,
  },
  order: ['group_id'],
};

/** Votes on the next work. */
export const votes: RowsExport<'votes'> = {
  isExported: true,
  what: 'Votes on the next work, with their results.',
  columns: {
    id: id('votes'),
    group_id: group,
    opened_by: orNull(member),
    interaction_id: once,
    opened_at: instant,
    days: whole(0, 3650),
    closes_at: orNull(instant),
    status: choice('nominating', 'voting', 'closed', 'cancelled'),
    result: orNull(json(runOff)),
  },
  order: ['opened_at', 'id'],
};

/** What is nominated in votes. */
export const nominations: RowsExport<'nominations'> = {
  isExported: true,
  what: 'What members nominated in the votes.',
  columns: {
    vote_id: id('votes', 'owner'),
    number: whole(1),
    title: words,
    member_id: orNull(member),
  },
  order: ['vote_id', 'number'],
};

/** How members vote while a vote is open. */
export const ballots: RowsExport<'ballots'> = {
  isExported: true,
  what: 'Ballots of a vote that is not closed yet: secret, and erased when it closes.',
  columns: { vote_id: id('votes', 'owner'), member_id: member, choices: json(z.array(z.int())) },
  order: ['vote_id', 'member_id'],
};
