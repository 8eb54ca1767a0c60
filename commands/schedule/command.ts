import { action, defineCommandTree } from '../../src/discord/command/define-command.ts';
import { scheduleSubcommands } from './subcommands.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { previewMessage } from './reply.ts';
import { notice } from '../../src/discord/replies/message.ts';
import { meetingPosts } from './posts.ts';
import { showMeetings } from './meetings.ts';
import { IN_SERVERS } from '../../src/discord/command/where.ts';

export default defineCommandTree({
  access: 'host',
  aim: 'meetings',
  under: 'host',
  ...IN_SERVERS,
  name: 'schedule',
  description: 'Plan meetings, move or skip one, and name its host',

  subcommands: scheduleSubcommands,

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
