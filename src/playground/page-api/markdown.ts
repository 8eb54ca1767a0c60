import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

import type { AstNode } from '../page/api-types.ts';

/** The names for the ids in mentions. */
export interface Names {
  readonly user: (id: string) => string | undefined;
  readonly role: (id: string) => string | undefined;
  readonly channel: (id: string) => string | undefined;
}

type Rule = (typeof rulesExtended)[string];
type State = Parameters<Rule['match']>[1];

const ITEM = '[-*]|\\d+\\.';
const LIST = new RegExp(`^(?: *(?:${ITEM}) +[^\\n]+(\\n|$)(?: {2,}(?!${ITEM} )[^\\n]+(?:\\n|$))*)+`);
const MARKER = new RegExp(`^( *)(${ITEM}) +`);

/** Lists, which the parser does not support: items with `-`, `*` or numbers, nested by indentation. */
const list: Rule = {
  order: rulesExtended['heading']?.order ?? 0,
  match: (source, state) => (isLineStart(state) ? LIST.exec(source) : null),
  parse(capture, parse, state) {
    const marker = MARKER.exec(capture[0] ?? '')?.[2] ?? '-';
    const items = splitItems(capture[0] ?? '').map((item) => parse(item, { ...state, prevCapture: null }));
    const start = Number.parseInt(marker, 10);
    return { type: 'list', ordered: !Number.isNaN(start), start: Number.isNaN(start) ? null : start, items };
  },
};

const parser = SimpleMarkdown.parserFor({
  ...rulesExtended,
  heading: atLineStart('heading'),
  subtext: atLineStart('subtext'),
  list,
});

/** Parses Markdown the way Discord's client does. */
export function parseMarkdown(text: string, names: Names): AstNode[] {
  return tidy(parser(text, { inline: true }), names);
}

/** The parser's own rule, which misses that a line also starts after a quote. */
function atLineStart(name: 'heading' | 'subtext'): Rule {
  const rule = rulesExtended[name];
  if (rule === undefined) throw new Error(`discord-markdown-parser has no rule "${name}".`);
  return {
    ...rule,
    match: (source, state, previous) =>
      isLineStart(state) ? rule.match(source, { ...state, prevCapture: null }, previous) : null,
  };
}

function isLineStart(state: State): boolean {
  const previous = state['prevCapture']?.[0] as string | undefined;
  return previous === undefined || previous.endsWith('\n');
}

/** The texts of a list's items, without marker; lines with more indentation belong to the item before. */
function splitItems(source: string): string[] {
  const lines = source.replace(/\n$/, '').split('\n');
  const outer = MARKER.exec(lines[0] ?? '')?.[1]?.length ?? 0;
  const items: string[] = [];
  for (const line of lines) {
    const marker = MARKER.exec(line);
    const isNew = items.length === 0 || (marker !== null && (marker[1] ?? '').length <= outer);
    if (isNew) items.push(line.replace(MARKER, ''));
    else items.push(`${items.pop() ?? ''}\n${line.slice(Math.min(outer + 2, line.search(/\S/)))}`);
  }
  return items;
}

/** Joins adjacent texts, adds the names of mentions, and turns links that no browser should follow into text. */
function tidy(nodes: readonly AstNode[], names: Names): AstNode[] {
  const result: AstNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      result.splice(-1, 1, { type: 'text', content: textOf(last) + textOf(node) });
    } else if (isUnsafeLink(node)) {
      result.push(...tidy(contentOf(node), names));
    } else {
      result.push(tidyNode(node, names));
    }
  }
  return result;
}

function tidyNode(node: AstNode, names: Names): AstNode {
  if (node.type === 'user' || node.type === 'role' || node.type === 'channel') {
    return { ...node, name: names[node.type](String(node.id)) ?? `unknown-${node.type}` };
  }
  if (node.items !== undefined) return { ...node, items: node.items.map((item) => tidy(item, names)) };
  if (!Array.isArray(node.content)) return node;
  const content = tidy(contentOf(node), names);
  if (node.type === 'blockQuote' && content.at(-1)?.type === 'br') content.pop();
  return { ...node, content };
}

function textOf(node: AstNode): string {
  return typeof node.content === 'string' ? node.content : '';
}

function contentOf(node: AstNode): readonly AstNode[] {
  return typeof node.content === 'object' ? node.content : [];
}

function isUnsafeLink(node: AstNode): boolean {
  return node.target !== undefined && !/^https?:\/\//i.test(node.target);
}
