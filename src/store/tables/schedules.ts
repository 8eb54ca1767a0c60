import { findPlaceFault } from './citation-columns.ts';
import * as column from './column.ts';
import { called, given, orNull, since } from './column.ts';
import { payload, postFault, schedulePlan } from './shapes.ts';
import { defineTable } from './table.ts';

/** Meetings on a work as a host drafted them. */
export const schedules = defineTable({
  columns: {
    id: column.id('schedules'),
    group_id: column.group,
    work_id: column.work,
    created_by: orNull(column.member('forget')),
    interaction_id: column.once,
    created_at: column.instant,
    status: column.choice('draft', 'confirmed', 'discarded'),
    plan: column.placed('plan', column.json(schedulePlan)),
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
    id: column.id('meetings'),
    schedule_id: column.id('schedules', 'required'),
    group_id: column.group,
    // No foreign key: the work may be removed, the meeting stays.
    work_id: column.work,
    number: column.whole(),
    start_offset: column.placed('boundary', column.whole()),
    end_offset: column.placed('boundary', column.whole(1)),
    starts_at: column.due,
    status: column.choice('planned', 'dropped'),
    revision: given(column.whole()),
    cover_member_id: called('coverHost', orNull(column.member('forget'))),
    event_id: orNull(column.discordId),
    thread_id: orNull(column.discordId),
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
    number: column.number('planned_posts'),
    group_id: column.group,
    kind: column.code,
    key: { ...column.composed, role: { is: 'composed', isOnce: true } },
    subject: orNull(column.composed),
    // Recipient of a direct message.
    member_id: called('to', since('019-cases', column.member('delete'))),
    label: column.text,
    due_at: column.due,
    useful_until: column.due,
    heeds_quiet_hours: column.truth,
    payload: column.json(payload, { is: 'composed', isOnce: false }),
    state: column.choice('planned', 'claimed', 'sent', 'failed', 'missed', 'cancelled'),
    attempts: column.whole(),
    next_at: column.due,
    doubtful: called('isDoubtful', column.truth),
    // Unique to the claim, not to the process: once its lease has expired, it can't settle a newer claim.
    claim: orNull(column.once),
    claimed_until: orNull(column.due),
    // Changes with every attempt, and contains no member's text.
    fault: { ...orNull(column.json(postFault)), hasWords: false },
    message_id: orNull(column.discordId),
    settled_at: orNull(column.instant),
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
