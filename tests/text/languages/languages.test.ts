import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/text/languages/language.ts';
import { LANGUAGES } from '../../../src/text/languages/languages.ts';
import { findTerms } from '../../../src/text/terms.ts';

describe.each(Object.entries<Language>(LANGUAGES))('%s', (code, language) => {
  test('has its own code', () => {
    expect(language.code).toBe(code);
  });

  test.each(['functionWords', 'frameWords'] as const)('has its %s folded, each by itself', (list) => {
    for (const word of language[list])
      expect(findTerms(word).map(({ lexeme }) => lexeme.word)).toEqual([word]);
  });

  test.each(['favourable', 'unfavourable', 'objecting', 'reversing'] as const)(
    'has its %s words of debate folded, and on one side only',
    (list) => {
      const { favourable, unfavourable } = language.debateTalk;
      for (const word of language.debateTalk[list]) {
        expect(findTerms(word).map(({ lexeme }) => lexeme.word)).toEqual([word]);
        expect(favourable.has(word) && unfavourable.has(word)).toBe(false);
      }
    },
  );
});

test.each([
  ['en', 'houses', 'house'],
  ['en', 'began', 'begin'],
  ['de', 'hausern', 'haus'],
  ['de', 'freiheiten', 'freiheit'],
  ['de', 'angegriffen', 'angreifen'],
  ['de', 'eingefuhrt', 'einfuhrung'],
  ['de', 'beworben', 'bewerben'],
  ['de', 'gegrundet', 'grundung'],
  ['de', 'studierte', 'studieren'],
  ['de', 'geburt', 'geboren'],
  ['fr', 'etudient', 'etudiait'],
  ['fr', 'decouvertes', 'decouvrir'],
  ['fr', 'fondation', 'fonder'],
  ['fr', 'actif', 'active'],
  ['fr', 'paie', 'payer'],
  ['fr', 'nationaux', 'national'],
  ['fr', 'decentraliser', 'decentralisation'],
] as const)('in %s %s and %s have one stem', (code, one, other) => {
  expect(LANGUAGES[code].stem(one)).toBe(LANGUAGES[code].stem(other));
});

test.each([
  ['de', 'geschlecht', 'schlecht'],
  ['de', 'zeitung', 'zeit'],
  ['fr', 'moment', 'mome'],
] as const)('in %s %s and %s have different stems', (code, one, other) => {
  expect(LANGUAGES[code].stem(one)).not.toBe(LANGUAGES[code].stem(other));
});

test('French auxiliaries of all tenses carry no topic', () => {
  for (const word of ['pu', 'fallu', 'voulu', 'voudra', 'voudrait', 'devra', 'pourront', 'fera', 'ira'])
    expect(LANGUAGES.fr.functionWords).toContain(word);
});
