import {
  ComponentType,
  MessageFlags,
  type APIMessageTopLevelComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
} from 'discord-api-types/v10';

import { UserError } from '../../errors.ts';

import { LIMITS } from './limits.ts';
import { card, row, text, type Tone } from './components.ts';

/** A finished message: Components V2, within Discord's limits, notifying nobody. */
export interface Message {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowedMentions: { readonly parse: readonly [] };
  /** Files that its components show. */
  readonly files?: readonly MessageFile[];
  /** Present and empty: removes the files of an edited message. discord.js adds the new ones. */
  readonly attachments?: [];
}

/** A file attached to a message; its name has only letters, digits, dots and hyphens. */
export interface MessageFile {
  readonly name: string;
  readonly attachment: Buffer;
  /** Alt text. */
  readonly description?: string;
}

/** How much of Discord's budget some components use. */
export interface Weight {
  readonly components: number;
  /** UTF-16 units of all text displays. */
  readonly text: number;
}

/** The only way to make a message. Throws if the components exceed a limit: that is a bug of the caller. */
export function createMessage(components: readonly APIMessageTopLevelComponent[]): Message {
  const all = components.flatMap(flatten);
  const weight = weigh(components);
  if (components.length === 0) throw new Error('A message needs at least one component.');
  if (weight.components > LIMITS.components) throw new Error(`${weight.components} components in a message.`);
  if (weight.text > LIMITS.text) throw new Error(`${weight.text} characters in a message.`);
  if (all.some(({ content }) => content === '')) throw new Error('A text display is empty.');
  checkIds(all);
  return { flags: MessageFlags.IsComponentsV2, components, allowedMentions: { parse: [] } };
}

/** A short message in our own words: nothing in it is escaped. */
export function notice(words: string): Message {
  return createMessage([text(words)]);
}

/** A card with rows of buttons or a select under it, without those that have nothing to press or to choose. */
export function cardMessage(
  parts: readonly APIComponentInContainer[],
  ...rows: readonly (readonly APIComponentInMessageActionRow[])[]
): Message {
  return tonedMessage('plain', parts, ...rows);
}

/** {@link cardMessage} with a colour that means something. */
export function tonedMessage(
  tone: Tone,
  parts: readonly APIComponentInContainer[],
  ...rows: readonly (readonly APIComponentInMessageActionRow[])[]
): Message {
  const used = rows.map((each) => each.filter((one) => !('options' in one) || one.options.length > 0));
  return createMessage([
    card(parts, tone),
    ...used.filter(({ length }) => length > 0).map((each) => row(each)),
  ]);
}

/**
 * A message with a file to download, whose name has only letters, digits, dots and hyphens. UserError if it is larger
 * than Discord allows.
 */
export function fileMessage(words: string, name: string, content: string): Message {
  const attachment = Buffer.from(content);
  if (attachment.length > LIMITS.fileBytes) throw new UserError((say) => say.interaction.tooMuchForFile);
  return filesMessage(words, [{ name, attachment }]);
}

/** A message with several files to download. */
export function filesMessage(words: string, files: readonly MessageFile[]): Message {
  const shown = files.map(
    ({ name }) => ({ type: ComponentType.File, file: { url: `attachment://${name}` } }) as const,
  );
  return { ...createMessage([text(words), ...shown]), files };
}

/** Counts components and characters. */
export function weigh(components: readonly APIMessageTopLevelComponent[]): Weight {
  const all = components.flatMap(flatten);
  return { components: all.length, text: all.reduce((sum, { content = '' }) => sum + content.length, 0) };
}

/** The fields of all components that limits depend on. */
interface AnyComponent {
  readonly type: ComponentType;
  readonly content?: string;
  readonly custom_id?: string;
  readonly components?: readonly AnyComponent[];
  readonly accessory?: AnyComponent;
}

function flatten(component: AnyComponent): AnyComponent[] {
  const inner = [...(component.components ?? []), ...(component.accessory ? [component.accessory] : [])];
  return [component, ...inner.flatMap(flatten)];
}

function checkIds(all: readonly AnyComponent[]): void {
  const ids = all.flatMap(({ custom_id: id }) => id ?? []);
  if (new Set(ids).size !== ids.length)
    throw new Error('Two components of a message have the same custom id.');
  const rows = all.filter(({ type }) => type === ComponentType.ActionRow);
  const sizes = rows.map(({ components = [] }) => components.length);
  if (sizes.some((size) => size < 1 || size > LIMITS.buttonsInRow))
    throw new Error('A row needs one to five components.');
}
