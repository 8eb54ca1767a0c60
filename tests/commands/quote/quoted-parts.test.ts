import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotedParts, findSourcedParts } from '../../../commands/quote/quoted-parts.ts';

test.each([
  ['A tide is a tide.', ['A tide is a tide.']],
  ['He said “a tide is a tide” and left.', ['a tide is a tide']],
  ['He said "a tide is" and "so it is", no more.', ['a tide is', 'so it is']],
  ['Sagt er „die Flut ist da“ und geht', ['die Flut ist da']],
  ['« la marée est haute » dit-il', [' la marée est haute ']],
  ['> a tide\n> is a tide\nI think “not” so', ['a tide\nis a tide']],
  ['See:\n>>> a tide\nis a tide', ['a tide\nis a tide']],
  ['A “tide” is a “middle thing”.', ['A “tide” is a “middle thing”.']],
  ['“a tide is not closed', ['“a tide is not closed']],
])('of %j, %j is checked', (message, parts) => {
  expect(findQuotedParts(message)).toEqual(parts);
});

const TIDE = 'A tide is a tide.';

test.each([
  [`“${TIDE}” — Ann Tidewater`, [`“${TIDE}” — Ann Tidewater`]],
  [`Look: “${TIDE}” (Tidewater)\nWhat now?`, [`“${TIDE}” (Tidewater)`]],
  [`> ${TIDE}\n— Ann Tidewater`, [`“${TIDE}”\n— Ann Tidewater`]],
  [`>>> ${TIDE}\n— Ann Tidewater`, [`${TIDE}\n— Ann Tidewater`]],
  [`> ${TIDE}\n-# On Tides — Ann Tidewater · ¶ 2 · 5 %`, [TIDE]],
  [
    `“${TIDE}”\n\nExcerpt From\nOn Tides\nAnn Tidewater`,
    [`“${TIDE}”\n\nExcerpt From\nOn Tides\nAnn Tidewater`],
  ],
  [`“${TIDE}” — and nothing else was said`, [TIDE]],
  [`“${TIDE}” I like that. Ann does not.`, [TIDE]],
  [`“${TIDE}” — Ann\n“So it is again” — Bram`, [`“${TIDE}” — Ann`, '“So it is again” — Bram']],
])('of %j, the source is read too', (message, parts) => {
  expect(findSourcedParts(message)).toEqual(parts);
});

test('every part is of the message, and there is always one', () => {
  const unit = fc.constantFrom('“', '”', '"', '«', '»', '>', '\n', ' ', 'tide ', 'a ');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 200 }), (message) => {
      const parts = [...findQuotedParts(message), ...findSourcedParts(message)];
      expect(parts.length).toBeGreaterThan(1);
      const letters = message.replaceAll(/[^a-z]/g, '');
      for (const part of parts) expect(letters).toContain(part.replaceAll(/[^a-z]/g, ''));
    }),
  );
});
