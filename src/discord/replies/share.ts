import {
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
} from 'discord-api-types/v10';

import type { Catalogue } from '../../catalogue/catalogue.ts';

import { customId } from '../command/custom-id.ts';
import { button, PRIVATE_PARTS, row, SHARED_BUTTONS, text } from './components.ts';
import { LIMITS } from './limits.ts';
import { createMessage, type Message } from './message.ts';

/** The results of sharing a private message. */
export interface Shared {
  /** The private message, with its share button disabled. */
  readonly reply: Message;
  /** What the channel sees. */
  readonly post: Message;
  /** Called with the id of the new message. */
  readonly posted?: (messageId: string) => Promise<unknown>;
  /**
   * Whether the post must be anonymous. Discord shows who made the interaction of a reply; this is sent as the bot's
   * own message, which needs the permission to send in the channel.
   */
  readonly isUnsigned?: boolean;
}

/** In a custom_id, replaces a command's name: the buttons that any reply may have. */
export const POST = 'post';

/** Copies the reply above it to the channel. */
export function shareButton(words: Catalogue): APIButtonComponentWithCustomId {
  return button(words.interaction.share, customId(POST, 'share'), {
    style: 'primary',
    whenShared: 'private',
  });
}

/**
 * Copies a private message for the channel as its reader saw it, without the parts for the reader only, and says who
 * shared it. Keeps only buttons marked for it; the sharer can delete the copy.
 */
export function shareMessage(
  words: Catalogue,
  components: readonly APIMessageTopLevelComponent[],
  memberId: string,
): Shared {
  const content = components.filter((each) => !isRow(each)).map(withoutPrivateParts);
  const kept = components.filter(isRow).flatMap(sharedButtons);
  const sharedBy = text(`-# ${words.interaction.sharedBy(`<@${memberId}>`)}`);
  return {
    reply: createMessage(components.map((each) => (isRow(each) ? spend(words, each) : each))),
    post: createMessage([sharedBy, ...content, row([...kept, deleteButton(words, memberId)])]),
  };
}

/** A reply as others see it: without the parts for its reader only, and deletable by its asker. */
export function publicMessage(words: Catalogue, message: Message, memberId: string): Message {
  const shown = message.components
    .map(withoutPrivateParts)
    .filter((each) => !isRow(each) || each.components[0]);
  const last = shown.at(-1);
  const remove = deleteButton(words, memberId);
  const components =
    last && isRow(last) && hasRoom(last)
      ? [...shown.slice(0, -1), row([...last.components, remove])]
      : [...shown, row([remove])];
  return { ...message, ...createMessage(components) };
}

function deleteButton(words: Catalogue, memberId: string): APIButtonComponentWithCustomId {
  return button(words.interaction.delete, customId(POST, 'delete', memberId));
}

function withoutPrivateParts(component: APIMessageTopLevelComponent): APIMessageTopLevelComponent {
  if (component.type === ComponentType.Container)
    return { ...component, components: component.components.filter(isForAll) };
  if (isRow(component)) return { ...component, components: component.components.filter(isForAll) };
  return component;
}

function isForAll({ id = 0 }: { readonly id?: number }): boolean {
  return id < PRIVATE_PARTS;
}

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

function isRow(component: APIMessageTopLevelComponent): component is Row {
  return component.type === ComponentType.ActionRow;
}

function hasRoom({ components }: Row): boolean {
  const areButtons = components.every(({ type }) => type === ComponentType.Button);
  return areButtons && components.length < LIMITS.buttonsInRow;
}

function sharedButtons({ components }: Row): APIComponentInMessageActionRow[] {
  return components.filter(({ id = 0 }) => id >= SHARED_BUTTONS && id < PRIVATE_PARTS);
}

function spend(words: Catalogue, buttons: Row): Row {
  const pressed = customId(POST, 'share');
  const components = buttons.components.map((each) =>
    each.type === ComponentType.Button && 'custom_id' in each && each.custom_id === pressed
      ? { ...each, label: words.interaction.shared, disabled: true }
      : each,
  );
  return { ...buttons, components };
}
