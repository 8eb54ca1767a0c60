import { InteractionResponseType as Callback, MessageFlags } from 'discord-api-types/v10';
import { Hono } from 'hono';

import { apiErrors } from '../api-error.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { RestContext, RestEnv, RestParts } from './rest.ts';

/** Callbacks, and the webhook routes that their tokens open for 15 minutes. */
export function interactionRoutes(parts: RestParts): Hono<RestEnv> {
  const { interactions, answering, messages } = parts;
  const app = new Hono<RestEnv>();

  app.post('/interactions/:id/:token/callback', (context) => {
    const interaction = interactions.toAnswer(context.req.param('id'), context.req.param('token'));
    const { json, files } = context.get('body');
    answering.answer(interaction, json, files);
    if (context.req.query('with_response') !== 'true') return context.body(null, 204);
    return context.json(describeAnswer(parts, interaction));
  });

  app.post('/webhooks/:app/:token', (context) => {
    const { json, files } = context.get('body');
    return context.json(answering.followUp(byToken(parts, context), json, files).api);
  });

  app.get('/webhooks/:app/:token/messages/:id', (context) => {
    return context.json(answering.find(byToken(parts, context), context.req.param('id')).api);
  });

  app.patch('/webhooks/:app/:token/messages/:id', (context) => {
    const interaction = byToken(parts, context);
    const message = answering.find(interaction, context.req.param('id'));
    const { json, files } = context.get('body');
    answering.edit(interaction, message, json, files);
    return context.json(message.api);
  });

  app.delete('/webhooks/:app/:token/messages/:id', (context) => {
    messages.delete(answering.find(byToken(parts, context), context.req.param('id')));
    return context.body(null, 204);
  });
  return app;
}

function byToken({ world, interactions }: RestParts, context: RestContext): Interaction {
  if (context.req.param('app') !== world.applicationId) throw apiErrors.unknownWebhook();
  return interactions.byToken(context.req.param('token') ?? '');
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
