import type { Message } from './api-types.ts';
import { create } from './dom.ts';
import { type ComponentActs, renderComponent, renderFile } from './render-components.ts';
import { plainText, renderMarkdown } from './render-markdown.ts';
import { formatWritten } from './time.ts';

/** Draws a message. `dismiss` is called when its one reader wants it no more. */
export function renderMessage(message: Message, acts: ComponentActs, dismiss: () => void): HTMLElement {
  const { author, interaction, ephemeral, thinking, edited } = message;
  const body = thinking
    ? create('p', { class: 'thinking' }, `${author.name} is thinking…`)
    : renderBody(message, acts);
  return create(
    'li',
    { class: `message${ephemeral ? ' is-ephemeral' : ''}`, 'data-id': message.id },
    interaction && renderUse(interaction.user, interaction.name),
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
  );
}

/** “Mara used /ask”. */
export function renderUse(user: string, command: string): HTMLElement {
  return create(
    'p',
    { class: 'use' },
    create('strong', {}, user),
    ' used ',
    create('span', { class: 'mention' }, `/${command}`),
  );
}

/** A message's words, to be read aloud. */
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
    ...attachments.map(({ url, name, size }) => renderFile(url, name, size)),
  );
}

function renderEphemeralMark(dismiss: () => void): HTMLElement {
  const button = create('button', { type: 'button', class: 'text-button' }, 'Dismiss message');
  button.addEventListener('click', dismiss);
  return create('p', { class: 'ephemeral muted' }, 'Only you can see this · ', button);
}
