import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { filterPeople, findTypedMention, writeMentions } from '../../../src/playground/page/mentions.ts';

const people = [
  { id: '1', name: 'Mara' },
  { id: '2', name: 'Mara Lind' },
  { id: '3', name: 'C.' },
];

test.each([
  ['@Mara, look', '<@1>, look'],
  ['ask @mara lind or @MARA', 'ask <@2> or <@1>'],
  ['@Marathon and me@Mara', '@Marathon and me@Mara'],
  ['@C. or @Cx', '<@3> or @Cx'],
  ['<@1> stays', '<@1> stays'],
])('%j becomes %j', (text, expected) => {
  expect(writeMentions(text, people)).toBe(expected);
});

test('a text with mentions can be converted back to what was typed', () => {
  const part = fc.constantFrom('@', 'Mara', ' Lind', 'C.', ' ', 'me', '<', '1');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      fc.pre(!text.includes('<@1'));
      const names = new Map(people.map(({ id, name }) => [id, name]));
      const written = writeMentions(text, people);
      const read = written.replaceAll(/<@(\d)>/g, (_, id: string) => `@${names.get(id) ?? ''}`);
      expect(read).toBe(text);
    }),
  );
});

test('a text is unchanged without people', () => {
  expect(writeMentions('@Mara', [])).toBe('@Mara');
});

test.each([
  ['@', 1, { start: 0, typed: '' }],
  ['ask @ma now', 7, { start: 4, typed: 'ma' }],
  ['ask @ma now', 11, null],
  ['me@ma', 5, null],
])('finds the mention being typed in %j at %i', (text, caret, expected) => {
  expect(findTypedMention(text, caret)).toEqual(expected);
});

test('names are suggested by prefix', () => {
  expect(filterPeople(people, 'mar').map(({ id }) => id)).toEqual(['1', '2']);
});
