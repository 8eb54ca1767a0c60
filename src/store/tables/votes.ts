import { z } from 'zod';
import * as column from './column.ts';
import { orNull } from './column.ts';
import { runOff } from './shapes.ts';
import { defineTable } from './table.ts';

/** Votes on the next work. */
export const votes = defineTable({
  columns: {
    id: column.id('votes'),
    group_id: column.group,
    opened_by: orNull(column.member('forget')),
    interaction_id: column.once,
    opened_at: column.instant,
    days: column.whole(0, 3650),
    closes_at: orNull(column.due),
    status: column.choice('nominating', 'voting', 'closed', 'cancelled'),
    result: orNull(column.json(runOff)),
  },
  exported: {
    what: 'Votes on the next work, with their results.',
    order: ['opened_at', 'id'],
  },
  personal: {
    purpose: 'Who opened a vote on the next work.',
    retention: 'Until the member is erased; the vote stays.',
    shown: ['group_id', 'opened_at', 'status'],
  },
});

/** The nominations of a vote. */
export const nominations = defineTable({
  columns: {
    vote_id: column.id('votes', 'owner'),
    number: column.whole(1),
    title: column.words,
    member_id: orNull(column.member('forget')),
  },
  exported: {
    what: 'What members nominated in the votes.',
    order: ['vote_id', 'number'],
  },
  personal: {
    purpose: 'Members nominate up to three works each, and take back their own.',
    retention: 'Until the member is erased; the nominated work stays without a name.',
  },
});

/** Members' ballots, until the vote is closed. */
export const ballots = defineTable({
  columns: {
    vote_id: column.id('votes', 'owner'),
    member_id: column.member('delete'),
    // Numbers of nominations.
    choices: column.json(z.array(z.int())),
  },
  exported: {
    what: 'Ballots of an open vote: secret, and erased when it closes.',
    order: ['vote_id', 'member_id'],
  },
  personal: {
    purpose: 'Members change their ballot until the vote closes.',
    retention: 'Until the vote closes or is cancelled.',
  },
});
