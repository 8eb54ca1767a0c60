import { InteractionResponseType as Callback, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';

import { LIMITS } from '../limits.ts';
import { text } from './basics.ts';
import { invalidForm, parseForm } from './form.ts';

/** The allowed responses to each kind of interaction. A response to a modal may only update the modal's source. */
const ALLOWED: Readonly<Record<InteractionType, readonly Callback[]>> = {
  [InteractionType.Ping]: [Callback.Pong],
  [InteractionType.ApplicationCommand]: [
    Callback.ChannelMessageWithSource,
    Callback.DeferredChannelMessageWithSource,
    Callback.Modal,
  ],
  [InteractionType.MessageComponent]: [
    Callback.ChannelMessageWithSource,
    Callback.DeferredChannelMessageWithSource,
    Callback.DeferredMessageUpdate,
    Callback.UpdateMessage,
    Callback.Modal,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [Callback.ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [
    Callback.ChannelMessageWithSource,
    Callback.DeferredChannelMessageWithSource,
    Callback.DeferredMessageUpdate,
    Callback.UpdateMessage,
  ],
};

const UPDATES: ReadonlySet<Callback> = new Set([Callback.DeferredMessageUpdate, Callback.UpdateMessage]);

const callback = z.looseObject({ type: z.enum(Callback), data: z.unknown().optional() });

/** The outer structure of a response. Throws an ApiError if the interaction does not allow it. */
export function parseCallback(body: unknown, type: InteractionType, hasSource: boolean) {
  const parsed = parseForm(callback, body);
  const allowed = ALLOWED[type].filter((each) => hasSource || !UPDATES.has(each));
  if (!allowed.includes(parsed.type)) {
    const message = `Value must be one of {${allowed.join(', ')}}.`;
    throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  return parsed;
}

/** The data of a response of type 8. */
export const autocompleteResult = z.looseObject({
  choices: z
    .array(
      z.looseObject({
        name: text(1, LIMITS.choiceName),
        value: z.union([text(1, LIMITS.choiceValue), z.number()]),
      }),
    )
    .max(LIMITS.choices),
});
