import { expect, it } from 'vitest';
import { findTerms } from '../../../../src/text/terms.ts';

const stemOf = (word: string) => findTerms(word)[0]?.lexeme.stem;

it.each([
  ['began', 'begin'],
  ['women', 'woman'],
  ['written', 'writes'],
  ['decentralisation', 'decentralization'],
  ['organised', 'organizing'],
  ['analysed', 'analyze'],
  ['colour', 'color'],
  ['neighbours', 'neighbor'],
  ['theatre', 'theaters'],
  ['defence', 'defense'],
])('%s and %s are found for each other', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

it.each([
  ['promise', 'promize'],
  ['arise', 'arize'],
  ['hour', 'hor'],
  ['four', 'for'],
  ['there', 'theer'],
])('%s stays apart from %s', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});
