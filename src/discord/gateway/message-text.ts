import { EmbedType, type APIEmbed, type APIMessageTopLevelComponent } from 'discord-api-types/v10';

import { UserError } from '../../errors.ts';

/** The parts of a message that have its text. */
export interface MessageParts {
  readonly content: string;
  readonly embeds: readonly { toJSON(): APIEmbed }[];
  readonly components: readonly { toJSON(): unknown }[];
}

/** A component, as far as its text matters. */
interface TextComponent {
  readonly content?: string;
  readonly components?: readonly TextComponent[];
}

const OF_A_BOT: EmbedType = EmbedType.Rich;

/**
 * The text of a message as its author wrote it: its content, the text displays of Components V2 and its embeds, a block
 * per paragraph, without Markdown. Discord's own preview of a link is left out. UserError if there is no text.
 */
export function readMessageText({ content, embeds, components }: MessageParts): string {
  const parts = [
    content,
    ...components.flatMap(readComponentTexts),
    ...embeds.flatMap((embed) => readEmbed(embed.toJSON())),
  ];
  const text = parts
    .map(plainText)
    .filter((part) => part !== '')
    .join('\n\n');
  if (text === '') throw new UserError(({ quotes }) => quotes.messageWithoutText);
  return text;
}

/** The raw texts of a message's component. */
export function readComponentTexts(component: MessageParts['components'][number]): readonly string[] {
  return readComponent(component.toJSON() as APIMessageTopLevelComponent & TextComponent);
}

function readComponent({ content, components = [] }: TextComponent): readonly string[] {
  return [...(content === undefined ? [] : [content]), ...components.flatMap(readComponent)];
}

/** Embeds that Discord makes from a link in the content have another type than those that a bot sends. */
function readEmbed({ type = OF_A_BOT, title, description, fields = [] }: APIEmbed): readonly string[] {
  if (type !== OF_A_BOT) return [];
  return [title ?? '', description ?? '', ...fields.map(({ name, value }) => `${name}\n${value}`)];
}

/** Mentions and custom emoji mean nothing in a text; escaping backslashes are not part of it. */
function plainText(markdown: string): string {
  return markdown
    .replaceAll(/<(?:[@#][!&]?\d+|a?:\w{2,32}:\d+)>/gu, ' ')
    .replaceAll(/(?<!\\)(?:\*\*|__|~~|\|\|)/gu, '')
    .replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .trim();
}
