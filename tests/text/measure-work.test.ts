import { expect, test } from 'vitest';
import { composeWork } from '../../src/text/compose-work.ts';
import { countWords, measureWork } from '../../src/text/measure-work.ts';

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

test.each([
  ['道可道，非常道。名可名，非常名。', 8],
  ['吾輩は猫である。', 4],
  ['ฉันรักแม่น้ำ', 6],
  ['第3章 The mill', 4],
])('counts two characters without spaces as a word: %s', (text, words) => {
  expect(countWords(text)).toBe(words);
});
