import {
  type APIApplicationCommand,
  MessageType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';

import type { Clock } from '../clock.ts';
import type { Commands } from '../interactions/commands.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { Interactions } from '../interactions/interactions.ts';
import { toReference } from '../interactions/reply.ts';
import type { Attachments, Upload } from '../messages/attachments.ts';
import type { StoredMessage } from '../messages/message.ts';
import type { Messages } from '../messages/messages.ts';
import { parseNewMessage } from '../rules/message-rules.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { Channel, User, World } from '../world/world.ts';
import { createCommandActs } from './command-acts.ts';
import type { GivenOption } from '../page/api-types.ts';
import { createComponentActs } from './component-acts.ts';
import type { ModalValues } from './modal-values.ts';
import { Refusal } from './refusal.ts';
import { createSend } from './send.ts';

/** A member in a channel. */
export interface Place {
  readonly user: User;
  readonly channel: Channel;
  /** True for a client that does not know yet which commands the member may not use. */
  readonly seesAll?: boolean;
  /** True for a client that sends any text, however long or empty. */
  readonly anyLength?: boolean;
}

/** What members can do, with the checks of the real client. Each throws a Refusal if the client would not allow it. */
export interface Acting {
  /** The commands that a member is offered in a channel. */
  commands(place: Place): APIApplicationCommand[];
  command(
    place: Place,
    command: APIApplicationCommand,
    given: readonly GivenOption[],
    files: Readonly<Record<string, Upload>>,
  ): Interaction;
  autocomplete(place: Place, command: APIApplicationCommand, given: readonly GivenOption[]): Interaction;
  /** A command from the menu of a user or a message. */
  menu(place: Place, command: APIApplicationCommand, targetId: string): Interaction;
  /** A click on a button, or, with `values`, a choice in a select menu. */
  component(user: User, message: StoredMessage, customId: string, values?: readonly string[]): Interaction;
  /** Submits the modal that the bot opened in response to `opener`. */
  modal(opener: Interaction, values: ModalValues, anyLength?: boolean): Interaction;
  /** Writes a message, perhaps as a reply to another one. */
  say(place: Place, content: string, files: readonly Upload[], repliesTo?: StoredMessage): StoredMessage;
}

/** What acting needs. */
export interface ActingParts {
  readonly world: World;
  readonly commands: Commands;
  readonly interactions: Interactions;
  readonly messages: Messages;
  readonly attachments: Attachments;
  readonly clock: Clock;
  readonly deliver: (interaction: Interaction, payload: object) => void;
}

export function createActing(parts: ActingParts): Acting {
  const { world, interactions, messages, deliver } = parts;
  const send = createSend(world, interactions, deliver);
  return {
    ...createCommandActs({ ...parts, send }),
    ...createComponentActs(world, messages, send),
    say({ user, channel, anyLength = false }, content, files, repliesTo) {
      const needed = channel.thread === null ? Permission.SendMessages : Permission.SendMessagesInThreads;
      const isAllowed = (permissionsIn(world, channel, user.id) & needed) !== 0n;
      if (!isAllowed) throw new Refusal(`${user.name} may not write here.`);
      checkSlowMode(parts, user, channel);
      const body = anyLength ? { content } : parseNewMessage({ content }, files.length);
      const reply = repliesTo && {
        type: MessageType.Reply as const,
        extra: {
          message_reference: toReference(repliesTo),
          referenced_message: structuredClone(repliesTo.api),
        },
      };
      return messages.create({ channel, author: user, body, files, ...reply });
    },
  };
}

/** https://docs.discord.com/developers/resources/channel#channel-object-channel-structure, rate_limit_per_user */
function checkSlowMode(
  { world, messages, clock }: { world: World; messages: Messages; clock: Clock },
  user: User,
  channel: Channel,
): void {
  const isFree = (permissionsIn(world, channel, user.id) & Permission.BypassSlowmode) !== 0n;
  const own = messages.visible(channel, user.id).filter(({ api }) => api.author.id === user.id);
  const last = own.at(-1);
  if (isFree || last === undefined) return;
  const wait = Date.parse(last.api.timestamp) + channel.slowmode * 1000 - clock.now();
  if (wait > 0)
    throw new Refusal(`${user.name} has to wait ${Math.ceil(wait / 1000)} s: #${channel.name} is slow.`);
}
