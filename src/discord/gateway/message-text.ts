import { EmbedType, type APIEmbed, type APIMessageTopLevelComponent } from 'discord-api-types/v10';

import { UserError } from '../../errors.ts';

/** The parts of a message that have its text. */
export interface MessageParts {
  readonly content: string;
  readonly embeds: readonly { toJSON(): APIEmbed }[];
  readonly components: readonly { toJSON(): unknown }[];
  readonly author: { readonly bot: boolean };
  readonly webhookId: string | null;
  /** Of a forwarded message: what was forwarded. */
  readonly messageSnapshots: ReadonlyMap<string, Forwarded>;
  readonly attachments: ReadonlyMap<string, { readonly description: string | null }>;
}

/** Discord may leave out what is empty. */
interface Forwarded {
  readonly content?: string | null;
  readonly components?: readonly { toJSON(): unknown }[] | null;
}

/** A component, as far as its text matters. */
interface TextComponent {
  readonly content?: string;
  readonly components?: readonly TextComponent[];
}

const OF_A_BOT: EmbedType = EmbedType.Rich;

/**
 * The text of a message as its author wrote it, or as it was forwarded: its content, the text displays of Components V2
 * and the embeds of a bot or webhook, a block per paragraph, without Markdown. The embeds of a person's message are
 * Discord's previews of links, and left out. A message of pictures alone has the descriptions of the pictures. UserError
 * if there is no text.
 */
export function readMessageText(message: MessageParts): string {
  const { content, embeds, components, author, webhookId, messageSnapshots, attachments } = message;
  const isMade = author.bot || webhookId !== null;
  const own = [
    content,
    ...components.flatMap(readComponentTexts),
    ...(isMade ? embeds.flatMap((embed) => readEmbed(embed.toJSON())) : []),
    ...[...messageSnapshots.values()].flatMap(readForwarded),
  ];
  const described = [...attachments.values()].map(({ description }) => description ?? '');
  const text = joinPlain(own) || joinPlain(described);
  if (text === '') throw new UserError(({ quotes }) => quotes.messageWithoutText);
  return text;
}

function joinPlain(parts: readonly string[]): string {
  return parts
    .map(plainText)
    .filter((part) => part !== '')
    .join('\n\n');
}

function readForwarded({ content, components }: Forwarded): readonly string[] {
  return [content ?? '', ...(components ?? []).flatMap(readComponentTexts)];
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
