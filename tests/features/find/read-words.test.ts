import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { readWords } from '../../../src/features/find/read-words.ts';

const read = (typed: string, near: number | null = null): readonly string[] =>
  readWords(typed, near).pattern.phrases.map(({ words }) =>
    words.map(({ word, by }) => `${word}:${by}`).join(' '),
  );

it.each([
  ['Network  owners', ['network:stem', 'owners:stem']],
  ['decentral* power', ['decentral:beginning', 'power:stem']],
  ['self-hosted', ['self:stem hosted:stem']],
  ['"the open door"', ['the:word open:word door:word']],
  ['“the open door”', ['the:word open:word door:word']],
  ['«the open» door', ['the:word open:word', 'door:stem']],
  ['„the open door“ exit', ['the:word open:word door:word', 'exit:stem']],
  ['exit "the open door', ['exit:stem', 'the:word open:word door:word']],
  ['"self decentral*"', ['self:word decentral:beginning']],
  ['don’t', ['don:stem']],
  ['a OR b AND NOT c', ['a:stem', 'or:stem', 'b:stem', 'and:stem', 'not:stem', 'c:stem']],
  [
    'NEAR(a, 3) -b ^c x:y (*) {d}',
    ['near:stem a:stem', '3:stem', 'b:stem', 'c:stem', 'x:stem y:stem', 'd:stem'],
  ],
  ['שלום world', ['שלום:stem', 'world:stem']],
])('reads %j', (typed, expected) => {
  expect(read(typed)).toEqual(expected);
});

it('keeps the typed form of each part', () => {
  expect(readWords('Decentral* “open  door”', null).typed).toEqual(['Decentral*', 'open  door']);
});

it.each([
  ['', 'Type at least one word to find: letters or numbers.'],
  ['🙂 !? ""', 'Type at least one word to find: letters or numbers.'],
  ['x'.repeat(501), 'Words to find can have up to 500 characters; this has 501. Type fewer.'],
  ['a '.repeat(21), 'Type up to 20 words. To find a longer quotation, put it in “quotation marks”.'],
])('rejects %j', (typed, message) => {
  expect(() => readWords(typed, null)).toThrow(new UserError(message));
});

it.each([
  ['a b', 0, '`near` is a whole number from 1 to 50.'],
  ['a b', 51, '`near` is a whole number from 1 to 50.'],
  ['a b', 1.5, '`near` is a whole number from 1 to 50.'],
  ['a', 5, '`near` says how far apart words may be, so it needs at least two.'],
])('rejects the distance of %j %d', (typed, near, message) => {
  expect(() => readWords(typed, near)).toThrow(new UserError(message));
});

function readOrExplain(typed: string, near: number | null): readonly number[] | UserError {
  try {
    const { pattern, typed: parts } = readWords(typed, near);
    return parts.map((_, i) => pattern.phrases[i]?.words.length ?? 0);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

it('parses anything, or says what is wrong', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.option(fc.integer()), (typed, near) => {
      const outcome = readOrExplain(typed, near);
      expect(outcome instanceof UserError || outcome.every((words) => words > 0)).toBe(true);
    }),
  );
});
