import { z } from 'zod';
import { RIGHTS } from '../../corpus/audit.ts';
import { ENTRY_KINDS } from '../../corpus/moderation.ts';
import {
  choice,
  discordId,
  group,
  id,
  instant,
  json,
  member,
  number,
  once,
  orNull,
  secret,
  since,
  text,
  whole,
  words,
} from './column.ts';
import { evidence } from '../moderation/moderation-row.ts';
import type { RowsExport } from './table-export.ts';

/** The moderators' log. */
export const moderationEntries: RowsExport<'moderation_entries'> = {
  isExported: true,
  what: 'The moderators’ log: notes, reports, slow mode, asides. For moderators alone.',
  columns: {
    number: number('moderation_entries'),
    id: id('moderation_entries'),
    group_id: group,
    kind: choice(...ENTRY_KINDS),
    at: instant,
    made_by: orNull(member),
    about_member_id: orNull(member),
    about_mark: since('019-cases', member),
    about_erased_at: since('019-cases', instant),
    channel_id: orNull(discordId),
    message_id: orNull(discordId),
    message_at: since('019-cases', instant),
    evidence: since('019-cases', json(evidence, { is: 'words' })),
    topic: orNull(words),
    reason: orNull(words),
    words: orNull(words),
    seconds: orNull(whole()),
    until: orNull(instant),
    outcome: orNull(choice('restored', 'by-hand', 'gone')),
    refers_to: orNull(id('moderation_entries', 'required')),
    interaction_id: orNull(once),
  },
  order: ['number'],
};

/** What is made known by marks, whom a report is about after they were erased. */
export const caseSalts: RowsExport<'case_salts'> = {
  isExported: true,
  what: 'Random digits of the group. With them reports of members that were erased are kept from those members.',
  columns: { group_id: group, salt: orNull(secret) },
  order: ['group_id'],
};

/** Slow mode for a time. */
export const cools: RowsExport<'cools'> = {
  isExported: true,
  what: 'Channels that have slow mode for a time, and what they had before.',
  columns: {
    channel_id: { ...discordId, role: { is: 'once' } },
    group_id: group,
    former: whole(),
    seconds: whole(),
    until: instant,
    reason: orNull(words),
    entry_id: id('moderation_entries', 'loose'),
    line_id: orNull(discordId),
  },
  order: ['channel_id'],
};

/** What hosts, moderators and admins did. */
export const acts: RowsExport<'acts'> = {
  isExported: true,
  what: 'Who did what with what is not for every member. For admins alone.',
  columns: {
    number: number('acts'),
    group_id: group,
    at: instant,
    member_id: orNull(member),
    act: text,
    options: orNull(json(z.array(z.tuple([z.string(), z.string()])), { is: 'words' })),
    channel_id: orNull(discordId),
    message_id: orNull(discordId),
    by_right: choice(...RIGHTS),
  },
  order: ['number'],
};
