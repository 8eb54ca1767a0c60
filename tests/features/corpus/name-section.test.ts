import { expect, test } from 'vitest';
import { nameSection } from '../../../src/features/corpus/name-section.ts';

test.each([
  ['3.2', 'Of tides', '3.2 Of tides'],
  ['2', '2. Nine boxes', '2. Nine boxes'],
  ['4', 'IV. The mill', '4 IV. The mill'],
])('section %s “%s” is called “%s”', (number, title, name) => {
  expect(nameSection({ number, title })).toBe(name);
});
