import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { createImportWork, type ImportWork } from '../src/import/import-work.ts';
import { startChromium } from '../tests/support/chromium.ts';
import { makePdf } from '../tests/support/made-pdf.ts';
import { scanPage, type Damage } from './ocr/scan-pages.ts';
import { compareWords, listWords } from './public/compare.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Prose of the project's own, in each language. */
const TEXTS = [
  { language: 'en', file: 'docs/members.md' },
  { language: 'de', file: 'docs/de/members.md' },
  { language: 'fr', file: 'docs/fr/members.md' },
];

const WORDS_OF_A_PAGE = 240;

/** A page at all resolutions, and one at which each kind of damage is tried alone. */
const RESOLUTIONS = [150, 200, 300];
const USUAL = 200;

const CLEAN: Damage = { name: 'none' };
const WORN: Damage = {
  name: 'all of these but the shadow, half as bad',
  degrees: 1,
  blur: 3,
  noise: 12,
  contrast: 0.6,
  jpeg: 0.4,
};
const DAMAGES: readonly Damage[] = [
  { name: 'turned by 1°', degrees: 1 },
  { name: 'turned by 3°', degrees: 3 },
  { name: 'turned by -5°', degrees: -5 },
  { name: 'blurred', blur: 6 },
  { name: 'noise', noise: 25 },
  { name: 'JPEG of quality 0.2', jpeg: 0.2 },
  { name: 'low contrast', contrast: 0.3 },
  { name: 'shadow of the spine', shadow: 110 },
];

interface Scan {
  readonly dpi: number;
  readonly damage: Damage;
  /** Damages alone are tried in one language, for what they do to letters is the same in all. */
  readonly texts: readonly (typeof TEXTS)[number][];
}

const SCANS: readonly Scan[] = [
  ...RESOLUTIONS.map((dpi) => ({ dpi, damage: CLEAN, texts: TEXTS })),
  ...DAMAGES.map((damage) => ({ dpi: USUAL, damage, texts: TEXTS.slice(0, 1) })),
  ...RESOLUTIONS.map((dpi) => ({ dpi, damage: WORN, texts: TEXTS })),
];

interface Reading {
  /** Words of the page that were read, in its order, and those read that it does not have; shares, 0 to 1. */
  readonly right: number;
  readonly wrong: number;
  /** What OCR itself says; null if the page was refused. */
  readonly sure: number | null;
  readonly seconds: number;
}

/** Paragraphs of plain prose, as many as fill a page. */
function takePage(file: string): readonly string[] {
  const prose = readFileSync(path.join(ROOT, file), 'utf8')
    .split('\n')
    .filter((line) => /^\p{L}/u.test(line) && line.length > 80 && !/[`[\]<>&*]/u.test(line));
  const taken: string[] = [];
  let words = 0;
  for (const line of prose) {
    words += listWords(line).length;
    if (words > WORDS_OF_A_PAGE) break;
    taken.push(line);
  }
  return taken;
}

async function readScan(
  page: Page,
  importWork: ImportWork,
  text: { readonly language: string; readonly paragraphs: readonly string[] },
  { dpi, damage }: Scan,
): Promise<Reading> {
  const picture = await scanPage(page, text, dpi, damage);
  const bytes = makePdf({ pages: [[]], pictures: [picture] });
  const start = performance.now();
  const read = await importWork({ name: 'scan.pdf', bytes }).catch(() => null);
  const seconds = (performance.now() - start) / 1000;
  if (read === null) return { right: 0, wrong: 0, sure: null, seconds };
  const { order, precision } = compareWords(text.paragraphs.join('\n'), read.work.text, []);
  return { right: order, wrong: 1 - precision, sure: read.report.ocr ?? null, seconds };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/**
 * Prints pages of own text, scans them with several kinds of damage, imports them with OCR as users do, and prints the
 * share of words that are right. Needs Chromium.
 */
export async function measureOcr(print: (line: string) => void): Promise<void> {
  const browser = await startChromium();
  const page = await browser.newPage();
  const importWork = createImportWork({ ocr: true });
  print('\n## Words of scanned pages that OCR reads right, and those that it makes up\n');
  print('| pixels an inch | damage | language | right | not in the text | OCR is sure | seconds |');
  print('|---|---|---|---|---|---|---|');
  for (const scan of SCANS) {
    for (const { language, file } of scan.texts) {
      const text = { language, paragraphs: takePage(file) };
      const { right, wrong, sure, seconds } = await readScan(page, importWork, text, scan);
      const cells = [scan.dpi, scan.damage.name, language, percent(right), percent(wrong)];
      print(`| ${cells.join(' | ')} | ${sure === null ? 'refused' : `${sure} %`} | ${seconds.toFixed(1)} |`);
    }
  }
  await browser.close();
}
