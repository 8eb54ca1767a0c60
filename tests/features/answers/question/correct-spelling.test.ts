import { expect, it } from 'vitest';
import type { LinedEntry } from '../../../../src/corpus/corpus.ts';
import {
  applyCorrections,
  findCorrections,
} from '../../../../src/features/answers/question/correct-spelling.ts';
import type { Scope } from '../../../../src/search/search.ts';

/** The nearest word of each work to any word. */
const NEAREST: Readonly<Record<string, string>> = { english: 'harbour', french: 'manoir' };

const within = {
  entries: new Map(
    Object.entries({ english: 'en', french: 'fr' }).map(([workId, language]) => [
      workId,
      { workId, description: { language } } as LinedEntry,
    ]),
  ),
  scope: [
    { workId: 'english', start: 0, end: 9 },
    { workId: 'french', start: 0, end: 9 },
  ],
};
const indexWith = (...names: readonly string[]) => ({
  unmentioned: (words: readonly string[]) => words.filter((word) => word !== 'HC'),
  nearest: (word: string, scope: Scope) =>
    word.length > 5 ? (NEAREST[scope[0]?.workId ?? ''] ?? null) : null,
  names: (_: Scope, typed: string) =>
    names.filter((name) => name.toLowerCase().includes(typed)).map((name) => ({ name, mentions: 1 })),
});
const correct = async (question: string, word: string, ...names: readonly string[]) =>
  (await findCorrections(indexWith(...names), within, question, [word]))[0]?.read ?? null;

it('takes a misspelt word for the nearest one of the texts', async () => {
  expect(await correct('Who owned the habrour?', 'habrour')).toBe('harbour');
});

it.each([
  ['a word of the language', 'Who preached in the morning?', 'preached'],
  ['a number', 'Who was elected in 1983?', '1983'],
])('%s is not misspelt', async (_, question, word) => {
  expect(await correct(question, word)).toBeNull();
});

it('stays in the question’s language', async () => {
  expect(await correct('Pourquoi faut-il manger avec les autres ?', 'manger')).toBeNull();
  expect(await correct('Pourquoi les autres vont dans le mnaoir ?', 'mnaoir')).toBe('manoir');
});

it('takes a name for another name only', async () => {
  expect(await correct('Who was Habrour to them?', 'Habrour', 'Harbour Council')).toBe('harbour');
  expect(await correct('Who was Habrour to them?', 'Habrour')).toBeNull();
  expect(await correct('WHO OWNED THE HABROUR?', 'HABROUR')).toBe('harbour');
});

it.each([
  ['Wher did the harbour tolls go?', 'Wher', 'where'],
  ['Who was wiht the pilots?', 'wiht', 'with'],
  ['Who lived inthe harbour?', 'inthe', 'in the'],
])('reads function words that are misspelt or written together: %s', async (question, word, read) => {
  expect(await findCorrections(indexWith(), within, question, [word])).toEqual([
    { typed: word, read, isGrammar: true },
  ]);
});

it('keeps the capital of a corrected word', () => {
  const corrections = [
    { typed: 'Habrour', read: 'harbour', isGrammar: false },
    { typed: 'wardan', read: 'warden', isGrammar: false },
  ];
  expect(applyCorrections('Is the wardan of Habrour the wardan?', corrections)).toBe(
    'Is the warden of Harbour the warden?',
  );
});

it.each([
  ['When did WW3 end?', 'WW3', 'World War III'],
  ['When did WWIII end?', 'WWIII', 'World War III'],
  ['Who governs DC?', 'DC', 'District of Columbia'],
  ['What does the EFF want?', 'EFF', 'Electronic Frontier Foundation'],
])('reads initials as the name that has them: %s', async (question, word, name) => {
  const names = [
    'Harbour Council',
    'Electronic Frontier Foundation',
    'World War III',
    'District of Columbia',
  ];
  expect(await correct(question, word, ...names)).toBe(name);
});

it('takes no word for initials that is not written like them', async () => {
  expect(await correct('Who was hc to them?', 'hc', 'Harbour Council')).not.toBe('Harbour Council');
  expect(await correct('WHO GOVERNS DC?', 'DC', 'District of Columbia')).not.toBe('District of Columbia');
});

it('reads a name as its initials, if only those are in the texts', async () => {
  const question = 'What did the Harbour Council decide?';
  const corrections = await findCorrections(indexWith(), within, question, ['Council']);
  expect(corrections).toEqual([{ typed: 'Harbour Council', read: 'HC', isGrammar: false }]);
  expect(applyCorrections(question, corrections)).toBe('What did the HC decide?');
});
