import type { Command } from '../../src/discord/command/command.ts';
import { sessionRuns } from './run-session.ts';
import { sessionActions } from './session-actions.ts';
import { sessionOptions } from './session-options.ts';
import { forChannel } from '../../src/discord/dispatch/context-for.ts';
import { IN_SERVERS } from '../../src/discord/command/where.ts';

export default {
  access: 'host',
  shows: ['balance'],
  others: async ({ user }, { features, groupId }) => features.sessions.isCoverHost(groupId, user.id),
  definition: {
    ...IN_SERVERS,
    name: 'session',
    description: 'Lead a live discussion: hands in order, turns, questions and notes',
    options: sessionOptions,
  },

  async execute(interaction, context) {
    const run = sessionRuns[interaction.options.getSubcommand()];
    if (run === undefined) throw new Error('The session has no such subcommand.');
    return run(interaction, context);
  },

  async autocomplete({ options }, context) {
    const { features, groupId } = context;
    const { name, value } = options.getFocused(true);
    if (name === 'work') return features.suggestions.works(forChannel(context).audience, value);
    const open = await features.sessionNotes.openQuestions(groupId, value);
    return open.map(({ id, text }) => ({ name: text, value: id }));
  },

  actions: sessionActions,
} satisfies Command;
