import type { InteractionResponseType, InteractionType } from 'discord-api-types/v10';

import type { Modal } from '../rules/modal-rules.ts';
import type { StoredMessage } from '../messages/message.ts';
import type { Owners } from '../world/installs.ts';
import type { Channel, User } from '../world/world.ts';

/** What a member did with the application, and what has become of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  /** Of a command, its name with that of the subcommand; else null. */
  readonly commandName: string | null;
  readonly isMenuCommand: boolean;
  readonly user: User;
  readonly channel: Channel;
  /** The message whose component was used, also of a modal that it opened. */
  readonly source: StoredMessage | null;
  /** Of a command from a menu: the user or message that it was used on. */
  readonly target: User | StoredMessage | null;
  /** Of a filled-in modal: the interaction that was answered with it. */
  readonly opener: Interaction | null;
  /** Who has authorized the application. */
  readonly owners: Owners;
  readonly createdAt: number;
  /** How the bot has answered first, or null while it has not. */
  answer: Answer | null;
  /** True once the bot has let the time to answer pass. */
  isFailed: boolean;
  /** The reply, or the source message where the answer was to update it; null if there is none. */
  originalId: string | null;
  /** True once a deferred update has been followed by one. */
  isUpdated: boolean;
  readonly followUpIds: string[];
  /** True once the modal that the bot opened has been sent. */
  isModalSubmitted: boolean;
}

export interface Answer {
  readonly type: InteractionResponseType;
  readonly modal: Modal | null;
  readonly choices: readonly Choice[];
}

/** What autocomplete offers. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}
