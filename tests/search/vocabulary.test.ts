import path from 'node:path';
import { expect, it } from 'vitest';
import { openSearchIndex } from '../../src/search/open-search-index.ts';
import { composeEssay, harbour } from '../support/essays.ts';
import { createTemporaryFolder } from '../support/made-works.ts';

const signs = composeEssay('Signs', {
  One: ['The 𐌰𐌱 stands over the door.', 'Naïve sailors sail; 9th and 90 are numbers, and 𐌰𐌲 is a sign.'],
});

it('finds words by prefix, in any letters, while their work exists', async () => {
  const index = openSearchIndex(path.join(createTemporaryFolder(), 'index.sqlite'));
  const beginning = (word: string): readonly string[] => {
    const pattern = { phrases: [{ words: [{ word, by: 'beginning' as const }] }], within: null };
    const scope = [{ workId: signs.id, start: 0, end: signs.text.length }];
    return index
      .match(pattern, scope, 100)
      .hits.flatMap((hit) => hit.places)
      .flatMap(({ start, matches }) =>
        matches.map((match) => signs.text.slice(start + match.start, start + match.end)),
      );
  };
  await index.add(harbour);
  await index.add(signs);
  expect(beginning('𐌰')).toEqual(['𐌰𐌱', '𐌰𐌲']);
  expect(beginning('sail')).toEqual(['sailors', 'sail']);
  expect(beginning('sailo')).toEqual(['sailors']);
  expect(beginning('nai')).toEqual(['Naïve']);
  expect(beginning('9')).toEqual(['9th', '90']);
  expect(beginning('lighth')).toEqual([]);
  await index.remove(signs.id);
  expect(beginning('sail')).toEqual([]);
  index.close();
});
