import { parse } from 'discord-markdown-parser';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { escapeLine, escapeMarkdown, escapeMixed } from '../../../src/discord/replies/escape-markdown.ts';

/** Strings with a meaning in Discord, to be combined at random. */
const HOSTILE = [
  ...'* ** _ __ ~~ | || ` ``` \\ > # + [ ] ( ) < a word é 😀 (c) $& 12:30 a:b :smile: ¯\\_(ツ)_/¯'.split(' '),
  ...'[x](https://e.org) [x](<https://e.org>) <https://e.org> https://e.org/a_b*c http:// discord.gg/abc'.split(
    ' ',
  ),
  ...'@everyone @here <@123456789012345678> <@!123456789012345678> <@&123456789012345678>'.split(' '),
  ...'<#123456789012345678> <t:1700000000:R> <:name:123456789012345678> <id:customize>'.split(' '),
  ...'<a:name:123456789012345678> </ask:123456789012345678> https://discord.gg/abc'.split(' '),
  ...'> |>>> |# |## |-# |- |+ |1. |12. |```js\n|\n|\n\n|  | |\t|\r|x\u0301\u0302|\u200b|\u200d|\ud800|\u2028'.split(
    '|',
  ),
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

interface Node {
  readonly type: string;
  readonly content?: unknown;
  readonly name?: string;
}

/** The concatenated texts of a parse, or the type of the first node that is not text. */
function plainText(markdown: string): string | { readonly markup: string } {
  let text = '';
  for (const node of parse(`\u200b${markdown}`, 'extended') as Node[]) {
    // The parser has separate nodes for emoji characters; Discord shows them as they are.
    if (node.type === 'twemoji') text += node.name ?? '';
    else if (node.type === 'br') text += '\n';
    else if (node.type === 'text' && typeof node.content === 'string') text += node.content;
    else return { markup: node.type };
  }
  return text.slice(1);
}

/** Like {@link plainText}, but at the start of a message, where headings, lists and quotes are possible. */
function plainTextAtStart(markdown: string): string | { readonly markup: string } {
  const nodes = parse(markdown, 'extended') as Node[];
  const odd = nodes.find(({ type }) => !['text', 'twemoji', 'br'].includes(type));
  if (odd) return { markup: odd.type };
  return nodes
    .map(({ type, content, name }) => (type === 'twemoji' ? name : type === 'br' ? '\n' : content))
    .join('');
}

// The parser reads `\r\n` as `\n`, form feeds and tabs as spaces, like simple-markdown's preprocessing.
const asRead = (text: string) => text.replace(/\r\n?|\f/gu, '\n').replaceAll('\t', '    ');
const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/gu, '');

test('any text is shown as text and reads as written', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const read = asRead(text);
      expect(plainTextAtStart(withoutIsolates(escapeMarkdown(read)))).toBe(withoutIsolates(read));
    }),
    { numRuns: 3000 },
  );
});

test('text within our own line is shown as text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(plainText(escapeMarkdown(asRead(text)))).toEqual(expect.any(String));
    }),
    { numRuns: 1000 },
  );
});

test('adds only backslashes, at most one per character', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      fc.pre(!/[\u202a-\u202e\u2066-\u2069]/u.test(text));
      const escaped = escapeMarkdown(text);
      expect(escaped.length).toBeLessThanOrEqual(2 * text.length);
      expect(escaped.replace(/\\([^0-9A-Za-z\s])/gu, '$1')).toBe(text);
    }),
  );
});

// The parser lacks Discord's lists, named emoji and bare invites: the table covers them.
test.each([
  ['a plain sentence, with a comma: and a colon.', 'a plain sentence, with a comma: and a colon.'],
  ['*a* _b_', '\\*a\\* \\_b\\_'],
  ['[x](https://e.org)', '\\[x\\]\\(https\\://e.org)'],
  ['well-known and 3 > 2', 'well-known and 3 > 2'],
  ['- item', '\\- item'],
  ['  # heading', '  \\# heading'],
  ['1. first\n2. second', '1\\. first\n2\\. second'],
  ['in 1994. Then', 'in 1994. Then'],
  ['-# small\n>>> quote', '\\-# small\n\\>>> quote'],
  ['discord.gg/abc', 'discord.gg\\/abc'],
  [':smile: at 12:30', '\\:smile: at 12\\:30'],
  ['and/or', 'and/or'],
  ['<@1> @everyone', '\\<\\@1> \\@everyone'],
])('%s', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});

test('text after our own link does not change its address', () => {
  const line = `[ours](<https://ours.test>) · ${escapeMarkdown('x](http://evil.example/a)')}`;
  const [link, ...rest] = parse(line, 'extended');
  expect(link).toMatchObject({ type: 'link', target: 'https://ours.test' });
  expect(rest.map(({ type }) => type)).not.toContain('link');
});

test('a name is one line, and our own words around it keep their order', () => {
  expect(escapeLine('# a\n# b')).toBe('\\# a # b');
  expect(escapeMixed('No work is called “\u202ea*”.')).toBe('No work is called “a\\*”.');
});

/** How many isolates a line leaves open, and whether every embedding in it is inside one. */
function followIsolates(line: string): { readonly left: number; readonly isEnclosed: boolean } {
  let left = 0;
  let isEnclosed = true;
  for (const character of line) {
    if (/[\u2066-\u2068]/u.test(character)) left += 1;
    else if (character === '\u2069') left -= 1;
    else if (/[\u202a-\u202e]/u.test(character)) isEnclosed &&= left > 0;
  }
  return { left, isEnclosed };
}

test('directional controls are closed on their own line', () => {
  const pieces = fc.constantFrom('a', '\u202e', '\u2067', '\u2069', '\u202c', '\n');
  fc.assert(
    fc.property(fc.string({ unit: pieces, maxLength: 20 }), (text) => {
      const escaped = escapeMarkdown(text);
      for (const line of escaped.split('\n'))
        expect(followIsolates(line)).toEqual({ left: 0, isEnclosed: true });
      expect(withoutIsolates(escaped)).toBe(withoutIsolates(text));
      expect(escaped.length).toBeLessThanOrEqual(4 * text.length);
    }),
  );
});

test.each(['*', '[](', '-', '1', ':', '<', ' ', '\n', '\u2069', 'discord.gg/', '\r'])(
  'a long run of %j takes time in proportion to its length',
  (piece) => {
    const escaped = escapeMarkdown(piece.repeat(200_000));
    expect(escaped.length).toBeLessThanOrEqual(3 * piece.length * 200_000 + 4);
  },
);
