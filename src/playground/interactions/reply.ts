import {
  InteractionType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';

import type { Upload } from '../messages/attachments.ts';
import type { StoredMessage } from '../messages/message.ts';
import type { Draft } from '../messages/messages.ts';
import type { MessageBody } from '../rules/message-rules.ts';
import { isByUserAlone } from '../world/installs.ts';
import { permissionsIn } from '../world/permissions.ts';
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
  const isAskedPrivate = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const isPrivate = isAskedPrivate || !mayAnswerOpenly(world, interaction);
  return {
    channel: interaction.channel,
    author: world.bot,
    body,
    files,
    thinking,
    type: typeOfReply(interaction),
    visibleTo: isPrivate ? interaction.user.id : null,
    extra: { ...describe(world, interaction), ...refer(interaction) },
  };
}

/**
 * In a guild that has not installed the application, its replies are private unless the member may use external apps.
 * https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags
 */
function mayAnswerOpenly(world: World, { channel, user, owners }: Interaction): boolean {
  if (channel.guildId === null || !isByUserAlone(owners)) return true;
  return (permissionsIn(world, channel, user.id) & Permission.UseExternalApps) !== 0n;
}

function typeOfReply(interaction: Interaction): MessageType {
  if (interaction.type === InteractionType.ApplicationCommand) {
    return interaction.isMenuCommand ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
  }
  return interaction.source === null ? MessageType.Default : MessageType.Reply;
}

/** The message whose component was used, or that a menu command was used on; the latter is quoted if all see it. */
function refer({ source, target, originalId }: Interaction) {
  const isQuoted = originalId === null && target !== null && 'api' in target && target.visibleTo === null;
  const quoted = isQuoted ? target : null;
  const about = source ?? quoted;
  if (about === null) return {};
  return {
    message_reference: toReference(about),
    ...(quoted !== null && { referenced_message: structuredClone(quoted.api) }),
  };
}

/** A reference to a message, as part of another. */
export function toReference({ id, channelId, guildId }: StoredMessage) {
  const reference = { type: 0, message_id: id, channel_id: channelId };
  return guildId === null ? reference : { ...reference, guild_id: guildId };
}

function describe(world: World, interaction: Interaction) {
  const about = { id: interaction.id, type: interaction.type, user: toApiUser(interaction.user) };
  return {
    webhook_id: world.applicationId,
    application_id: world.applicationId,
    interaction_metadata: toMetadata(interaction) as never,
    ...(interaction.commandName !== null && {
      interaction: { ...about, name: interaction.commandName } as never,
    }),
  };
}

/** https://docs.discord.com/developers/resources/message#message-interaction-metadata-object */
function toMetadata(interaction: Interaction): object {
  const { id, type, user, owners, originalId, source, target, opener } = interaction;
  const isComponent = type === InteractionType.MessageComponent;
  return {
    id,
    type,
    user: toApiUser(user),
    authorizing_integration_owners: owners,
    ...(originalId !== null && { original_response_message_id: originalId }),
    ...(isComponent && source !== null && { interacted_message_id: source.id }),
    ...(opener !== null && { triggering_interaction_metadata: toMetadata(opener) }),
    ...(target !== null &&
      ('api' in target ? { target_message_id: target.id } : { target_user: toApiUser(target) })),
  };
}
