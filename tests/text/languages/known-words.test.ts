import { expect, it } from 'vitest';
import { loadKnownWords } from '../../../src/text/languages/known-words.ts';
import { LANGUAGES } from '../../../src/text/languages/languages.ts';

it.each([
  ['en', 'preached tried went colour coronation malaysia the'],
  ['fr', 'manger mangeaient maisons ecole theatre quoi'],
] as const)('knows the words of a language in their forms, folded: %s', async (code, words) => {
  const isKnown = await loadKnownWords(LANGUAGES[code]);
  for (const word of words.split(' ')) expect([word, isKnown(word)]).toEqual([word, true]);
});

it.each([
  ['en', 'goverment wardan losation mangeaient'],
  ['fr', 'mangzr ecoel recived'],
] as const)('knows no others: %s', async (code, words) => {
  const isKnown = await loadKnownWords(LANGUAGES[code]);
  for (const word of words.split(' ')) expect([word, isKnown(word)]).toEqual([word, false]);
});

it('knows only the function words where there is no dictionary', async () => {
  const isKnown = await loadKnownWords({ ...LANGUAGES.de, loadDictionary: null });
  expect([isKnown('der'), isKnown('hafen')]).toEqual([true, false]);
});
