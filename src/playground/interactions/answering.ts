import { InteractionResponseType as Callback, MessageFlags } from 'discord-api-types/v10';

import { apiErrors } from '../api-error.ts';
import type { Changes } from '../changes.ts';
import { LIMITS } from '../limits.ts';
import type { Upload } from '../messages/attachments.ts';
import { isThinking, type StoredMessage } from '../messages/message.ts';
import type { Messages } from '../messages/messages.ts';
import { autocompleteResult, parseCallback } from '../rules/callback-rules.ts';
import { parseForm } from '../rules/form.ts';
import { parseMessageEdit, parseNewMessage } from '../rules/message-rules.ts';
import { modal } from '../rules/modal-rules.ts';
import { isByUserAlone } from '../world/installs.ts';
import type { World } from '../world/world.ts';
import type { Answer, Interaction } from './interaction.ts';
import { draftReply } from './reply.ts';

/** A bot's responses to an interaction. All throw an ApiError if Discord would reject them. */
export interface Answering {
  /** The first response, a callback. */
  answer(interaction: Interaction, body: unknown, files: readonly Upload[]): void;
  edit(interaction: Interaction, message: StoredMessage, body: unknown, files: readonly Upload[]): void;
  /** Posts a follow-up; right after a deferred response it replaces that one instead. */
  followUp(interaction: Interaction, body: unknown, files: readonly Upload[]): StoredMessage;
  /** A message that belongs to the interaction, by id or `@original`. */
  find(interaction: Interaction, id: string): StoredMessage;
}

interface Parts {
  readonly world: World;
  readonly messages: Messages;
  readonly changes: Changes;
}

export function createAnswering(parts: Parts): Answering {
  const { world, messages, changes } = parts;
  return {
    answer(interaction, body, files) {
      const { type, data } = parseCallback(body, interaction.type, interaction.source !== null);
      interaction.answer = {
        type,
        modal: null,
        choices: [],
        ...carryOut(parts, interaction, type, data, files),
      };
      changes.emit({ type: 'interaction', interaction });
    },
    edit: (interaction, message, body, files) => edit(parts, interaction, message, body, files),
    followUp(interaction, body, files) {
      const parsed = parseNewMessage(body, files.length);
      const first = interaction.originalId === null ? undefined : messages.get(interaction.originalId);
      if (first !== undefined && isThinking(first)) {
        edit(parts, interaction, first, body, files);
        return first;
      }
      const isFull = interaction.followUpIds.length >= LIMITS.followUps;
      if (isFull && isByUserAlone(interaction.owners)) throw apiErrors.tooManyFollowUps();
      const message = messages.create(draftReply(world, interaction, parsed, files, false));
      interaction.followUpIds.push(message.id);
      changes.emit({ type: 'interaction', interaction });
      return message;
    },
    find(interaction, id) {
      const own = id === '@original' ? interaction.originalId : id;
      const isOwn = own === interaction.originalId || interaction.followUpIds.includes(own ?? '');
      const message = own === null || !isOwn ? undefined : messages.get(own);
      if (message === undefined) throw apiErrors.unknownMessage();
      return message;
    },
  };
}

/** Carries out a response of a type; returns its content besides a message. */
function carryOut(
  parts: Parts,
  interaction: Interaction,
  type: Callback,
  content: unknown,
  files: readonly Upload[],
): Partial<Answer> {
  const { world, messages } = parts;
  switch (type) {
    case Callback.ChannelMessageWithSource: {
      const body = parseNewMessage(content, files.length);
      interaction.originalId = messages.create(draftReply(world, interaction, body, files, false)).id;
      return {};
    }
    case Callback.DeferredChannelMessageWithSource: {
      const body = { flags: ephemeralFlagOf(content) };
      interaction.originalId = messages.create(draftReply(world, interaction, body, [], true)).id;
      return {};
    }
    case Callback.UpdateMessage:
    case Callback.DeferredMessageUpdate:
      if (interaction.source === null) throw apiErrors.unknownMessage();
      if (type === Callback.UpdateMessage) edit(parts, interaction, interaction.source, content ?? {}, files);
      interaction.originalId = interaction.source.id;
      return {};
    case Callback.ApplicationCommandAutocompleteResult:
      return { choices: parseForm(autocompleteResult, content).choices };
    case Callback.Modal:
      return { modal: parseForm(modal, content) };
    default:
      return {};
  }
}

function edit(
  { messages, changes }: Parts,
  interaction: Interaction,
  message: StoredMessage,
  body: unknown,
  files: readonly Upload[],
): void {
  messages.edit(message, parseMessageEdit(body, message.api.flags ?? 0), files);
  if (message === interaction.source) interaction.isUpdated = true;
  changes.emit({ type: 'interaction', interaction });
}

function ephemeralFlagOf(content: unknown): number {
  const flags = (content as { flags?: unknown } | null | undefined)?.flags;
  return typeof flags === 'number' ? flags & MessageFlags.Ephemeral : 0;
}
