import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';
import { readMd as readMarkdown } from '../../../src/import/md/read-md.ts';
import type { Reading } from '../../../src/import/reading.ts';
import { inEnglish } from '../../support/in-english.ts';

function readMd(source: string): Reading {
  return readMarkdown(source, IMPORT_LIMITS);
}

function front(...lines: readonly string[]): Reading {
  return readMd(['---', ...lines, '---', '', 'Some prose.'].join('\n'));
}

/** Kind, level and text of every block. */
function outline(source: string): string[] {
  return readMd(source).blocks.map(
    ({ kind, level, text }) => `${kind}${level ?? ''} ${text.replaceAll('\n', '/')}`,
  );
}

describe('blocks', () => {
  test.each([
    ['paragraphs', 'One\ntwo\n\nthree', ['prose One two', 'prose three']],
    [
      'marks',
      'A *b* **c** ~~d~~ `e` [f](http://g) <http://h.example>',
      ['prose A b c d e f http://h.example'],
    ],
    ['escapes and entities', String.raw`\*a\* &amp; b`, ['prose *a* & b']],
    ['hard breaks', 'One  \ntwo', ['prose One two']],
    ['verse', 'One  \ntwo\\\nthree', ['verse One/two/three']],
    ['lists', '- one\n- two\n\n  more\n  1. deep', ['list one', 'list two', 'list more', 'list deep']],
    ['tasks', '- [x] one', ['list one']],
    ['quotations', '> one\n>\n> - two\n> # three', ['quote one', 'quote two', 'quote three']],
    ['code', '```js\na\n\nb\n```\n\n    c', ['code a//b', 'code c']],
    ['tables, a row a block', '| a | *b* |\n|---|---|\n| 1 | 2 |', ['list a | b', 'list 1 | 2']],
    [
      'footnotes, at the end',
      'One[^1] two.\n\n[^1]: Note.\n\nThree.',
      ['prose One two.', 'prose Three.', 'note Note.'],
    ],
    [
      'pictures',
      'One ![a mill](x.png).\n\n![alone](y.png)\n\nTwo',
      ['prose One a mill.', 'note alone', 'prose Two'],
    ],
    ['links by reference', 'A [b][c].\n\n[c]: http://d', ['prose A b.']],
    [
      'HTML',
      '<p>one <b>two</b></p>\n\nthree <b>four</b><br>five',
      ['prose one two', 'prose three four five'],
    ],
    ['rules', 'One\n\n---\n\ntwo', ['prose One', 'prose two']],
    [
      'setext headings',
      'One\n===\n\ntext\n\nTwo\n---\n\ntext',
      ['title One', 'prose text', 'heading1 Two', 'prose text'],
    ],
    [
      'chapters of the same level',
      '# One\n\ntext\n\n# Two\n\ntext',
      ['heading1 One', 'prose text', 'heading1 Two', 'prose text'],
    ],
    [
      'a title above chapters of its level',
      '# Mills\n\n# One\n\ntext\n\n# Two\n\ntext',
      ['title Mills', 'heading1 One', 'prose text', 'heading1 Two', 'prose text'],
    ],
    [
      'levels without gaps',
      'text\n\n## One\n\n#### Two\n\ntext',
      ['prose text', 'heading1 One', 'heading2 Two', 'prose text'],
    ],
  ])('%s', (_, source, expected) => {
    expect(outline(source)).toEqual(expected);
  });

  test('noise and page furniture are dropped with their lines', () => {
    const { blocks, drops } = readMd(
      'Some prose here.\n\n<div class="share-bar">Share</div>\n\nSome more.\n\n[Previous](a)\n\n3 Comments',
    );
    expect(blocks).toHaveLength(2);
    expect(drops).toEqual([
      { reason: 'sharing link', text: 'Share', line: null },
      { reason: 'navigation', text: 'Previous', line: 7 },
      { reason: 'comment link', text: '3 Comments', line: 9 },
    ]);
  });
});

describe('front matter', () => {
  test('describes the work', () => {
    const { description, blocks } = front(
      'title: "Mills: a history"',
      'authors: [Ada Stone, Bo]',
      'edition: 2026',
      'license: CC0-1.0',
      'url: https://example.org/mills',
      'language: en',
      'tags: {a: b}',
    );
    expect(description).toEqual({
      title: 'Mills: a history',
      author: 'Ada Stone, Bo',
      edition: '2026',
      licence: 'CC0-1.0',
      sourceUrl: 'https://example.org/mills',
      language: 'en',
    });
    expect(blocks).toEqual([{ kind: 'prose', text: 'Some prose.', line: 11 }]);
  });

  test('overrides the text, and marks the matching heading', () => {
    const { description, blocks } = readMd(
      '---\ntitle: On mills\n---\n# On Mills\n\nBy Bo\n\ntext\n\n# Two\n\ntext',
    );
    expect(description).toEqual({ title: 'On mills', author: 'Bo' });
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'byline', 'prose', 'heading', 'prose']);
  });

  test.each([
    [['title: [a'], /^The front matter is malformed in line 3: /],
    [['title: a', 'title: b'], /malformed in line 3: Map keys must be unique/],
    [['title: a', 'author: "b'], /malformed in line \d: Missing closing "quote/],
    [
      ['url: ftp://example.org/x'],
      /Wrong description in the front matter: sourceUrl must be an http or https address/,
    ],
    [['url: https://user:secret@example.org/'], /sourceUrl must be .* without user name and password/],
    [[`title: ${'x'.repeat(301)}`], /title must not be longer than 300 characters/],
    [[`title: ${'x'.repeat(70_000)}`], /The front matter has \d+ characters; at most 65536 are read/],
    [
      ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'title: *c'],
      /malformed in line 3: aliases \(\*name\) are not read/,
    ],
  ])('%j is rejected', (lines, message) => {
    const read = (): Reading => front(...lines);
    expect(read).toThrow(UserError);
    expect(read).toThrow(message);
  });

  test.each([
    [['title: {a: b}'], '"title" in the front matter is not plain text and was ignored.'],
    [
      ['title: A', 'source: The Miller'],
      '"source" in the front matter is not a web address and was ignored.',
    ],
  ])('%j gives a remark', (lines, remark) => {
    expect(inEnglish(front(...lines).remarks)).toEqual([remark]);
  });

  test.each(['---\n\nprose\n\n---\nmore', '---\ntitle: not closed\n\nmore', 'prose\n\n---\ntitle: x\n---\n'])(
    '%j has none',
    (source) => {
      expect(readMd(source).description).toEqual({});
    },
  );
});

describe('hostile Markdown is read', () => {
  test.each([
    ['open brackets', '['.repeat(50_000)],
    ['open emphasis', '*a '.repeat(20_000)],
    ['nested quotations', `${'> '.repeat(2000)}deep`],
    ['one long line', 'word '.repeat(400_000)],
  ])('%s', (_, source) => {
    expect(readMd(source).blocks).toHaveLength(1);
  });
});
