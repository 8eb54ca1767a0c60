import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSearchIndex, type OpenedSearchIndex } from '../../src/search/open-search-index.ts';
import { composeEssay } from '../support/essays.ts';

const GERMAN = composeEssay('Die Deiche von Norderhaff', {
  Bau: [
    'Die Häuser am Deich wurden im Jahr 1722 von Zimmerleuten aus Husum gebaut.',
    'Der Deichgraf verwaltete die Gelder, und niemand durfte ohne seine Erlaubnis graben.',
    'Pastor Müller schrieb die Straße zum Hafen in sein Kirchenbuch ein.',
  ],
});
const FRENCH = composeEssay('Le marché de Saint-Aubin', {
  Halles: [
    'Les boulangers vendaient leur pain au cœur du marché, chaque samedi avant l’aube.',
    'La halle fut reconstruite en 1841 par l’architecte Jules Moreau.',
    'Les chevaux des marchands attendaient près du vieux puits.',
    'Les femmes lavaient le linge au bord de la rivière.',
    'Une aviation naissante fit son premier essai sur la place.',
  ],
});
const ENGLISH = composeEssay('The Lamps of Whitby', {
  Lamps: [
    'The lamps die at dawn, when the keeper shuts the valve.',
    'Every house paid a penny for the oil of the lamps.',
  ],
});

const WORKS = [GERMAN, FRENCH, ENGLISH];
const scope = WORKS.map(({ id, text }) => ({ workId: id, start: 0, end: text.length }));
const folder = mkdtempSync(path.join(tmpdir(), 'concordance-languages-'));
let index: OpenedSearchIndex;

beforeAll(async () => {
  index = openSearchIndex(path.join(folder, 'index.sqlite'));
  for (const work of WORKS) await index.add(work);
});

afterAll(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

test('each work is indexed in its language', () => {
  expect([...index.languages().values()]).toEqual(['de', 'fr', 'en']);
});

describe('a question finds the sentence in a text of its language', () => {
  test.each([
    ['Wer hat das Haus am Deich gebaut?', 'Die Häuser am Deich'],
    ['Wer verwaltet das Geld?', 'Der Deichgraf verwaltete'],
    ['Où vend-on du pain ?', 'Les boulangers vendaient'],
    ['Qui a reconstruit les halles ?', 'La halle fut reconstruite'],
    ['Que dit-on de l’aviation ?', 'Une aviation naissante'],
    ['When do the lamps die?', 'The lamps die at dawn'],
    ['Why did houses pay for lamps?', 'Every house paid'],
  ])('%s', (question, beginning) => {
    const [hit] = index.search(question, scope, 5).hits;
    const [sentence] = hit?.sentences ?? [];
    const work = WORKS.find(({ id }) => id === hit?.workId);
    expect(work?.text.slice(sentence?.start, sentence?.end)).toContain(beginning);
  });
});

test('a function word of one language is not the word of another', () => {
  const hits = index.search('Do lamps die?', scope, 10).hits;
  expect(hits.map(({ workId }) => workId)).not.toContain(GERMAN.id);
});

test('a name that only the title has does not make an answer unsure', () => {
  expect(index.search('When does the keeper of Whitby shut the valve?', scope, 5).confidence).toBeGreaterThan(
    0.8,
  );
});

test('names and numbers are found in texts of other languages', () => {
  expect(index.search('Who was Jules Moreau?', scope, 5).hits[0]?.workId).toBe(FRENCH.id);
  expect(index.search('What happened in 1722?', scope, 5).hits[0]?.workId).toBe(GERMAN.id);
});

describe('is off the texts', () => {
  test.each([
    'Was ist die Hauptstadt von Australien und wie viele Menschen leben dort?',
    'Wie werde ich schneller im Schwimmen, und was sollte ich dabei nicht vergessen?',
    'Quelle est la meilleure façon de faire de la confiture avec des abricots ?',
    'Pourquoi est-ce que les étoiles ne tombent pas sur la terre ?',
  ])('%s', (question) => {
    expect(index.search(question, scope, 5).confidence).toBeLessThan(0.3);
  });
});

test.each(['Strasse', 'STRAẞE', 'Mueller', 'muller', 'Haus', 'coeur', 'cheval', 'boulangère', 'house'])(
  '%s is mentioned',
  (word) => {
    expect(index.unmentioned([word], scope)).toEqual([]);
  },
);

test.each([
  ['Kirchen buch', false, true],
  ['Kirchen buch', true, true],
  ['Pastor Müller', false, true],
  ['Pastor Müller', true, false],
] as const)('%s, in one word only: %s, is mentioned: %s', (typed, isWhole, isMentioned) => {
  expect(index.unmentioned([typed], scope, isWhole)).toEqual(isMentioned ? [] : [typed]);
});

test('finds words in every form of their language', () => {
  const found = index.match(
    { phrases: [{ words: [{ word: 'Haus', by: 'stem' }] }], within: null },
    scope,
    10,
  );
  expect(found.hits.map(({ workId }) => workId)).toEqual([GERMAN.id]);
});
