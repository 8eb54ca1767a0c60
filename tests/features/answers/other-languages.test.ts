import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAnswers, type Answers } from '../../../src/features/answers/answers.ts';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../../src/search/open-search-index.ts';
import { audienceIn } from '../../support/audience.ts';
import { composeEssay, entryOf, harbour, shelve } from '../../support/essays.ts';

const french = composeEssay('Le marché de Saint-Aubin', {
  Halles: [
    'Les boulangers vendaient leur pain au cœur du marché, chaque samedi avant l’aube.',
    'Les marchands pouvaient manger près du vieux puits, à la manière des pèlerins.',
    'Il faut dix hommes pour fermer la halle. Ces derniers dorment sous les arcades de la place.',
  ],
});
const german = composeEssay('Die Deiche von Norderhaff', {
  Bau: [
    'Der Deichgraf verwaltete die Gelder, und niemand durfte ohne seine Erlaubnis graben.',
    'Für den Koog bestimmte Ladungen Tee kamen mit dem Schiff aus Husum.',
  ],
});
const works = [harbour, french, german];
const entries = [
  entryOf(harbour),
  entryOf(harbour, 'mixed'),
  { ...entryOf(french, 'mixed'), description: { ...entryOf(french).description, language: 'fr' } },
  { ...entryOf(german, 'mixed'), description: { ...entryOf(german).description, language: 'de' } },
];
let folder: string;
let index: OpenedSearchIndex;
let answers: Answers;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-other-languages-'));
  index = openSearchIndex(path.join(folder, 'index.sqlite'));
  for (const work of works) await index.add(work);
  const library = createLibrary({ store: { works: shelve(entries, works) }, linkTo: () => null });
  answers = createAnswers({ library, index });
});

afterAll(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

const ask = (group: string, text: string) =>
  answers.answer({ audience: audienceIn(group), text, workId: null, section: null });

it.each([
  ['Qui a été élu gardien par les pilotes ?', 'French'],
  ['Wer wurde von den Lotsen zum Wächter gewählt?', 'German'],
])('says of %s that the texts are in English, and claims no absence', async (question, language) => {
  const answer = await ask('guild', question);
  expect(answer.answered).toBe(false);
  expect(answer.reason?.english).toBe(
    `The texts are in English, and the question is in ${language}: only names, numbers and words that look alike can be ` +
      'found. Ask in English.',
  );
});

it('shows what a name finds in a text of another language, without being sure', async () => {
  const answer = await ask('guild', 'Qui était Ottoline Crane ?');
  expect(answer.answered).toBe(false);
  expect(answer.closest[0]?.quotation.exact).toContain('Ottoline Crane');
});

it('spells a word only as the texts in its language do', async () => {
  const { closest } = await ask('mixed', 'Que faisaient les membres ?');
  expect(closest.map(({ quotation }) => quotation.exact).filter((text) => text.includes('members'))).toEqual(
    [],
  );
});

it('still takes a misspelt word for one of its own language', async () => {
  const answer = await ask('mixed', 'Qui vendait du pain ? Les boulangrs ?');
  expect(JSON.stringify(answer.reason)).toContain('boulangers');
});

it('asks for nothing with only the noun that names the answer', async () => {
  expect((await ask('mixed', 'Dans quelle place est-ce ?')).answered).toBe(false);
});

it('reads no order to name something as a title', async () => {
  const answer = await ask('mixed', 'Nennen Sie eine Ladung von Husum.');
  expect(answer.reason?.key).not.toBe('abstentions.noSource');
});

it('quotes a French sentence with the one that its pronoun needs', async () => {
  const answer = await ask('mixed', 'Où dorment les derniers sous les arcades ?');
  expect(answer.quotations[0]?.quotation.exact).toContain('Il faut dix hommes');
});
