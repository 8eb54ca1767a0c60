import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHtml } from '../../src/import/html/read-html.ts';
import { IMPORT_LIMITS } from '../../src/import/import-limits.ts';
import { composeWork } from '../../src/text/compose-work.ts';
import { createLinkTo } from '../../src/text/link.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'];

/** Every block is far from the others, so the place where the browser scrolls to shows what it has selected. */
const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>Signs</title><style>
p, li, dt, dd, tr, pre, blockquote { display: block; margin: 3000px 0; } table, tbody { display: block; }
</style></head><body><article><h1>Signs</h1>
<p>The well-known high-contrast rule &amp; its twin, so to speak, came first.</p>
<p>--zones is an option that nobody sets.</p>
<p>Costs rose 100% in <b>2020</b>, 2021, and 2022 - a <i>re</i>cord.</p>
<ul><li>Two goats</li><li>A sack, of rye</li></ul>
<dl><dt>Salt</dt><dd>what the road is for</dd></dl>
<table><tr><td>Price</td><td>Ten crowns</td></tr><tr><td>Weight</td><td>Two pounds</td><td>of the old measure</td></tr></table>
<p>Salt on the hill<br>Frost in the mill<br>Goats stand still</p>
<blockquote><p>No salt, no cheese.</p></blockquote>
<p>The last word was said in 1911.</p></article></body></html>`;

/** The text of the block in the middle of the window. */
const IN_VIEW =
  "document.elementFromPoint(60, innerHeight / 2)?.closest('p, li, dt, dd, tr')?.textContent ?? 'nothing'";

describe.skipIf(!existsSync(CHROMIUM))('in a browser', () => {
  let browser: Browser;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(PAGE));

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test('every link leads to the block that its sentence is in', { timeout: 240_000 }, async () => {
    const { port } = server.address() as AddressInfo;
    const work = composeWork(readHtml(PAGE, IMPORT_LIMITS).blocks);
    const linkTo = createLinkTo();
    for (const sentence of work.layout.sentences) {
      const words = work.text.slice(sentence.start, sentence.end);
      const link = linkTo(work, `http://127.0.0.1:${port}/`, sentence) ?? '';
      expect(link).toContain('#:~:text=');
      const page = await browser.newPage();
      await page.goto(link);
      await page.waitForFunction('scrollY > 0', null, { timeout: 60_000 });
      const seen = await page.evaluate<string>(IN_VIEW);
      expect(seen.replaceAll(/\W/g, '')).toContain(words.replaceAll(/\W/g, ''));
      await page.close();
    }
  });
});
