import { expect, it } from 'vitest';
import { readAttributions } from '../../src/text/attribution.ts';

it.each([
  ['“Nothing is easier than exit,” says Holt.', 'Holt'],
  ['“Nothing is easier than exit,” according to Casimir Holt', 'Casimir Holt'],
  ['Holt writes: “Nothing is easier than exit.”', 'Holt'],
  ['„Nichts ist leichter als der Ausgang“, sagt Holt.', 'Holt'],
  ['»Nichts ist leichter als der Ausgang«, so Casimir Holt', 'Casimir Holt'],
  ['‚Nichts ist leichter als der Ausgang‘, heißt es bei Holt', 'Holt'],
  ['Laut Holt: „Nichts ist leichter als der Ausgang“', 'Holt'],
  ['Wie Holt schreibt: ›Nichts ist leichter als der Ausgang.‹', 'Holt'],
  ['« Rien n’est plus facile que la sortie », dit Holt.', 'Holt'],
  ['‹ Rien n’est plus facile que la sortie ›, selon Casimir Holt', 'Casimir Holt'],
  ['Comme le rappelle Holt, « rien n’est plus facile que la sortie »', 'Holt'],
  ['D’après Holt : « Rien n’est plus facile que la sortie. »', 'Holt'],
])('reads who is quoted in %s', (typed, name) => {
  const found = readAttributions(typed);
  expect(found.map(({ attribution }) => attribution)).toContain(name);
  expect(found.every(({ text }) => !text.includes('Holt'))).toBe(true);
});

it.each([
  'Nothing is easier than exit, in London.',
  'Er sagte: „Nichts ist leichter als der Ausgang.“',
  '„Nichts ist leichter als der Ausgang“, sagte sie nicht.',
  'Il dit que « rien n’est plus facile que la sortie »',
])('reads nobody in %s', (typed) => {
  expect(readAttributions(typed).filter(({ attribution }) => attribution !== null)).toEqual([]);
});
