import { InteractionResponseType as Callback, MessageFlags } from 'discord-api-types/v10';

import { apiErrors } from '../api-error.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { Named, RestParts, Routes } from './rest.ts';

/** Callbacks, and the webhook routes that their tokens open for 15 minutes. */
export function interactionRoutes(parts: RestParts): Routes {
  const { interactions, answering, messages } = parts;
  return {
    'POST /interactions/:id/:token/callback': ({ named, query, json, files }) => {
      const interaction = interactions.toAnswer(named.id ?? '', named.token ?? '');
      answering.answer(interaction, json, files);
      return query['with_response'] === 'true' ? describeAnswer(parts, interaction) : null;
    },

    'POST /webhooks/:app/:token': ({ named, json, files }) =>
      answering.followUp(byToken(parts, named), json, files).api,

    'GET /webhooks/:app/:token/messages/:id': ({ named }) =>
      answering.find(byToken(parts, named), named.id ?? '').api,

    'PATCH /webhooks/:app/:token/messages/:id': ({ named, json, files }) => {
      const interaction = byToken(parts, named);
      const message = answering.find(interaction, named.id ?? '');
      answering.edit(interaction, message, json, files);
      return message.api;
    },

    'DELETE /webhooks/:app/:token/messages/:id': ({ named }) => {
      messages.delete(answering.find(byToken(parts, named), named.id ?? ''));
      return null;
    },
  };
}

function byToken({ world, interactions }: RestParts, { app, token = '' }: Named): Interaction {
  if (app !== world.applicationId) throw apiErrors.unknownWebhook();
  return interactions.byToken(token);
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object */
function describeAnswer({ messages }: RestParts, { id, type, answer, originalId }: Interaction): object {
  const message = originalId === null ? undefined : messages.get(originalId)?.api;
  const has = (flag: MessageFlags) => ((message?.flags ?? 0) & flag) !== 0;
  const isReply =
    answer?.type === Callback.ChannelMessageWithSource ||
    answer?.type === Callback.DeferredChannelMessageWithSource ||
    answer?.type === Callback.UpdateMessage;
  return {
    interaction: {
      id,
      type,
      ...(message !== undefined && {
        response_message_id: message.id,
        response_message_loading: has(MessageFlags.Loading),
        response_message_ephemeral: has(MessageFlags.Ephemeral),
      }),
    },
    resource: { type: answer?.type, ...(isReply && message !== undefined && { message }) },
  };
}
