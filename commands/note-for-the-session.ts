import { ApplicationCommandType } from 'discord-api-types/v10';
import { messageLink } from 'discord.js';

import type { MessageMenu } from '../src/discord/command/command.ts';
import { IN_SERVERS } from '../src/discord/command/define-command.ts';
import { readMessageText } from '../src/discord/gateway/message-text.ts';
import { notice } from '../src/discord/replies/message.ts';

export default {
  access: 'host',
  description: 'Notes a message as an open point for the discussion’s digest',
  definition: { ...IN_SERVERS, type: ApplicationCommandType.Message, name: 'Note for the session' },

  async run(interaction, { features, groupId, words }) {
    const { id: interactionId, user, channelId, targetMessage } = interaction;
    const { session } = await features.sessions.current(groupId, channelId);
    const by = { memberId: user.id, interactionId };
    const url = messageLink(channelId, targetMessage.id, groupId);
    const message = { url, writtenBy: targetMessage.author.id };
    await features.sessionNotes.point(session, by, readMessageText(targetMessage), message);
    return notice(words.sessions.pointNoted);
  },
} satisfies MessageMenu;
