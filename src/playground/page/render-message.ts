import type { Message } from './api-types.ts';
import { create, createButton } from './dom.ts';
import { createMenu, type MenuItem } from './menu.ts';
import { type ComponentActs, renderComponent } from './render-components.ts';
import { renderAttachment } from './render-file.ts';
import { plainText, renderMarkdown } from './render-markdown.ts';
import { formatWritten } from './time.ts';

/** The actions on a message and its components. */
export interface MessageActs extends ComponentActs {
  /** The commands of apps that can be used on it. */
  readonly apps: readonly MenuItem[];
}

/** Renders a message. `dismiss` is called when its only reader dismisses it. */
export function renderMessage(message: Message, acts: MessageActs, dismiss: () => void): HTMLElement {
  const { author, interaction, repliesTo, ephemeral, thinking, edited } = message;
  const body = thinking
    ? create('p', { class: 'thinking' }, `${author.name} is thinking…`)
    : renderBody(message, acts);
  return create(
    'li',
    { class: `message${ephemeral ? ' is-ephemeral' : ''}`, 'data-id': message.id },
    repliesTo && renderQuoted(repliesTo),
    interaction && renderUse(interaction.user, `${interaction.isMenu ? '' : '/'}${interaction.name}`),
    create(
      'span',
      { class: `avatar${author.bot ? ' is-bot' : ''}`, 'aria-hidden': 'true' },
      author.name.slice(0, 1),
    ),
    create(
      'p',
      { class: 'author' },
      create('strong', {}, author.name),
      author.bot && create('span', { class: 'tag' }, 'APP'),
      create('time', { datetime: message.timestamp, class: 'muted' }, formatWritten(message.timestamp)),
    ),
    body,
    edited && create('small', { class: 'muted edited' }, '(edited)'),
    ephemeral && renderEphemeralMark(dismiss),
    acts.apps.length > 0 && createMenu(`Apps for the message by ${author.name}`, 'Apps', acts.apps),
  );
}

/** The message that another replies to, as one line that links to it. */
function renderQuoted({ id, author, words }: NonNullable<Message['repliesTo']>): HTMLElement {
  const show = () =>
    document.querySelector(`[data-id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });
  const said = ` ${plainText(words).replaceAll(/\s+/gu, ' ')}`;
  return createButton('quoted', show, create('strong', {}, author), said);
}

/** “Mara used /ask”. */
export function renderUse(user: string, command: string): HTMLElement {
  return create(
    'p',
    { class: 'use' },
    create('strong', {}, user),
    ' used ',
    create('span', { class: 'mention' }, command),
  );
}

/** A message's text for screen readers. */
export function wordsOf({ author, content, components, thinking }: Message): string {
  if (thinking) return `${author.name} is thinking…`;
  const texts = (parts: Message['components']): string[] =>
    parts.flatMap((part) => [plainText(part.ast ?? []), ...texts(part.components ?? [])]);
  return [`${author.name}:`, plainText(content), ...texts(components)]
    .filter((text) => text.trim() !== '')
    .join('\n');
}

function renderBody({ content, components, attachments }: Message, acts: ComponentActs): HTMLElement {
  return create(
    'div',
    { class: 'body' },
    content.length > 0 && create('div', { class: 'text' }, renderMarkdown(content, acts.fill)),
    ...components.map((component) => renderComponent(component, acts)),
    ...attachments.map(renderAttachment),
  );
}

function renderEphemeralMark(dismiss: () => void): HTMLElement {
  const button = createButton('text-button', dismiss, 'Dismiss message');
  return create('p', { class: 'ephemeral muted' }, 'Only you can see this · ', button);
}
