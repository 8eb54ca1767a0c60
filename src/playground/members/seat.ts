import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';

import type { Interaction } from '../interactions/interaction.ts';
import type { Choice } from '../page/api-types.ts';
import type { Upload } from '../messages/attachments.ts';
import type { StoredMessage } from '../messages/message.ts';
import type { Acting, Place } from './acting.ts';
import { toGivenOptions, type OptionValues } from './command-options.ts';
import type { ModalValues } from './modal-values.ts';
import type { InteractionRecord } from './record.ts';
import { Refusal } from './refusal.ts';
import type { MessageView } from './view.ts';

/**
 * A member in a channel, whom tests act as. Each action rejects with a Refusal if the real client would not allow it,
 * and with NotAnswered if the bot does not answer within 3 s; it resolves with the first response.
 */
export interface Seat {
  /** Uses a slash command: `command('corpus add', { title: 'On Power' }, { file: { name, bytes } })`. */
  command(
    name: string,
    values?: OptionValues,
    files?: Readonly<Record<string, Upload>>,
  ): Promise<InteractionRecord>;
  /** Types into the option `focused`, and resolves with the choices. */
  autocomplete(name: string, values: OptionValues, focused: string): Promise<readonly Choice[]>;
  /** Uses a command from a message's menu, or from that of a user, by id or name. */
  menu(name: string, target: MessageView | string): Promise<InteractionRecord>;
  /** Clicks a button, by custom id or label. */
  click(message: MessageView | string, button: string): Promise<InteractionRecord>;
  select(
    message: MessageView | string,
    customId: string,
    values: readonly string[],
  ): Promise<InteractionRecord>;
  /** Submits the modal that the bot opened. */
  submitModal(opened: InteractionRecord, values: ModalValues): Promise<InteractionRecord>;
  /** Writes a message, perhaps as a reply to another one. */
  say(content: string, files?: readonly Upload[], repliesTo?: MessageView): MessageView;
}

/** What a seat needs to read. */
interface SeatParts {
  readonly view: (message: StoredMessage) => MessageView;
  readonly record: (interaction: Interaction) => InteractionRecord;
  readonly message: (id: string) => StoredMessage | undefined;
  readonly userId: (idOrName: string) => string | undefined;
  readonly interaction: (id: string) => Interaction | undefined;
}

export function createSeat(place: Place, acting: Acting, world: SeatParts): Seat {
  const follow = async (interaction: Interaction) => {
    const record = world.record(interaction);
    await record.responded;
    return record;
  };

  const findMessage = (target: MessageView | string) => {
    const message = world.message(idOf(target));
    if (message === undefined) throw new Refusal('The message is gone.');
    return message;
  };

  const findSlash = (name: string) => {
    const [root = '', ...path] = name.split(' ');
    return { command: findCommand(acting, place, root, ApplicationCommandType.ChatInput), path };
  };

  return {
    async command(name, values = {}, files = {}) {
      const { command, path } = findSlash(name);
      return follow(acting.command(place, command, toGivenOptions(command, path, values), files));
    },
    async autocomplete(name, values, focused) {
      const { command, path } = findSlash(name);
      const given = toGivenOptions(command, path, values, focused);
      return (await follow(acting.autocomplete(place, command, given))).choices;
    },
    async menu(name, target) {
      const userId = world.userId(idOf(target));
      const { User, Message } = ApplicationCommandType;
      const command = findCommand(acting, place, name, userId === undefined ? Message : User);
      return follow(acting.menu(place, command, userId ?? idOf(target)));
    },
    async click(target, button) {
      const message = findMessage(target);
      return follow(acting.component(place.user, message, toCustomId(world.view(message), button)));
    },
    async select(target, customId, values) {
      return follow(acting.component(place.user, findMessage(target), customId, values));
    },
    async submitModal(opened, values) {
      const opener = world.interaction(opened.id);
      if (opener === undefined || opener.user !== place.user) throw new Refusal('There is no modal open.');
      return follow(acting.modal(opener, values, place.anyLength));
    },
    say: (content, files = [], repliesTo) =>
      world.view(acting.say(place, content, files, repliesTo && findMessage(repliesTo))),
  };
}

function idOf(target: MessageView | string): string {
  return typeof target === 'string' ? target : target.id;
}

function toCustomId(message: MessageView, button: string): string {
  if (message.buttons.some((each) => each.customId === button)) return button;
  const { customId } = message.button(button);
  if (customId === null) throw new Refusal(`[${button}] is a link.`);
  return customId;
}

function findCommand(
  acting: Acting,
  place: Place,
  name: string,
  type: ApplicationCommandType,
): APIApplicationCommand {
  const all = acting.commands(place).filter((each) => each.type === type);
  const found = all.find((each) => each.name === name);
  if (found !== undefined) return found;
  const names = all.map((each) => each.name).join(', ') || 'none';
  throw new Refusal(
    `${place.user.name} is offered no command "${name}" in #${place.channel.name}: ${names}.`,
  );
}
