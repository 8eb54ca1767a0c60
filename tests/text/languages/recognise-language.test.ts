import { expect, test } from 'vitest';
import { likelyLanguages, recogniseLanguage } from '../../../src/text/languages/recognise-language.ts';

test.each([
  ['Qui a en premier cartographié l’île ?', 'fr'],
  ['En combien de temps a-t-il traversé le lac ?', 'fr'],
  ['À quel examen a-t-il échoué ?', 'fr'],
  ['Wann fand der Fall statt?', 'de'],
  ['Wer war der erste Direktor des Federal Energy Office?', 'de'],
  ['Who was the first keeper of the lamps?', 'en'],
] as const)('%s is in %s, whatever its letters say, on a shelf that has Spanish texts', (question, code) => {
  expect(recogniseLanguage(question, ['en', 'de', 'fr', 'es'])?.code).toBe(code);
});

test('a question in a language without a folder is read as one in it', () => {
  const question = '¿Cuántos habitantes tiene la capital del estado y dónde viven?';
  expect(recogniseLanguage(question, ['fr', 'es'])?.code).toBe('en');
});

test.each([
  ['les gardiens de la mer', ['fr']],
  ['the keepers of the sea', ['en']],
  ['der Wächter und das Meer', ['de']],
  ['Moreau 1841', ['en', 'de', 'fr']],
])('%s may be in %j', (text, codes) => {
  expect(likelyLanguages(text.toLowerCase().split(' ')).map(({ code }) => code)).toEqual(codes);
});
