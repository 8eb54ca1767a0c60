import { existsSync } from 'node:fs';
import * as fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/import/html/read-html.ts';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'];

const words = fc.array(
  fc.constantFrom('salt', 'not', 'the law', 'goats', 'we share', 'Holt', 'in 1911', 'é'),
  {
    minLength: 1,
    maxLength: 4,
  },
);

const element = fc.record({
  tag: fc.constantFrom(
    'span',
    'a',
    'button',
    'em',
    'b',
    'mark',
    'abbr',
    'small',
    'label',
    'cite',
    'time',
    'x-y',
  ),
  names: fc.subarray(
    [
      'popup',
      'promo',
      'share',
      'social-links',
      'tooltip',
      'modal',
      'ads',
      'comments',
      'menu',
      'cookie',
      'related',
    ],
    { maxLength: 3 },
  ),
  rest: fc.constantFrom(
    '',
    ' href="#x"',
    ' role="button"',
    ' role="complementary"',
    ' aria-hidden="true"',
    ' id="sidebar"',
  ),
  words,
});

const piece = fc.oneof(
  words.map((list) => list.join(' ')),
  element.map(
    ({ tag, names, rest, words: list }) =>
      `<${tag} class="${names.join(' ')}"${rest}>${list.join(' ')}</${tag}>`,
  ),
);

/** A sentence of words and elements; what follows its end may be a control. */
const paragraph = fc
  .record({
    pieces: fc.array(piece, { minLength: 1, maxLength: 7 }),
    gap: fc.constantFrom(' ', ' ', ', '),
    end: fc.constantFrom('.', '?', '', ' indeed.'),
    after: fc.option(piece),
  })
  .map(
    ({ pieces, gap, end, after }) =>
      `<p>So ${pieces.join(gap)}${end}${after === null ? '' : ` ${after}`}</p>`,
  );

const article = fc.array(paragraph, { minLength: 1, maxLength: 6 });

const fold = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const wordsOf = (texts: readonly string[]): readonly string[] =>
  texts
    .join(' ')
    .match(/[\p{L}\d]+/gu)
    ?.toSorted() ?? [];

/** Takes the first paragraph that has a text, and all before it: what is left out whole is listed. */
function takeFrom(paragraphs: string[], text: string): boolean {
  const at = paragraphs.findIndex((shown) => shown.includes(text));
  paragraphs.splice(0, at + 1);
  return at >= 0;
}

describe.skipIf(!existsSync(CHROMIUM))('in a browser', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    page = await browser.newPage();
  }, 240_000);

  afterAll(() => browser.close());

  test(
    'each paragraph is what the page shows, but for what the report lists',
    { timeout: 240_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(article, async (paragraphs) => {
          const html = `<!doctype html><meta charset="utf-8"><body><article>${paragraphs.join('')}</article></body>`;
          await page.setContent(html);
          const shown = (await page.locator('p').allInnerTexts()).map(fold);
          const { blocks, drops } = readHtml(html, IMPORT_LIMITS);
          const read = blocks.map(({ text }) => fold(text));
          // No word is missing unless it is listed, and what is listed was not between words that are left.
          expect(wordsOf([...read, ...drops.map(({ text }) => text)])).toEqual(wordsOf(shown));
          expect(read.filter((text) => !takeFrom(shown, text))).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
  );
});
