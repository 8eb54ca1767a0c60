import { defineCommandTree } from '../../src/discord/command/define-command.ts';
import { warmActions } from './warm.ts';
import { reasonActions } from './reasons.ts';
import { modSubcommands } from './subcommands.ts';
import { logActions } from './log-actions.ts';
import { IN_SERVERS } from '../../src/discord/command/where.ts';
import { moderationPosts } from './posts.ts';

export default defineCommandTree({
  access: 'moderator',
  ...IN_SERVERS,
  name: 'mod',
  description: 'For moderators: slow mode, notes, the log, and the reasons that members can read',

  subcommands: modSubcommands,

  actions: { ...logActions, ...reasonActions, ...warmActions },
  posts: moderationPosts,
});
