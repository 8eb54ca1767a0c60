import { expect, test } from 'vitest';
import { contentTest } from '../../src/text/elision.ts';

test.each([
  ['the law of the sea', 'law sea'],
  ['la loi de la mer et l’homme qu’il aime', 'loi mer l’homme aime'],
  ['das gesetz und die see', 'gesetz see'],
  ['the men who die young', 'men die young'],
])('of %s, %s have meaning of their own', (text, content) => {
  const words = text.replaceAll('’', "'").split(' ');
  expect(words.filter(contentTest(words)).join(' ')).toBe(content.replaceAll('’', "'"));
});
