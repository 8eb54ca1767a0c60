import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { catalogueOf } from '../src/catalogue/catalogue.ts';
import { LANGUAGES, type Language } from '../src/corpus/group-settings.ts';
import { loadCommands } from '../src/discord/command/load-commands.ts';
import { nameCommands, type CommandNames } from './support/translations/name-commands.ts';
import { readPage, type Page, type PageBlock } from './support/translations/read-page.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const commands = [...(await loadCommands(path.join(ROOT, 'commands'))).values()];
const english = nameCommands(commands, 'en');

const fileOf = (language: Language, page: string): string =>
  path.join('docs', language === 'en' ? '' : language, page);

/** English and the languages into which the pages are translated. */
const WRITTEN = LANGUAGES.filter((language) => existsSync(path.join(ROOT, fileOf(language, 'members.md'))));
const NAMES = ['members.md', 'hosts.md'];
const PAGES = NAMES.flatMap((page) =>
  WRITTEN.filter((language) => language !== 'en').map((language) => ({ page, language })),
);

const pages = new Map(
  NAMES.flatMap((page) => WRITTEN.map((language) => fileOf(language, page))).map(
    (file) => [file, readPage(readFileSync(path.join(ROOT, file), 'utf8'))] as const,
  ),
);

function read(language: Language, page: string): Page {
  return pages.get(fileOf(language, page)) ?? { outline: [], blocks: [] };
}

/** Compares something of each block with the same of its translation, and gives the blocks where it differs. */
function differing(
  { page, language }: (typeof PAGES)[number],
  ofEnglish: (block: PageBlock) => unknown,
  ofTranslation: (block: PageBlock, original: PageBlock) => unknown,
): readonly object[] {
  const translated = read(language, page).blocks;
  return read('en', page).blocks.flatMap((block, at) => {
    const other = translated[at];
    const [expected, found] = [ofEnglish(block), other && ofTranslation(other, block)];
    return JSON.stringify(expected) === JSON.stringify(found)
      ? []
      : [{ under: block.section, english: block.text, translated: other?.text, expected, found }];
  });
}

const namesOf = (names: CommandNames, { codes }: PageBlock): readonly string[] =>
  codes.flatMap((code) => names.readCommand(code) ?? names.readMenu(code) ?? []).toSorted();

/** Words that are options elsewhere, but here keys of a file or a value, which have no translation. */
const LITERAL: Readonly<Record<string, RegExp>> = { 'Describe a work': /./u, 'Set the group up': /^none$/u };

/** The options of the original that a block names too. */
function optionsOf(names: CommandNames, block: PageBlock, original: PageBlock): readonly string[] {
  const wanted = original.codes.filter((code) => english.readOptions(code).length > 0);
  const found = new Set(
    block.codes.flatMap((code) => (LITERAL[original.section]?.test(code) ? [code] : names.readOptions(code))),
  );
  return wanted.map(optionName).filter((option) => found.has(option));
}

const countCodes = ({ codes }: PageBlock): number => codes.length;

const numbersIn = ({ text }: PageBlock): readonly string[] => [...new Set(text.match(/\d+/gu))].toSorted();

const optionName = (code: string): string => code.split(':')[0] ?? '';

/** The words of buttons, verdicts and headings, in English, with what they are in a language. */
function shownWords(language: Language): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  collect(catalogueOf('en'), catalogueOf(language));
  return words;

  function collect(from: object, to: object): void {
    const others: Readonly<Record<string, unknown>> = { ...to };
    for (const [key, value] of Object.entries(from)) {
      const other = others[key];
      if (typeof value === 'string' && typeof other === 'string') add(value, other);
      if (isObject(value) && isObject(other)) collect(value, other);
    }
  }

  function add(value: string, other: string): void {
    const [one = '', two = ''] = [value, other].map((each) => each.replace(/[.:]+$/u, ''));
    words.set(one, (words.get(one) ?? new Set()).add(two));
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

test.each(PAGES)('docs/$language/$page has the blocks of the English page', ({ page, language }) => {
  expect(read('en', page).blocks.length).toBeGreaterThan(100);
  expect(read(language, page).outline).toEqual(read('en', page).outline);
});

test.each(PAGES)('docs/$language/$page names the same commands and menus, as Discord shows them', (each) => {
  const names = nameCommands(commands, each.language);
  const all = read('en', each.page).blocks.flatMap((block) => namesOf(english, block));
  expect(all.length).toBeGreaterThan(30);
  expect(
    differing(
      each,
      (block) => namesOf(english, block),
      (block) => namesOf(names, block),
    ),
  ).toEqual([]);
});

test.each(PAGES)('docs/$language/$page names the same options, as Discord shows them', (each) => {
  const names = nameCommands(commands, each.language);
  expect(
    differing(
      each,
      (block) => optionsOf(english, block, block),
      (block, original) => optionsOf(names, block, original),
    ),
  ).toEqual([]);
});

test.each(PAGES)('docs/$language/$page has as much in code marks', (each) => {
  expect(differing(each, countCodes, countCodes)).toEqual([]);
});

test.each(PAGES)('docs/$language/$page has the same numbers', (each) => {
  expect(differing(each, numbersIn, numbersIn)).toEqual([]);
});

test.each(PAGES)('docs/$language/$page links to the same pages, or to their translations', (each) => {
  const targetsIn =
    (language: Language) =>
    ({ targets }: PageBlock): readonly string[] => {
      const folder = path.dirname(fileOf(language, each.page));
      return targets
        .map((target) => path.join(folder, target))
        .map((target) => target.replace(new RegExp(`^docs/(?:${LANGUAGES.join('|')})/`, 'u'), 'docs/'))
        .filter((target) => target !== path.join('docs', each.page))
        .toSorted();
    };
  expect(differing(each, targetsIn('en'), targetsIn(each.language))).toEqual([]);
});

test.each(PAGES)('docs/$language/$page calls buttons what the bot calls them', ({ page, language }) => {
  const words = shownWords(language);
  const translated = read(language, page).blocks;
  const checked = read('en', page).blocks.flatMap(({ bold }, at) =>
    bold.flatMap((word) => {
      const shown = words.get(word);
      return shown ? [{ word, shown, found: translated[at]?.bold.some((each) => shown.has(each)) }] : [];
    }),
  );
  expect(checked.length).toBeGreaterThan(20);
  expect(checked.filter(({ found }) => found !== true)).toEqual([]);
});

test.each(NAMES)('%s leads to its translations, and each of them to the others', (page) => {
  for (const language of WRITTEN) {
    const folder = path.dirname(fileOf(language, page));
    const [, introduction] = read(language, page).blocks;
    const targets = introduction?.targets.map((target) => path.join(folder, target));
    const others = WRITTEN.filter((other) => other !== language).map((other) => fileOf(other, page));
    expect(targets?.toSorted()).toEqual(others.toSorted());
  }
});
