import type { InteractionResponseType, InteractionType } from 'discord-api-types/v10';

import type { Modal } from '../rules/modal-rules.ts';
import type { StoredMessage } from '../messages/message.ts';
import type { Choice } from '../page/api-types.ts';
import type { Owners } from '../world/installs.ts';
import type { Channel, User } from '../world/world.ts';

/** A member's use of the application, and its state. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  /** For a command, its name and the subcommand's; else null. */
  readonly commandName: string | null;
  readonly isMenuCommand: boolean;
  readonly user: User;
  readonly channel: Channel;
  /** The message whose component was used, also for a modal that it opened. */
  readonly source: StoredMessage | null;
  /** For a command from a menu: the user or message that it was used on. */
  readonly target: User | StoredMessage | null;
  /** For a submitted modal: the interaction that opened it. */
  readonly opener: Interaction | null;
  /** Who has authorized the application. */
  readonly owners: Owners;
  readonly createdAt: number;
  /** The bot's first response, or null before it. */
  answer: Answer | null;
  /** True once the bot has missed the deadline. */
  isFailed: boolean;
  /** The reply, or the source message if the response updates it; null if there is none. */
  originalId: string | null;
  /** True once a deferred update has been completed. */
  isUpdated: boolean;
  readonly followUpIds: string[];
  /** True once the modal that the bot opened has been submitted. */
  isModalSubmitted: boolean;
}

export interface Answer {
  readonly type: InteractionResponseType;
  readonly modal: Modal | null;
  readonly choices: readonly Choice[];
}
