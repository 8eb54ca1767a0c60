import { expect, test } from 'vitest';
import { composeWork } from '../../src/text/compose-work.ts';
import { measureWork } from '../../src/text/measure-work.ts';

test('counts a work', () => {
  const work = composeWork([
    { kind: 'title', text: 'On rain' },
    { kind: 'heading', text: 'I' },
    { kind: 'prose', text: 'It didn’t rain. We – well-meaning – stayed 3 days.' },
  ]);
  expect(measureWork(work)).toEqual({
    characters: work.text.length,
    words: 11,
    sections: 1,
    paragraphs: 1,
    sentences: 2,
    passages: 1,
  });
});
