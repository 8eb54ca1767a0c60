import * as column from './column.ts';
import { orNull } from './column.ts';
import { defineTable } from './table.ts';

/** Members who were no longer found in their group. */
export const memberDepartures = defineTable({
  columns: { group_id: column.group, member_id: column.member('delete'), left_at: column.instant },
  exported: {
    what: 'Members who have left the group, and since when: their data is erased after a while.',
    order: ['member_id'],
  },
  personal: {
    purpose: 'The data of a member who has left the group is erased a month later.',
    retention: 'Until the member comes back or is erased: at most a month.',
  },
});

/** Groups that the bot is not in. */
export const groupDepartures = defineTable({
  columns: {
    group_id: column.group,
    left_at: column.instant,
    // Last use of a command there, which works without a bot; days on which the bot did not run are added.
    used_at: orNull(column.instant),
  },
  exported: {
    because: 'When the bot was removed from the group. A bot that imports the group has not left it.',
  },
  personal: {
    because: 'Which groups the bot has left, since when, and when a command was last used there.',
  },
});

/** The group that is being erased: a row only within that transaction. Tables that forbid deletions check it. */
export const groupErasures = defineTable({
  columns: { group_id: column.group },
  exported: { because: 'It is empty but while a group is being erased.' },
  personal: { because: 'Which group is being erased just now.' },
});
