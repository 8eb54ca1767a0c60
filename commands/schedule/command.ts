import type { Command } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { previewMessage } from './reply.ts';
import { notice } from '../../src/discord/replies/message.ts';
import { coverMeeting, moveMeeting, skipMeeting } from './change-meetings.ts';
import { scheduleOptions } from './options.ts';
import { meetingPosts } from './posts.ts';
import { readScheduleRequest } from './read-request.ts';
import { showMeetings } from './show-meetings.ts';
import { IN_SERVERS } from '../../src/discord/command/where.ts';

export default {
  access: 'host',
  accessTo: { show: 'member' },
  shows: ['set'],
  definition: {
    ...IN_SERVERS,
    name: 'schedule',
    description: 'When this group meets, and what is read for each meeting',
    options: [...scheduleOptions],
  },

  async execute(interaction, context) {
    const { features, words } = context;
    switch (interaction.options.getSubcommand()) {
      case 'set':
        return previewMessage(
          words,
          await features.schedules.draft(await readScheduleRequest(interaction, context)),
          0,
        );
      case 'move':
        return moveMeeting(interaction, context);
      case 'skip':
        return skipMeeting(interaction, context);
      case 'cover':
        return coverMeeting(interaction, context);
      default:
        return showMeetings(context, words.schedule.upcoming, null, 0);
    }
  },

  async autocomplete({ options }, { features, groupId, audience }) {
    const { name, value } = options.getFocused(true);
    return name === 'meeting'
      ? features.schedules.suggest(groupId, value)
      : features.suggestions.works(audience, value);
  },

  posts: meetingPosts,

  actions: {
    show: {
      acknowledge: 'update',
      access: 'member',
      run: async (_interaction, [page], context) =>
        showMeetings(context, context.words.schedule.upcoming, null, pageOf(page)),
    },
    preview: {
      acknowledge: 'update',
      shows: true,
      of: ['set'],
      run: async (_interaction, [id = '', page], { features, groupId, words }) =>
        previewMessage(words, await features.schedules.preview(groupId, id), pageOf(page)),
    },
    confirm: {
      acknowledge: 'update',
      of: ['set'],
      async run(_interaction, [id = ''], context) {
        const { features, groupId, words } = context;
        const made = await features.schedules.confirm(groupId, id);
        const note = words.schedule.confirmed(words.count.meetings(made.length));
        return showMeetings(context, words.schedule.upcoming, note, 0);
      },
    },
    cancel: {
      acknowledge: 'update',
      shows: true,
      of: ['set'],
      async run(_interaction, [id = ''], { features, groupId, words }) {
        await features.schedules.discard(groupId, id);
        return notice(words.schedule.discarded);
      },
    },
  },
} satisfies Command;
