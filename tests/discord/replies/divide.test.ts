import { expect, test } from 'vitest';

import { divide } from '../../../src/discord/replies/divide.ts';

test('parts end between words, wherever bold starts', () => {
  const words = 'The council of the harbour met near the ropes. '.repeat(100);
  for (const start of [0, 47 * 29, 47 * 30, 47 * 31]) {
    const pieces = [
      { words: words.slice(0, start), isBold: false },
      { words: words.slice(start), isBold: true },
    ];
    const parts = divide(pieces).map((part) => part.replaceAll('*', ''));
    expect(parts.join('')).toBe(words);
    expect(parts.filter((part) => !/\s$/u.test(part))).toEqual([]);
  }
});
