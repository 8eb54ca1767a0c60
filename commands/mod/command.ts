import type { Command } from '../../src/discord/command/command.ts';
import { runCool } from './cool.ts';
import { logActions } from './log-actions.ts';
import { runNote } from './notes.ts';
import { modOptions } from './options.ts';
import { reasonActions, showReasons } from './reasons.ts';
import { suggestMod } from './suggest-mod.ts';
import { runWarm, warmActions } from './warm.ts';
import { runLog } from './show-log.ts';
import { IN_SERVERS } from '../../src/discord/command/where.ts';
import { moderationPosts } from './posts.ts';

export default {
  access: 'moderator',
  // Notes stand in the moderators' log with who wrote them; another copy would outlive their erasure.
  shows: ['note', 'log', 'reasons'],
  definition: {
    ...IN_SERVERS,
    name: 'mod',
    description: 'For moderators: slow mode, notes, the log, and the reasons that members can read',
    options: modOptions,
  },

  async execute(interaction, context) {
    switch (interaction.options.getSubcommand()) {
      case 'cool':
        return runCool(interaction, context);
      case 'warm':
        return runWarm(interaction, context);
      case 'note':
        return runNote(interaction, context);
      case 'log':
        return runLog(interaction, context);
      default:
        return showReasons(context, true);
    }
  },

  autocomplete: suggestMod,

  actions: { ...logActions, ...reasonActions, ...warmActions },
  posts: moderationPosts,
} satisfies Command;
