import { expect, it } from 'vitest';
import { findMatches } from '../../src/text/find-matches.ts';

it('finds the content words of a query in any form', () => {
  const text = 'Those who pay the keepers own the light.';
  const words = findMatches(text, 'Who paid, or pays, a keeper?').map(({ start, end }) =>
    text.slice(start, end),
  );
  expect(words).toEqual(['pay', 'keepers']);
});
