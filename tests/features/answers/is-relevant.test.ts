import { expect, it } from 'vitest';
import { isRelevant } from '../../../src/features/answers/is-relevant.ts';

it.each([
  ['Die Häuser am Deich wurden gebaut, und niemand durfte graben.', 'das Haus am Deich bauen'],
  ['Les boulangers vendaient leur pain au cœur du marché.', 'vendre le pain des boulangers'],
])('reads %s in its own language', (text, topic) => {
  expect(isRelevant(text, topic)).toBe(true);
});

it('does not count the function words of a language', () => {
  expect(isRelevant('Les boulangers vendaient leur pain dans la rue.', 'la liberté dans la cité')).toBe(
    false,
  );
});
