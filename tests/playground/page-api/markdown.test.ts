import { expect, test } from 'vitest';

import type { AstNode } from '../../../src/playground/page/api-types.ts';
import { parseMarkdown } from '../../../src/playground/page-api/markdown.ts';

const names = {
  user: (id: string) => (id === '100000000000000001' ? 'Mara' : undefined),
  role: () => 'Host',
  channel: () => 'reading',
};

/** A short form of the tree: `type(inner)`, texts in quotes. */
function show(nodes: readonly AstNode[]): string {
  return nodes.map(showNode).join(' ');
}

function showNode(node: AstNode): string {
  if (node.type === 'text') return JSON.stringify(node.content);
  if (node.items !== undefined) return `list${short(node['start'])}(${node.items.map(show).join(' | ')})`;
  const inner = typeof node.content === 'string' ? JSON.stringify(node.content) : show(node.content ?? []);
  const about = short(node['target'] ?? node['name'] ?? node['level']);
  return `${node.type}${about === '' ? '' : `:${about}`}${inner === '' ? '' : `(${inner})`}`;
}

function short(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

test.each([
  ['## Head **b**\nnext', 'heading:2("Head " strong("b")) "next"'],
  [
    '> quote\n-# [On *Power*](<https://e.org/a_b#:~:text=x>)',
    'blockQuote("quote") subtext(link:https://e.org/a_b#:~:text=x("On " em("Power")))',
  ],
  ['> one\n> two\n# Head', 'blockQuote("one" br "two") heading:1("Head")'],
  ['a # b -# c', '"a # b -# c"'],
  [
    'a\n- one\n- two **b**\n  - inner\n- three\nafter',
    '"a" br list("one" | "two " strong("b") br list("inner") | "three") "after"',
  ],
  ['2. two\n3. three', 'list2("two" | "three")'],
  ['- one\n  more of it', 'list("one" br "more of it")'],
  ['3 - 2 * 1', '"3 - 2 * 1"'],
  ['\\# not \\*so\\* \\[x](y)', '"# not *so* [x](y)"'],
  ['[x](javascript:alert) <@100000000000000001> <#100000000000000002>', '"x " user:Mara " " channel:reading'],
  ['<@100000000000000009>', 'user:unknown-user'],
  [
    '||hidden|| `code` ~~no~~ __u__',
    'spoiler("hidden") " " inlineCode("code") " " strikethrough("no") " " underline("u")',
  ],
  ['', ''],
])('%j', (text, expected) => {
  expect(show(parseMarkdown(text, names))).toBe(expected);
});
