import { ChannelType, type APIApplicationCommandChannelOption } from 'discord-api-types/v10';
import type { AutocompleteInteraction } from 'discord.js';

import type { Suggestion } from '../../src/features/corpus/suggestions.ts';
import { LONGEST_TOPIC, LONGEST_WORDS } from '../../src/features/moderation/create-moderation.ts';
import { nameDuration, suggestDurations } from '../../src/features/moderation/read-duration.ts';
import { LONGEST_REASON } from '../../src/features/moderation/read-reasons.ts';
import type { CommandContext } from '../../src/discord/command/command.ts';
import { defineCommandTree, IN_SERVERS } from '../../src/discord/command/define-command.ts';
import { choicesOf, option } from '../../src/discord/command/options.ts';
import { runSlowMode } from './slow-mode.ts';
import { runNote } from './notes.ts';
import { reasonActions, showReasons } from './reasons.ts';
import { runLog } from './show-log.ts';
import { runEnd, endActions } from './end-slow-mode.ts';
import { logActions } from './log-actions.ts';
import { moderationPosts } from './posts.ts';

/** Channels that Discord has slow mode for. */
const SLOW: APIApplicationCommandChannelOption['channel_types'] = [
  ChannelType.GuildText,
  ChannelType.GuildForum,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

/** Seconds of slow mode that Discord takes at most. */
const LONGEST_SLOW_MODE = 21_600;

/** What `/mod` offers while somebody types: times to be slow for, and the group's reasons. */
async function suggestMod(
  { options }: AutocompleteInteraction,
  { features, groupId, words }: CommandContext,
): Promise<readonly Suggestion[]> {
  const { name, value } = options.getFocused(true);
  const typed = value.trim().toLowerCase();
  if (name === 'for')
    return suggestDurations(value).map((minutes) => ({
      name: nameDuration(words, minutes),
      value: `${minutes}m`,
    }));
  const reasons = await features.moderation.reasons(groupId);
  return reasons
    .filter((reason) => reason.toLowerCase().includes(typed))
    .map((reason) => ({ name: reason, value: reason }));
}

export default defineCommandTree({
  access: 'moderator',
  ...IN_SERVERS,
  name: 'mod',
  description: 'For moderators: slow mode, notes, the log, and the reasons that members can read',

  subcommands: {
    cool: {
      at: 'mod slowmode',
      description: 'Set slow mode for a time; afterwards the channel is as before',
      options: [
        option.channel('channel', 'Which channel or thread', { channel_types: SLOW, required: true }),
        option.integer('seconds', 'Seconds between two messages of the same member', {
          required: true,
          min_value: 1,
          max_value: LONGEST_SLOW_MODE,
        }),
        option.text('for', 'How long, e.g. 30m or 2h', {
          required: true,
          autocomplete: true,
          max_length: 40,
        }),
        option.text('reason', 'One of the group’s reasons; it is shown in the channel', {
          autocomplete: true,
          max_length: LONGEST_REASON,
        }),
      ],
      autocomplete: suggestMod,
      run: runSlowMode,
    },
    warm: {
      at: 'mod end-slowmode',
      description: 'End the slow mode set with /mod slowmode early',
      options: [
        option.channel('channel', 'Which channel or thread; this one if left out', { channel_types: SLOW }),
      ],
      run: runEnd,
    },
    note: {
      description: 'Write a private note for the moderators about a member, a topic, or both',
      options: [
        option.text('text', 'What the others should know', { required: true, max_length: LONGEST_WORDS }),
        option.user('member', 'Whom it is about'),
        option.text('topic', 'What it is about', { max_length: LONGEST_TOPIC }),
        option.text('message', 'Link to a message that belongs to it', { max_length: 200 }),
      ],
      // It stands in the moderators' log with who noted it; another copy would outlive its erasure.
      audited: false,
      run: runNote,
    },
    log: {
      description: 'What moderators noted, did and got reported, newest first, or as a file',
      options: [
        option.user('member', 'Only what is about this member'),
        option.text('from', 'From this day: 2026-12-01, or a weekday', { max_length: 40 }),
        option.text('to', 'Up to this day', { max_length: 40 }),
        option.text('export', 'Everything as a file', {
          choices: choicesOf({ csv: 'CSV, for spreadsheets', json: 'JSON' }),
        }),
      ],
      audited: false,
      run: runLog,
    },
    reasons: {
      description:
        'The reasons that moderators and reports give, which every member can read: see and change them',
      audited: false,
      run: async (_interaction, context) => showReasons(context, true),
    },
  },

  actions: { ...logActions, ...reasonActions, ...endActions },
  posts: moderationPosts,
});
