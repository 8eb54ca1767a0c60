import type { AstNode } from './api-types.ts';
import { create, createButton, createLink } from './dom.ts';
import { formatTimestamp } from './time.ts';

/** Puts a command into the command line. */
export type FillCommand = (text: string) => void;

const TAGS = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strikethrough: 's',
  blockQuote: 'blockquote',
  subtext: 'small',
} as const;

/** Renders Markdown. Clicking a mentioned command puts it into the command line. */
export function renderMarkdown(nodes: readonly AstNode[], fill: FillCommand): DocumentFragment {
  const fragment = document.createDocumentFragment();
  nodes.forEach((node, index) => {
    const isAfterBlock = node.type === 'br' && isBlock(nodes[index - 1]);
    if (!isAfterBlock) fragment.append(renderNode(node, fill));
  });
  return fragment;
}

const SIGNS: Readonly<Record<string, string>> = { user: '@', role: '@', channel: '#' };

/** The plain text of Markdown. */
export function plainText(nodes: readonly AstNode[]): string {
  return nodes
    .map(({ type, content, items, name, fullName }) => {
      if (typeof content === 'string') return content;
      if (content) return plainText(content);
      if (items) return items.map(plainText).join('\n');
      if (fullName !== undefined) return `/${fullName}`;
      return type === 'br' ? '\n' : `${SIGNS[type] ?? ''}${name ?? ''}`;
    })
    .join('');
}

function isBlock(node: AstNode | undefined): boolean {
  return node !== undefined && ['blockQuote', 'codeBlock', 'heading', 'subtext', 'list'].includes(node.type);
}

function renderNode(node: AstNode, fill: FillCommand): Node {
  const { type, content = '', name = '' } = node;
  const inner = typeof content === 'string' ? content : renderMarkdown(content, fill);
  if (type in TAGS) return create(TAGS[type as keyof typeof TAGS], {}, inner);
  switch (type) {
    case 'br':
    case 'newline':
      return create('br');
    case 'heading':
      return create(
        `h${Math.min((node.level ?? 1) + 2, 5)}` as 'h3',
        { class: `heading-${node.level ?? 1}` },
        inner,
      );
    case 'inlineCode':
      return create('code', {}, inner);
    case 'codeBlock':
      return create('pre', { tabindex: 0, 'aria-label': 'Code' }, create('code', {}, inner));
    case 'spoiler':
      return renderSpoiler(inner);
    case 'link':
    case 'url':
    case 'autolink':
      return createLink(node.target ?? '', inner);
    case 'list':
      return renderList(node, fill);
    case 'user':
    case 'role':
      return create('span', { class: 'mention' }, `@${name}`);
    case 'everyone':
    case 'here':
      return create('span', { class: 'mention' }, `@${type}`);
    case 'channel':
      return create('span', { class: 'mention' }, `#${name}`);
    case 'slashCommand':
      return renderCommand(node.fullName ?? name, fill);
    case 'timestamp':
      return create('time', { class: 'timestamp' }, formatTimestamp(Number(node.timestamp), node.format));
    case 'emoji':
      return document.createTextNode(`:${name}:`);
    default:
      return inner === '' ? document.createTextNode(name) : create('span', {}, inner);
  }
}

function renderList({ ordered = false, start, items = [] }: AstNode, fill: FillCommand): HTMLElement {
  const lines = items.map((item) => create('li', {}, renderMarkdown(item, fill)));
  return ordered ? create('ol', { start: start ?? 1 }, ...lines) : create('ul', {}, ...lines);
}

function renderSpoiler(inner: Node | string): HTMLElement {
  const spoiler = create('button', { type: 'button', class: 'spoiler', 'aria-label': 'Spoiler: show' });
  const words = create('span', { 'aria-hidden': 'true' }, inner);
  spoiler.append(words);
  spoiler.addEventListener('click', () =>
    spoiler.replaceWith(create('span', { class: 'spoiler-shown' }, ...words.childNodes)),
  );
  return spoiler;
}

function renderCommand(fullName: string, fill: FillCommand): HTMLElement {
  return createButton('mention', () => fill(`/${fullName}`), `/${fullName}`);
}
