import type { Command } from '../src/discord/command.ts';
import { runCool } from '../src/discord/moderation/cool.ts';
import { logActions } from '../src/discord/moderation/log-actions.ts';
import { runNote } from '../src/discord/moderation/notes.ts';
import { modOptions } from '../src/discord/moderation/options.ts';
import { reasonActions, showReasons } from '../src/discord/moderation/reasons.ts';
import { suggestMod } from '../src/discord/moderation/suggest-mod.ts';
import { runWarm, warmActions } from '../src/discord/moderation/warm.ts';
import { runLog } from '../src/discord/moderation/show-log.ts';
import { IN_SERVERS } from '../src/discord/where.ts';

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
} satisfies Command;
