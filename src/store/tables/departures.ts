import { group, instant, member, orNull } from './column.ts';
import { defineTable } from './table.ts';

/** Members that were not found in their group any more. */
export const memberDepartures = defineTable({
  columns: { group_id: group, member_id: member('delete'), left_at: instant },
  exported: {
    what: 'Members that were not found in the group any more, and since when: after a while they are erased.',
    order: ['member_id'],
  },
  personal: {
    purpose: 'What is held of a member who has left the group is erased a month later.',
    retention: 'Until the member comes back or is erased: a month at the longest.',
  },
});

/** Groups that the bot is not in. */
export const groupDepartures = defineTable({
  columns: {
    group_id: group,
    left_at: instant,
    // When a command was used there last, which needs no bot; days on which the bot did not run are added.
    used_at: orNull(instant),
  },
  exported: {
    because: 'When the bot was taken out of the group. The bot that takes the group in has not left it.',
  },
  personal: {
    because: 'Which groups the bot is not in, since when, and when a command was used there last.',
  },
});

/** The group that is being erased: a row within that transaction alone. Tables that refuse deletions ask for it. */
export const groupErasures = defineTable({
  columns: { group_id: group },
  exported: { because: 'It is empty but while a group is being erased.' },
  personal: { because: 'Which group is being erased just now.' },
});
