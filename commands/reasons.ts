import type { Command } from '../src/discord/command/command.ts';
import { showReasons } from './mod/reasons.ts';
import { IN_SERVERS } from '../src/discord/command/where.ts';

export default {
  access: 'member',
  definition: {
    ...IN_SERVERS,
    name: 'reasons',
    description: 'Why moderators of this group act, and what you can tell them of',
  },
  execute: async (_interaction, context) => showReasons(context, false),
} satisfies Command;
