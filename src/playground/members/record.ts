import type { InteractionResponseType as Callback } from 'discord-api-types/v10';

import type { Answer, Interaction } from '../interactions/interaction.ts';
import type { Choice } from '../page/api-types.ts';
import { isThinking } from '../messages/message.ts';
import type { Parts } from '../parts.ts';
import type { Modal } from '../rules/modal-rules.ts';
import { viewMessage, type MessageView } from './view.ts';

/** The outcome of a member's action. Messages are read when they are requested. */
export interface InteractionRecord {
  readonly id: string;
  /** Resolves with the bot's first answer; rejects with {@link NotAnswered} if there is none within 3 s. */
  readonly responded: Promise<Answer>;
  /** The bot's first response. */
  readonly callback: Callback | null;
  /** The modal that the bot opened, or null. */
  readonly modal: Modal | null;
  /** The autocomplete choices. */
  readonly choices: readonly Choice[];
  /** The reply, or the message that was updated; null if there is none, or it has been deleted. */
  readonly reply: MessageView | null;
  readonly followUps: readonly MessageView[];
  /** Resolves with the reply once it is no longer "thinking", or with the updated message once it is updated. */
  settled(): Promise<MessageView>;
  /** Resolves with the follow-up at a 0-based index, once it exists. */
  followUp(index?: number): Promise<MessageView>;
}

/** "The application did not respond." */
export class NotAnswered extends Error {
  override readonly name = 'NotAnswered';
}

export function createRecord(
  interaction: Interaction,
  { messages, attachments, changes }: Pick<Parts, 'messages' | 'attachments' | 'changes'>,
): InteractionRecord {
  const view = (id: string | null | undefined) => {
    const message = typeof id === 'string' ? messages.get(id) : undefined;
    return message === undefined ? null : viewMessage(message, attachments);
  };
  const original = () => {
    const message = interaction.originalId === null ? undefined : messages.get(interaction.originalId);
    if (message === undefined) throw new Error('The bot has left no reply.');
    const isDone = message === interaction.source ? interaction.isUpdated : !isThinking(message);
    return isDone ? viewMessage(message, attachments) : null;
  };
  const responded = changes.until(() => {
    if (interaction.isFailed) throw new NotAnswered('The application did not respond.');
    return interaction.answer;
  });
  // A missing answer must not be an unhandled rejection for callers that do not wait for it.
  responded.catch(() => undefined);
  return {
    id: interaction.id,
    responded,
    get callback() {
      return interaction.answer?.type ?? null;
    },
    get modal() {
      return interaction.answer?.modal ?? null;
    },
    get choices() {
      return interaction.answer?.choices ?? [];
    },
    get reply() {
      return view(interaction.originalId);
    },
    get followUps() {
      return interaction.followUpIds.map(view).filter((message) => message !== null);
    },
    async settled() {
      await responded;
      return changes.until(original);
    },
    followUp: (index = 0) => changes.until(() => view(interaction.followUpIds[index])),
  };
}
