import { InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';

import type { Upload } from '../messages/attachments.ts';
import type { Draft } from '../messages/messages.ts';
import type { MessageBody } from '../rules/message-rules.ts';
import { toApiUser } from '../world/serialize.ts';
import type { World } from '../world/world.ts';
import type { Interaction } from './interaction.ts';

/** The message that a bot answers an interaction with. */
export function draftReply(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  files: readonly Upload[],
  thinking: boolean,
): Draft {
  const isEphemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return {
    channel: interaction.channel,
    author: world.bot,
    body,
    files,
    thinking,
    type: typeOfReply(interaction),
    visibleTo: isEphemeral ? interaction.user.id : null,
    extra: { ...describe(world, interaction), ...refer(interaction) },
  };
}

function typeOfReply(interaction: Interaction): MessageType {
  if (interaction.type === InteractionType.ApplicationCommand) {
    return interaction.isMenuCommand ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
  }
  return interaction.source === null ? MessageType.Default : MessageType.Reply;
}

function refer({ source }: Interaction) {
  if (source === null) return {};
  const reference = { type: 0, message_id: source.id, channel_id: source.channelId };
  return {
    message_reference: source.guildId === null ? reference : { ...reference, guild_id: source.guildId },
  };
}

function describe(world: World, interaction: Interaction) {
  const about = { id: interaction.id, type: interaction.type, user: toApiUser(interaction.user) };
  return {
    webhook_id: world.applicationId,
    application_id: world.applicationId,
    interaction_metadata: { ...about, authorizing_integration_owners: ownersOf(interaction) } as never,
    ...(interaction.commandName !== null && {
      interaction: { ...about, name: interaction.commandName } as never,
    }),
  };
}

/** Who has installed the application where an interaction took place: the guild; `0` in a direct message. */
export function ownersOf(interaction: Pick<Interaction, 'channel'>): { '0': string } {
  return { '0': interaction.channel.guildId ?? '0' };
}
