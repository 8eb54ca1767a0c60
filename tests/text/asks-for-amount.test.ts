import { expect, test } from 'vitest';
import { asksForAmount, hasAmount } from '../../src/text/asks-for-amount.ts';
import { ALL_LANGUAGES } from '../../src/text/languages/languages.ts';

test.each([
  ['How many barrels were burned?', true],
  ['And how old was the warden?', true],
  ['In welchem Jahr wurde sie gewählt?', true],
  ['Wie viele Fässer brannten?', true],
  ['Combien de barils ?', true],
  ['Quel âge avait la gardienne ?', true],
  ['How did they burn the barrels?', false],
  ['Who counted the many barrels?', false],
])('%s asks for a number: %s', (question, expected) => {
  expect(asksForAmount(question, ALL_LANGUAGES)).toBe(expected);
});

test.each([
  ['It burned 40 barrels.', true],
  ['It burned forty barrels.', true],
  ['Dreiundzwanzig Fässer brannten.', true],
  ['Une cinquantaine de barils.', false],
  ['Cinquante barils.', true],
  ['It often burned all the barrels.', false],
])('%s has a number: %s', (text, expected) => {
  expect(hasAmount(text, ALL_LANGUAGES)).toBe(expected);
});
