import { ChannelType, RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import { DiscordAPIError, type Client, type MessageContextMenuCommandInteraction } from 'discord.js';

import { UserError } from '../../src/errors.ts';
import type { MessageRef } from '../../src/features/moderation/moderation.ts';
import { PostFailure } from '../../src/features/posts/post-failure.ts';

import { sendOnce } from '../../src/discord/announcer/messages.ts';
import { call, requirePermissions, type Needs } from '../../src/discord/announcer/refusals.ts';
import type { CommandContext } from '../../src/discord/command/command.ts';
import { customId } from '../../src/discord/command/custom-id.ts';
import { action } from '../../src/discord/command/define-command.ts';
import { actorOf } from '../../src/discord/command/input.ts';
import { oneLine } from '../../src/discord/replies/limits.ts';
import { notice, type Message } from '../../src/discord/replies/message.ts';
import { choiceField, modal, textField } from '../../src/discord/replies/modal.ts';
import { nameFault } from '../../src/discord/replies/planned-posts.ts';
import { explainRefusal, nameChannel } from './explain-refusal.ts';
import { readTarget, stateOfMessage } from './message-ref.ts';

/** Characters of a thread's name. */
const LONGEST_NAME = 100;

/** Asks what a side question's thread is to be called. UserError where Discord has no threads on a message. */
export async function askForThread(
  { channel, client, targetMessage }: MessageContextMenuCommandInteraction,
  { features, groupId, words }: CommandContext,
) {
  const { id } = targetMessage;
  if (channel?.isThread()) throw new UserError((say) => say.moderation.aside.inThread);
  if (channel?.type !== ChannelType.GuildText && channel?.type !== ChannelType.GuildAnnouncement)
    throw new UserError((say) => say.moderation.aside.unfit);
  if (targetMessage.hasThread) throw hasThread(client, id);
  if (targetMessage.system) throw new UserError((say) => say.moderation.aside.unfitMessage);
  const say = words.moderation.aside;
  const reasons = await features.moderation.reasons(groupId);
  return modal(customId('move-to-a-thread', 'open', ...stateOfMessage(targetMessage)), say.modalTitle, [
    textField({ id: 'name', label: say.nameLabel, maxLength: LONGEST_NAME, isShort: true }),
    choiceField({
      id: 'reason',
      label: say.reasonLabel,
      placeholder: say.reasonPlaceholder,
      options: reasons.map((reason) => ({ label: reason, value: reason })),
      isOptional: true,
    }),
  ]);
}

/** What opens the thread. */
export const asideActions = {
  // It stands in the moderators' log with who did it; another copy would outlive its erasure.
  open: action('reply', { audited: false }, async (interaction, state, context) => {
    const { features, groupId, words } = context;
    if (!interaction.isModalSubmit()) throw new UserError((say) => say.interaction.outdated);
    const { client, fields } = interaction;
    const { message, about } = readTarget(state);
    const name = oneLine(fields.getTextInputValue('name'));
    if (name === '') throw new UserError((say) => say.moderation.aside.noName);
    if (name.length > LONGEST_NAME)
      throw new UserError((say) => say.moderation.aside.nameTooLong(LONGEST_NAME, name.length));
    const [reason = null] = fields.getStringSelectValues('reason');
    await explainRefusal(client, async () => openThread(client, groupId, message, name));
    const line = notice(words.moderation.aside.line);
    const trouble = await postFirst(client, groupId, message, line, interaction.id);
    await features.moderation.aside({ ...actorOf(interaction, context), about, message, reason });
    const done = words.moderation.aside.done(`<#${message.messageId}>`);
    if (trouble === null) return notice(done);
    return notice(`${done}\n${words.moderation.aside.noLine(nameFault(words, trouble.fault))}`);
  }),
};

/** A thread on a message has the message's id, so that there can be one alone. */
async function openThread(
  client: Client<true>,
  guildId: string,
  { channelId, messageId }: MessageRef,
  name: string,
): Promise<void> {
  const needs: Needs = { guildId, channelId, permissions: ['ViewChannel', 'CreatePublicThreads'] };
  requirePermissions(client, needs);
  try {
    await call(client, needs, () =>
      client.rest.post(Routes.threads(channelId, messageId), { body: { name } }),
    );
  } catch (error) {
    const cause = error instanceof PostFailure ? error.cause : null;
    const code = cause instanceof DiscordAPIError ? cause.code : null;
    if (code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage) throw hasThread(client, messageId);
    if (code === RESTJSONErrorCodes.UnknownMessage)
      throw new UserError((words) => words.moderation.aside.messageGone, { cause: error });
    throw error;
  }
}

/** Posts the thread's first line; returns why it could not, or null. */
async function postFirst(
  client: Client<true>,
  guildId: string,
  { messageId: threadId }: MessageRef,
  line: Message,
  nonce: string,
): Promise<PostFailure | null> {
  const permissions: Needs['permissions'] = ['ViewChannel', 'SendMessagesInThreads'];
  try {
    const needs: Needs = { guildId, channelId: threadId, permissions };
    await sendOnce(client, needs, { channelId: threadId, message: line, nonce });
    return null;
  } catch (error) {
    if (error instanceof PostFailure) return error;
    throw error;
  }
}

function hasThread(client: Client<true>, threadId: string): UserError {
  return new UserError((words) => words.moderation.aside.hasThread(nameChannel(client, threadId)));
}
