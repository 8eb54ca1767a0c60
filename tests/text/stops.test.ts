import { expect, test } from 'vitest';
import { findStops } from '../../src/text/stops.ts';

const stops = (text: string) => [...findStops(text)].map(({ start, end }) => text.slice(start, end));

test.each([
  ['He left. She stayed.', ['.', '.']],
  ['“Look out!” he said.', ['!”', '.']],
  ['(It is so.) Next.', ['.)', '.']],
  ['It is so.[3] Next.¹', ['.[3]', '.¹']],
  ['It is so. [3, 4] Next', ['. [3, 4]']],
  ['It is so.12 Next', ['.12']],
  ['It grew . . . . Then', ['. . . .']],
  ['What?! No…', ['?!', '…']],
  ['« Quoi ? » dit-il', ['? »']],
  ['No stop here', []],
])('%s', (text, expected) => {
  expect(stops(text)).toEqual(expected);
});
