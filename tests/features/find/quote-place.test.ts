import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Span } from '../../../src/corpus/layout.ts';
import { fitPlace } from '../../../src/features/find/quote-place.ts';
import { findTerms } from '../../../src/text/terms.ts';

const filler = 'so it went on and on '.repeat(30);

function fit(text: string, wanted: string) {
  return fitSpan(text, ...findTerms(text).filter(({ lexeme }) => wanted.split(' ').includes(lexeme.word)));
}

function fitSpan(text: string, ...matches: readonly Span[]) {
  const place = fitPlace(text, {
    start: 0,
    end: text.length,
    matches: matches.map(({ start, end }) => ({ start, end })),
  });
  const quoted = text.slice(place.start, place.end);
  return { quoted, matched: place.matches.map(({ start, end }) => quoted.slice(start, end)) };
}

it('keeps a short place whole', () => {
  expect(fit('The tide comes in.', 'tide')).toEqual({ quoted: 'The tide comes in.', matched: ['tide'] });
});

it('cuts a long place at words around the matches', () => {
  const { quoted, matched } = fit(`${filler}until the tide came ${filler}`, 'tide');
  expect(matched).toEqual(['tide']);
  expect(quoted.length).toBeLessThanOrEqual(300);
  expect(quoted.length).toBeGreaterThan(250);
  expect(quoted).toContain('until the tide came');
  expect(quoted.split(' ').every((word) => `${filler}until the tide came`.split(' ').includes(word))).toBe(
    true,
  );
});

it('chooses the part with the most different words', () => {
  const { matched } = fit(`Tide and tide, ${filler} the tide and the moon ${filler}`, 'tide moon');
  expect(matched).toEqual(['tide', 'moon']);
});

it('shows more if the words are further apart', () => {
  const { quoted, matched } = fit(`${filler} a tide ${filler.slice(0, 500)} a moon ${filler}`, 'tide moon');
  expect(matched).toEqual(['tide', 'moon']);
  expect(quoted.length).toBeLessThanOrEqual(600);
});

it('splits an overlong word between two characters', () => {
  const word = '\u{1d5ba}'.repeat(1000);
  const { quoted, matched } = fitSpan(`A ${word}!`, { start: 2, end: 2 + word.length });
  expect(quoted).toBe('\u{1d5ba}'.repeat(300));
  expect(matched).toEqual([quoted]);
});

it('stays within the place, for any text, and includes the matches', () => {
  const word = fc.oneof(fc.constantFrom('tide', 'moon', ' ', '\n', '.'), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 400 }), fc.nat(50), (words, start) => {
      const text = words.join(' ');
      const found = findTerms(text).filter(
        (term) => term.start >= start && /tide|moon/.test(term.lexeme.word),
      );
      fc.pre(found.length > 0);
      const matches = found.map((term) => ({ start: term.start - start, end: term.end - start }));
      const place = fitPlace(text, { start, end: text.length, matches });
      expect(place.start).toBeGreaterThanOrEqual(start);
      expect(place.end).toBeLessThanOrEqual(text.length);
      expect(place.matches.length).toBeGreaterThan(0);
      for (const match of place.matches) {
        const written = text.slice(place.start + match.start, place.start + match.end);
        expect(found.some((term) => text.slice(term.start, term.end) === written)).toBe(true);
      }
    }),
  );
});
