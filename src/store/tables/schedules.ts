import { findPlaceFault } from './citation-columns.ts';
import {
  called,
  choice,
  code,
  composed,
  discordId,
  due,
  given,
  group,
  id,
  instant,
  json,
  member,
  number,
  once,
  orNull,
  placed,
  since,
  text,
  truth,
  whole,
  work,
} from './column.ts';
import { payload, postFault, schedulePlan } from './shapes.ts';
import { defineTable } from './table.ts';

/** Meetings on a work as a host drafted them. */
export const schedules = defineTable({
  columns: {
    id: id('schedules'),
    group_id: group,
    work_id: work,
    created_by: orNull(member('forget')),
    interaction_id: once,
    created_at: instant,
    status: choice('draft', 'confirmed', 'discarded'),
    plan: placed('plan', json(schedulePlan)),
  },
  exported: {
    what: 'Schedules that hosts made for the meetings on a work.',
    order: ['created_at', 'id'],
  },
  personal: {
    purpose: 'Hosts see who made a schedule.',
    retention: 'As long as the schedule. Erasing removes who made it; the schedule stays.',
  },
});

/** Dates with parts of works. */
export const meetings = defineTable({
  columns: {
    id: id('meetings'),
    schedule_id: id('schedules', 'required'),
    group_id: group,
    // No foreign key: the work may be removed, the meeting stays.
    work_id: work,
    number: whole(),
    start_offset: placed('boundary', whole()),
    end_offset: placed('boundary', whole(1)),
    starts_at: due,
    status: choice('planned', 'dropped'),
    revision: given(whole()),
    cover_member_id: called('coverHost', orNull(member('forget'))),
    event_id: orNull(discordId),
    thread_id: orNull(discordId),
  },
  exported: {
    what: 'Meetings: dates with parts of works.',
    order: ['starts_at', 'id'],
    findFault: ({ work_id, start_offset: start, end_offset: end }, textOf) =>
      findPlaceFault({ work_id, start, end }, textOf),
  },
  personal: {
    purpose: 'Members see who hosts a meeting in somebody’s place.',
    retention: 'As long as the meeting is listed. Erasing removes who hosts it; the meeting stays.',
  },
});

/** Planned posts, each slot once. */
export const plannedPosts = defineTable({
  columns: {
    number: number('planned_posts'),
    group_id: group,
    kind: code,
    key: { ...composed, role: { is: 'composed', isOnce: true } },
    subject: orNull(composed),
    // Recipient of a direct message.
    member_id: called('to', since('019-cases', member('delete'))),
    label: text,
    due_at: due,
    useful_until: due,
    heeds_quiet_hours: truth,
    payload: json(payload, { is: 'composed', isOnce: false }),
    state: choice('planned', 'claimed', 'sent', 'failed', 'missed', 'cancelled'),
    attempts: whole(),
    next_at: due,
    doubtful: called('isDoubtful', truth),
    // Unique to the claim, not to the process: once its lease has expired, it can't settle a newer claim.
    claim: orNull(once),
    claimed_until: orNull(due),
    // Changes with every attempt, and contains no member's text.
    fault: { ...orNull(json(postFault)), hasWords: false },
    message_id: orNull(discordId),
    settled_at: orNull(instant),
  },
  exported: {
    what: 'What the bot posts at set times, and what became of it.',
    order: ['number'],
  },
  personal: {
    purpose:
      'What is posted and when, by ids of meetings and so on. It names a member if it is a direct message: a report to moderators, when the person it is about can read their channel.',
    retention: 'Direct messages until the report or the member is erased; the rest names nobody.',
    shown: ['group_id', 'member_id', 'kind', 'due_at', 'state', 'message_id'],
  },
});
