import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const PATH = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'];

/** Whether there is a browser for the tests that need one. */
export const hasChromium: boolean = existsSync(PATH);

/** Starts the browser. */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: FLAGS });
}

/** Makes what a text fragment selects visible to {@link readSelected}: red, and nothing else is. */
export const SELECTED_IN_RED =
  '<style>* { color: transparent !important; background: none !important; border-color: transparent !important } html { background: white !important } ::target-text { background: rgb(255 0 0) !important; color: transparent !important }</style>';

const SIZE = { width: 700, height: 1600 };

/** Opens two pages: one for what is tested, one that looks at pictures of it. */
export async function openPages(browser: Browser): Promise<{ readonly page: Page; readonly viewer: Page }> {
  const page = await browser.newPage({ viewport: SIZE });
  const viewer = await browser.newPage();
  return { page, viewer };
}

const RED = `async (png) => {
  const image = new Image();
  image.src = 'data:image/png;base64,' + png;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const red = [];
  for (let at = 0; at < data.length; at += 4) if (data[at] > 200 && data[at + 1] < 60) red.push(at / 4);
  return red;
}`;

const CHARACTERS = `(owner) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement.closest('a[href="#n1"], rt, rp, button, script, style, .beside') !== null) continue;
    const name = node.parentElement.closest('[' + owner + ']')?.getAttribute(owner) ?? '';
    for (let at = 0; at < node.data.length; at++) {
      if (/[\\s\\u00ad\\u200b]/.test(node.data[at])) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      if (width > 0) found.push([node.data[at], name, Math.floor(x + width / 2), Math.floor(y + height / 2)]);
    }
  }
  return found;
}`;

/**
 * The characters that a page shows as selected by its text fragment, without white space and what stands beside the
 * text, each with the value of the attribute `owner` around it.
 */
export async function readSelected(
  { page, viewer }: { readonly page: Page; readonly viewer: Page },
  owner: string,
): Promise<readonly { readonly character: string; readonly owner: string }[]> {
  const png = (await page.screenshot()).toString('base64');
  const red = new Set(await viewer.evaluate<number[]>(`(${RED})(${JSON.stringify(png)})`));
  const characters = await page.evaluate<[string, string, number, number][]>(
    `(${CHARACTERS})(${JSON.stringify(owner)})`,
  );
  return characters.flatMap(([character, name, x, y]) =>
    red.has(y * SIZE.width + x) ? [{ character, owner: name }] : [],
  );
}
