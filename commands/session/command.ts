import { defineCommandTree } from '../../src/discord/command/define-command.ts';
import { sessionSubcommands } from './subcommands.ts';
import { leadActions } from './lead.ts';
import { sessionActions } from './session-actions.ts';
import { IN_SERVERS } from '../../src/discord/command/where.ts';

export default defineCommandTree({
  access: 'host',
  under: 'host',
  others: async ({ user }, { features, groupId }) => features.sessions.isCoverHost(groupId, user.id),
  definition: {
    ...IN_SERVERS,
    name: 'session',
    description: 'Lead a live discussion: hands in order, turns, questions and notes',
  },

  subcommands: sessionSubcommands,

  actions: { ...sessionActions, ...leadActions },
});
