import { parse } from 'discord-markdown-parser';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Citation } from '../../../src/corpus/quotation.ts';
import { contextBlocks, quoteBlocks, sourceLine } from '../../../src/discord/replies/quotation.ts';
import { citation } from '../../support/fixtures.ts';
import { english } from '../../support/words.ts';

interface Node {
  readonly type: string;
  readonly content?: unknown;
  readonly name?: string;
}

/** What a reader sees of a parse, without marks of bold and quote. */
function read(nodes: unknown): string {
  if (typeof nodes === 'string') return nodes;
  if (!Array.isArray(nodes)) return '';
  return (nodes as Node[])
    .map(({ type, content, name }) =>
      type === 'br' ? '\n' : type === 'twemoji' ? (name ?? '') : read(content),
    )
    .join('');
}

/** The text's own words in a block, as a reader sees them: without the line of the source. */
function wordsOf(block: string): string {
  const markdown = block.slice(0, block.lastIndexOf('\n-# '));
  return read(parse(markdown.replace(/^> /gmu, ''), 'extended'));
}

test('a quotation is shown above its work, author, place and link, with matches in bold', () => {
  const cited = citation('The tide has a middle.', {
    matches: [
      { start: 4, end: 8 },
      { start: 15, end: 21 },
    ],
  });
  expect(quoteBlocks(english, cited)).toEqual([
    '> The **tide** has a **middle**.\n-# The Centre That Moves — A. Writer · 3\\.2 Of tides, ¶ 4 · 43 % · [Read in the text](<https://example.org/centre#:~:text=a>)',
  ]);
});

test('a context view shows the quotation in bold within the text around it', () => {
  expect(
    contextBlocks(english, {
      before: 'Before. ',
      citation: citation('The point.'),
      after: ' After.',
    })[0],
  ).toMatch(/^> Before. \*\*The point.\*\* After.\n/u);
});

test.each([
  [{ section: null, paragraph: 0, percent: 0 }, 'title · 0 %'],
  [{ section: { number: '2', title: 'Of salt' }, paragraph: 0, percent: 9 }, '2 Of salt, heading · 9 %'],
  [
    { section: { number: '2', title: 'Of salt' }, paragraph: 3, percent: 9, note: '7' },
    'note 7 to 2 Of salt, ¶ 3 · 9 %',
  ],
])('a place is named by what it is: %j', (locator, expected) => {
  expect(sourceLine(english, citation('x', { url: null, locator }))).toBe(
    `The Centre That Moves — A. Writer · ${expected}`,
  );
});

test('a link to a page as a whole says so', () => {
  const cited = citation('x', { url: 'https://example.org/centre' });
  expect(sourceLine(english, cited)).toContain('[Open the work](<https://example.org/centre>)');
});

test('missing details of a work are left out', () => {
  const cited = citation('x', {
    author: null,
    url: null,
    locator: { section: null, paragraph: 2, percent: 0 },
  });
  expect(sourceLine(english, cited)).toBe('The Centre That Moves · ¶ 2 · 0 %');
});

test.each([
  [{ label: '217', index: 219 }, 'Of tides, p. 217 (PDF page 219), ¶ 4'],
  [{ label: '217', index: 217 }, 'Of tides, p. 217, ¶ 4'],
  [{ label: 'xii', index: null }, 'Of tides, p. xii, ¶ 4'],
  [{ label: '3', index: 3, ocr: 88 }, '% · read by OCR, 88 % sure'],
])('page %j is shown', (page, expected) => {
  const { locator } = citation('x');
  expect(sourceLine(english, citation('x', { locator: { ...locator, page } }))).toContain(expected);
});

test.each([
  ['https://e.org/a_(b)#:~:text=x', '[Read in the text](<https://e.org/a_%28b%29#:~:text=x>)'],
  [`https://e.org/#:~:text=${'a'.repeat(1000)}`, '[Open the work](<https://e.org/>)'],
])('the link of %s', (url, expected) => {
  expect(sourceLine(english, citation('x', { url }))).toContain(expected);
});

test.each(['javascript:alert(1)', 'not an address'])('%s makes no link', (url) => {
  expect(sourceLine(english, citation('x', { url }))).not.toContain('](');
});

const hostile = fc
  .array(
    fc.constantFrom(
      'word ',
      '*',
      '**',
      '_',
      '> ',
      '\n',
      '# ',
      '1. ',
      '[a](b)',
      '||',
      '`',
      '<@1>',
      'é',
      '😀',
      '\\',
      ':x:',
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));

const marked = hostile.chain((exact) =>
  fc.array(fc.nat(exact.length), { maxLength: 8 }).map((cuts): Citation => {
    const sorted = [...new Set(cuts)].toSorted((a, b) => a - b);
    const matches = sorted
      .slice(1)
      .flatMap((end, index) => (index % 2 ? [] : [{ start: sorted[index] ?? 0, end }]));
    return citation(exact, { matches });
  }),
);

test('a quotation reads as in the text, whatever it contains and whatever is bold', () => {
  fc.assert(
    fc.property(marked, (cited) => {
      const { exact } = cited.quotation;
      // A search never cuts inside a surrogate pair.
      fc.pre(
        cited.matches.every(({ start, end }) => !/[\uDC00-\uDFFF]/u.test(`${exact[start]}${exact[end]}`)),
      );
      expect(quoteBlocks(english, cited).map(wordsOf).join('')).toBe(exact);
    }),
    { numRuns: 1000 },
  );
});

test('a long quotation continues in further blocks and loses nothing', () => {
  const long = fc.string({
    unit: fc.constantFrom('a', ' ', '*', '😀', 'b\u0301'),
    minLength: 1500,
    maxLength: 6000,
  });
  fc.assert(
    fc.property(long, (exact) => {
      const blocks = quoteBlocks(english, citation(exact));
      expect(blocks.map(wordsOf).join('')).toBe(exact);
      for (const block of blocks) expect(block.length).toBeLessThanOrEqual(2650);
      expect(blocks[0]).toContain(blocks.length > 1 ? `\n-# Part 1 of ${blocks.length} · The` : '\n-# The');
    }),
    { numRuns: 60 },
  );
});

test('a letter with thousands of accents can still be split', () => {
  const exact = `a${'\u0301'.repeat(5000)}`;
  expect(quoteBlocks(english, citation(exact)).map(wordsOf).join('')).toBe(exact);
});
