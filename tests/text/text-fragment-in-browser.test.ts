import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHtml } from '../../src/import/html/read-html.ts';
import { IMPORT_LIMITS } from '../../src/import/import-limits.ts';
import { composeWork } from '../../src/text/compose-work.ts';
import { createLinkTo } from '../../src/text/link.ts';
import { hasChromium, openPages, readSelected, SELECTED_IN_RED, startChromium } from '../support/chromium.ts';

const word = fc.constantFrom('salt', 'goats', 'frost', 'the mill', 'well-known', 'café', 'mill');

/** What may stand between two words of a sentence. */
const between = fc.oneof(
  { weight: 6, arbitrary: fc.constant(' ') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<br>',
      ' <br> ',
      '&nbsp;',
      '&nbsp; ',
      '<sup><a href="#n1">1</a></sup> ',
      '<sup>2</sup> ',
      ' <a href="#n1">[3]</a> ',
      ' <img src="data:," alt="a picture"> ',
      ' <button>more</button> ',
      ' <span class="beside" hidden>frost</span> ',
      ' <ruby>mill<rt>goats</rt></ruby> ',
      '&shy;',
      '<wbr>',
      ' <b>frost</b> ',
      '<!-- salt --> ',
      ' <script>goats</script>',
      ' H<sub>2</sub>O ',
      ' <i>Stra</i>ße ',
    ),
  },
);

const sentence = fc
  .tuple(fc.array(fc.tuple(word, between), { maxLength: 4 }), word)
  .map(([words, last]) => `So ${words.map((pair) => pair.join('')).join('')}${last}.`);

const run = fc.array(sentence, { minLength: 1, maxLength: 3 });

const mark = fc.constantFrom('', '', '<sup><a href="#n1">4</a></sup>');

interface Draft {
  readonly runs: readonly string[][];
  readonly mark: string;
}

/** A block of the page: runs of sentences in some structure. */
const SHAPES: Readonly<Record<string, (draft: Draft, write: (run: readonly string[]) => string) => string>> =
  {
    p: ({ runs, mark: sup }, write) => runs.map((each) => `<p>${write(each)}${sup}</p>`).join(''),
    ul: ({ runs, mark: sup }, write) => `<ul>${runs.map((each) => `<li>${write(each)}${sup}`).join('')}</ul>`,
    ol: ({ runs }, write) => `<ol>${runs.map((each) => `<li><p>${write(each)}</p></li>`).join('')}</ol>`,
    nested: ({ runs }, write) =>
      `<ul>${runs.map((each) => `<li>${write(each)}<ol><li>${write(each)}</li></ol>${write(each)}</li>`).join('')}</ul>`,
    dl: ({ runs }, write) =>
      `<dl>${runs.map((each) => `<dt>${write(each)}</dt><dd>${write(each)}</dd>`).join('')}</dl>`,
    quote: ({ runs }, write) =>
      `<blockquote>${runs.map((each) => `<p>${write(each)}</p>`).join('')}</blockquote>`,
    lines: ({ runs }, write) => `<p>${runs.map((each) => write(each)).join('<br>')}</p>`,
    table: ({ runs }, write) =>
      `<table>${runs.map((each) => `<tr><td>${write(each)}</td><td>${write(each)}</td></tr>`).join('')}</table>`,
    beside: ({ runs }, write) =>
      `<div>${runs.map((each) => `${write(each)}<div hidden>So goats.</div>`).join('')}</div>`,
  };

/** Chromium lets a word begin behind a soft hyphen. */
const BEHIND_HYPHEN = [
  { shape: 'p', runs: [['So salt&shy;salt.', 'So salt.'], ['So salt<br>salt.']], mark: '' },
  { shape: 'p', runs: [['So salt.']], mark: '' },
];
/** Chromium finds no words across elements behind a box with content of its own. */
const BOXES = [
  '<button>more</button>',
  '<img src="data:," alt="a picture">',
  '<input value="goats">',
  '<select><option>goats</select>',
  '<svg width="9" height="9"></svg>',
  '<progress></progress>',
];
const behindBox = (box: string): readonly (Draft & { readonly shape: string })[] => [
  { shape: 'p', runs: [[`So salt ${box} salt.`]], mark: '<sup><a href="#n1">4</a></sup>' },
  { shape: 'p', runs: [['So salt.']], mark: '' },
];

/** Some versions of Chromium find no words across a script. */
const AROUND_SCRIPT = [
  { shape: 'p', runs: [['So salt <script>goats</script>salt.', 'So salt.'], ['So salt.']], mark: '' },
];

const article = fc.array(
  fc.record({
    shape: fc.constantFrom(...Object.keys(SHAPES)),
    runs: fc.array(run, { minLength: 1, maxLength: 2 }),
    mark,
  }),
  { minLength: 1, maxLength: 5 },
);

/** The page with each of its sentences in an element with its number. */
function writePage(blocks: readonly (Draft & { readonly shape: string })[], around: string): string {
  let number = 0;
  const write = (each: readonly string[]): string =>
    each.map((words) => `<span data-s="${number++}">${words}</span>`).join(' ');
  const body = blocks.map((block) => SHAPES[block.shape]?.(block, write) ?? '').join('\n');
  return `<!doctype html><html><head><meta charset="utf-8"><title>Signs</title>${SELECTED_IN_RED}</head><body>
<nav><a href="#a">${around}</a></nav><article><h1>Signs</h1>${body}</article></body></html>`;
}

/** How many sentences of the page begin in a text. */
const countStarts = (text: string): number => text.match(/(?<=^|\s)So /g)?.length ?? 0;

describe.skipIf(!hasChromium)('in a browser', () => {
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof openPages>>;
  let html = '';
  let visits = 0;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));

  beforeAll(async () => {
    browser = await startChromium();
    pages = await openPages(browser);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** What the browser selects: the numbers of the elements, and the characters. */
  async function follow(
    link: string,
  ): Promise<{ readonly numbers: readonly string[]; readonly text: string }> {
    await pages.page.goto(link);
    const selected = await readSelected(pages, 'data-s');
    return {
      numbers: selected.map(({ owner }) => owner),
      text: selected.map(({ character }) => character).join(''),
    };
  }

  test(
    'every fragment selects exactly its sentence, whatever the page is made of',
    { timeout: 600_000 },
    async () => {
      const { port } = server.address() as AddressInfo;
      let [links, fragments] = [0, 0];
      await fc.assert(
        fc.asyncProperty(article, sentence, fc.nat(), async (blocks, around, seed) => {
          html = writePage(blocks, around);
          const reading = readHtml(html, IMPORT_LIMITS);
          const work = composeWork(reading.blocks, reading.page);
          const { sentences } = work.layout;
          const linkTo = createLinkTo();
          for (const at of new Set([seed % sentences.length, (seed + 3) % sentences.length])) {
            const cited = sentences[at];
            if (cited === undefined) continue;
            visits += 1;
            links += 1;
            const link = linkTo(work, `http://127.0.0.1:${port}/${visits}`, cited) ?? '';
            if (!link.includes('#:~:text=')) continue;
            fragments += 1;
            const words = work.text.slice(cited.start, cited.end).replaceAll(/[\s|]|more/g, '');
            const { numbers, text } = await follow(link);
            expect({ link, text: text.normalize('NFC') }).toEqual({ link, text: words });
            // A repeated line may have been left out; then the numbers say nothing.
            if (countStarts(work.text) !== html.split('data-s=').length - 1) continue;
            const before = countStarts(work.text.slice(0, cited.start));
            expect({ link, first: numbers[0] }).toEqual({ link, first: `${before}` });
          }
        }),
        {
          numRuns: Number(process.env['CONCORDANCE_LINK_CASES'] ?? 40),
          examples: [
            ...BOXES.map((box): [ReturnType<typeof behindBox>, string, number] => [
              behindBox(box),
              'So salt.',
              0,
            ]),
            [BEHIND_HYPHEN, 'So salt.', 0],
            [BEHIND_HYPHEN, 'So salt.', 1],
            [BEHIND_HYPHEN, 'So salt.', 3],
            [AROUND_SCRIPT, 'So salt.', 0],
          ],
        },
      );
      expect(fragments).toBeGreaterThan(links / 2);
    },
  );
});
