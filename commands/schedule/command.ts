import { ChannelType } from 'discord-api-types/v10';

import type { Rhythm } from '../../src/corpus/schedule.ts';
import type { Skip } from '../../src/features/schedule/schedules.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action, defineCommandTree, IN_SERVERS } from '../../src/discord/command/define-command.ts';
import { choicesOf, option, suggestWorksOr, workOption } from '../../src/discord/command/options.ts';
import { notice } from '../../src/discord/replies/message.ts';
import { coverMeeting, moveMeeting, previewMove, showMeetings, skipMeeting } from './meetings.ts';
import { readScheduleRequest } from './read-request.ts';
import { previewMessage } from './reply.ts';
import { meetingPosts } from './posts.ts';

const RHYTHM_NAMES: Readonly<Record<Rhythm, string>> = {
  day: 'every day',
  week: 'every week',
  'two-weeks': 'every other week',
  month: 'every month, on the same weekday',
};

const SKIP_NAMES: Readonly<Record<Skip, string>> = {
  shift: 'wait: its part and all later ones move to the next date',
  merge: 'join: its part is read for the next meeting',
  end: 'end: this meeting and all later ones are taken off',
};

/** Characters of a day or a time of day as people write them. */
const LONGEST_WHEN = 40;

const meetingOption = option.text('meeting', 'Which one: pick it from the list', {
  required: true,
  autocomplete: true,
  max_length: 100,
});

const suggest = suggestWorksOr(async (typed, _interaction, { features, audience }) =>
  features.schedules.suggest(audience, typed),
);

function when(name: string, description: string, { required = false } = {}) {
  return option.text(name, description, { max_length: LONGEST_WHEN, ...(required && { required }) });
}

function count(name: string, description: string, least: number, most: number) {
  return option.integer(name, description, { min_value: least, max_value: most });
}

export default defineCommandTree({
  access: 'host',
  aim: 'meetings',
  under: 'host',
  ...IN_SERVERS,
  name: 'schedule',
  description: 'Plan meetings, move or skip one, and name its host',

  subcommands: {
    set: {
      description: 'Plan the meetings for a work; you see a preview first',
      options: [
        workOption('The work to be read', { required: true }),
        when('first', 'The first meeting: 1 December, tomorrow, or a weekday', { required: true }),
        when('time', 'The time of day in the group’s time zone: 19:30 or 7:30 pm', { required: true }),
        count('meetings', 'Divide the work into so many meetings', 1, 60),
        count('sections', 'So many sections for each meeting', 1, 100),
        option.text('every', 'How often; every week if left out', {
          choices: choicesOf(RHYTHM_NAMES),
        }),
        option.channel('channel', 'Where threads and reminders go; the group’s meeting channel if left out', {
          channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
        }),
        option.channel('voice', 'The voice or stage channel where you meet', {
          channel_types: [ChannelType.GuildVoice, ChannelType.GuildStageVoice],
        }),
        option.text('place', 'Where else you meet: a room, an address, a link', { max_length: 100 }),
        count('length', 'Minutes that a meeting lasts; 90 unless you say otherwise', 5, 720),
        count(
          'reminder',
          'Hours before a meeting to remind of it; 24 unless you say otherwise, 0 for never',
          0,
          168,
        ),
        count('thread', 'Days before a meeting to open its thread; 7 unless you say otherwise', 0, 28),
      ],
      audited: false,
      autocomplete: suggest,
      async run(interaction, context) {
        const request = await readScheduleRequest(interaction, context);
        return previewMessage(context.words, await context.features.schedules.draft(request), 0);
      },
    },
    show: {
      at: 'meetings',
      description: 'The next meetings, in your own time, and what to read for them',
      access: 'member',
      run: async (interaction, context) =>
        showMeetings(interaction, context, context.words.schedule.upcoming, null, 0),
    },
    move: {
      description: 'Move one meeting; its event, thread and posts follow',
      options: [
        meetingOption,
        when('date', 'The new day: 1 December, tomorrow, or a weekday near the meeting'),
        when('time', 'The new time of day in the group’s time zone'),
      ],
      autocomplete: suggest,
      run: previewMove,
    },
    skip: {
      description: 'Skip one meeting',
      options: [
        meetingOption,
        option.text('part', 'What happens to its part; it moves to the next date if left out', {
          choices: choicesOf(SKIP_NAMES),
        }),
      ],
      autocomplete: suggest,
      run: skipMeeting,
    },
    cover: {
      description: 'Name who hosts one meeting; nobody is pinged',
      options: [meetingOption, option.user('host', 'Who hosts it; leave it out to name nobody')],
      autocomplete: suggest,
      run: coverMeeting,
    },
  },

  posts: meetingPosts,

  actions: {
    show: action('update', { access: 'member' }, async (interaction, [page], context) =>
      showMeetings(interaction, context, context.words.schedule.upcoming, null, pageOf(page)),
    ),
    preview: action(
      'update',
      { audited: false, of: ['set'] },
      async (_interaction, [id = '', page], { features, groupId, words }) =>
        previewMessage(words, await features.schedules.preview(groupId, id), pageOf(page)),
    ),
    confirm: action('update', { of: ['set'] }, async (interaction, [id = ''], context) => {
      const { features, groupId, words } = context;
      const made = await features.schedules.confirm(groupId, id);
      const note = words.schedule.confirmed(words.count.meetings(made.length));
      return showMeetings(interaction, context, words.schedule.upcoming, note, 0);
    }),
    move: action('update', { of: ['move'] }, async (_interaction, state, context) =>
      moveMeeting(state, context),
    ),
    stay: action('update', { audited: false, of: ['move'] }, async (_interaction, _state, { words }) =>
      notice(words.schedule.stays),
    ),
    cancel: action(
      'update',
      { audited: false, of: ['set'] },
      async (_interaction, [id = ''], { features, groupId, words }) => {
        await features.schedules.discard(groupId, id);
        return notice(words.schedule.discarded);
      },
    ),
  },
});
