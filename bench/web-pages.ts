import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isBlock, isElement, isText, SILENT, traverse } from '../src/import/html/html-tree.ts';
import { parseHtml } from '../src/import/html/parse-html.ts';
import { IMPORT_LIMITS } from '../src/import/import-limits.ts';
import { readDocument } from '../src/import/read-document.ts';
import { listWords } from './public/compare.ts';

/** A page with its known article (mozilla/readability), or with snippets of what is and is not in it (adbar/trafilatura). */
export interface WebPage {
  readonly name: string;
  readonly file: string;
  readonly article: string | null;
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}

/** How a page was read. */
export interface PageScore {
  readonly page: WebPage;
  /** The text that was kept. */
  readonly text: string;
  /** How well its words are the article's: the harmonic mean of precision and recall; null without an article. */
  readonly f1: number | null;
  readonly wantedKept: number;
  readonly unwantedKept: number;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** As a text is stored: soft hyphens are no part of a word. */
const oneLine = (text: string): string => text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();

/** What a page says, with white space between its blocks. */
function textOf(html: string): string {
  let text = '';
  traverse(parseHtml(html, IMPORT_LIMITS.depth), {
    enter: (node) => {
      if (isText(node)) text += node.data ?? '';
      if (!isElement(node)) return false;
      if (isBlock(node) || node.localName === 'br') text += '\n';
      return !SILENT.has(node.localName);
    },
    leave: (node) => {
      if (isElement(node) && isBlock(node)) text += '\n';
    },
  });
  return text;
}

function listArticles(folder: string): readonly WebPage[] {
  const pages = path.join(folder, 'mozilla+readability', 'test', 'test-pages');
  if (!existsSync(pages)) return [];
  return readdirSync(pages).map((name) => ({
    name,
    file: path.join(pages, name, 'source.html'),
    article: textOf(readFileSync(path.join(pages, name, 'expected.html'), 'utf8')),
    wanted: [],
    unwanted: [],
  }));
}

interface Snippets {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

function listSnippets(folder: string): readonly WebPage[] {
  const tests = path.join(folder, 'adbar+trafilatura', 'tests');
  const list = path.join(tests, 'evaldata.json');
  if (!existsSync(list)) return [];
  const known = JSON.parse(readFileSync(list, 'utf8')) as Readonly<Record<string, Snippets>>;
  return Object.values(known).map((snippets) => ({
    name: snippets.file,
    file:
      ['cache', 'eval']
        .map((place) => path.join(tests, place, snippets.file))
        .find((file) => existsSync(file)) ?? snippets.file,
    article: null,
    wanted: snippets.with.map(oneLine),
    unwanted: snippets.without.map(oneLine),
  }));
}

/** The pages of both sets that are in a folder, each repository in `owner+name`. */
export function listWebPages(folder: string): readonly WebPage[] {
  return [...listArticles(folder), ...listSnippets(folder)];
}

/** The half that a page is in, 0 or 1: rules are made while looking at the first, and both are reported. */
export function halfOf({ name }: Pick<WebPage, 'name'>): number {
  return (createHash('sha256').update(name).digest()[0] ?? 0) % 2;
}

function compareWords(text: string, article: string): number {
  const left = new Map<string, number>();
  const expected = listWords(article);
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  const words = listWords(text);
  let common = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  const all = words.length + expected.length;
  return all === 0 ? 1 : (2 * common) / all;
}

/** Reads a page as an import does; one that is refused has no text. */
export async function scorePage(page: WebPage): Promise<PageScore> {
  const source = { name: 'page.html', bytes: readFileSync(page.file) };
  const blocks = await readDocument(source, IMPORT_LIMITS, 'off').then(
    (reading) => reading.blocks,
    () => [],
  );
  const text = blocks.map((block) => block.text).join('\n');
  const line = oneLine(text);
  return {
    page,
    text,
    f1: page.article === null ? null : compareWords(text, page.article),
    wantedKept: page.wanted.filter((snippet) => line.includes(snippet)).length,
    unwantedKept: page.unwanted.filter((snippet) => line.includes(snippet)).length,
  };
}

function percent(part: number, all: number): string {
  return all === 0 ? '' : `${((100 * part) / all).toFixed(2)} %`;
}

/** A row of the table: how well these pages were read. */
export function formatScores(name: string, scores: readonly PageScore[]): string {
  const f1 = scores.flatMap((score) => score.f1 ?? []);
  const sum = (count: (score: PageScore) => number): number =>
    scores.reduce((total, score) => total + count(score), 0);
  const cells = [
    name,
    f1.length,
    f1.length === 0 ? '' : (f1.reduce((total, each) => total + each, 0) / f1.length).toFixed(4),
    scores.length - f1.length,
    percent(
      sum(({ wantedKept }) => wantedKept),
      sum(({ page }) => page.wanted.length),
    ),
    percent(
      sum(({ unwantedKept }) => unwantedKept),
      sum(({ page }) => page.unwanted.length),
    ),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Prints how well the web pages in a folder are read; false if there are none. */
export async function measureWebPages(folder: string | undefined): Promise<boolean> {
  const pages = folder === undefined ? [] : listWebPages(folder);
  if (pages.length === 0) {
    print('Not measured: say where the pages are: npm run bench -- --web-pages FOLDER');
    return false;
  }
  const scores: PageScore[] = [];
  for (const page of pages) scores.push(await scorePage(page));
  print('\n## Web pages with a known article, and with snippets that are wanted or not\n');
  print('| half | articles | mean F1 | pages with snippets | wanted kept | unwanted kept |');
  print('|---|---|---|---|---|---|');
  for (const half of [0, 1])
    print(
      formatScores(
        String(half + 1),
        scores.filter(({ page }) => halfOf(page) === half),
      ),
    );
  print(formatScores('both', scores));
  return true;
}
