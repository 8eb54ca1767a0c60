import { ApplicationCommandType } from 'discord-api-types/v10';

import type { MessageMenu } from '../src/discord/command/command.ts';
import { pageOf } from '../src/discord/command/custom-id.ts';
import { action, IN_SERVERS } from '../src/discord/command/define-command.ts';
import { postPassages, showBackToText, turnBackToText } from './topic/back-to-text.ts';

export default {
  access: 'moderator',
  audited: false,
  description: 'Shows the passages that a message is about, to post them without it',
  definition: {
    ...IN_SERVERS,
    type: ApplicationCommandType.Message,
    name: 'Back to the text',
  },

  run: (interaction, context) => showBackToText(interaction, context),

  actions: {
    page: action('update', { audited: false }, async (interaction, [id = '', page], context) =>
      turnBackToText(interaction, id, pageOf(page), context),
    ),
    post: action('update', { once: true }, async (interaction, state, context) =>
      postPassages(interaction, state, context),
    ),
  },
} satisfies MessageMenu;
