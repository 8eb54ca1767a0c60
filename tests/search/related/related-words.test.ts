import { expect, it } from 'vitest';
import { findRelated } from '../../../src/search/related/related-words.ts';
import { LANGUAGES } from '../../../src/text/languages/languages.ts';
import { findTerms } from '../../../src/text/terms.ts';

const { en, de } = LANGUAGES;
const stemOf = (word: string): string => findTerms(word)[0]?.lexeme.stem ?? '';

it.each([
  ['payer', 'pay'],
  ['maintenance', 'maintain'],
  ['maintained', 'maintenance'],
  ['destroys', 'destruction'],
  ['deciding', 'decision'],
])('“%s” is of the family of “%s”', (word, other) => {
  expect(findRelated(word, en).family).toContain(stemOf(other));
});

it('counts a word of the same meaning less than one of the family, and less the more meanings there are', () => {
  const { strengths, family } = findRelated('infant', en);
  expect(family).not.toContain(stemOf('baby'));
  expect(strengths.get(stemOf('baby'))).toBe(0.5);
  expect(strengths.get(stemOf('infancy'))).toBe(0.7);
  const [most = 0] = [...findRelated('make', en).strengths]
    .filter(([stem]) => !findRelated('make', en).family.includes(stem))
    .map(([, strength]) => strength)
    .toSorted((a, b) => b - a);
  expect(most).toBeLessThan(0.2);
});

it('knows no relatives of made-up words, of function words and in other languages', () => {
  for (const word of ['blorptang', 'xq', '1984', 'the']) expect(findRelated(word, en).strengths.size).toBe(0);
  expect(findRelated('bauen', de).strengths.size).toBe(0);
});
