import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, LONGEST_WORD } from '../../src/text/terms.ts';
import { isUnspaced } from '../../src/text/unspaced.ts';

const words = (text: string): readonly string[] => findTerms(text).map((term) => term.lexeme.word);

describe('findTerms', () => {
  it.each([
    ["Musk's network", ['musk', 'network']],
    ['Musk’s networks', ['musk', 'networks']],
    ['Café, naïve ﬁsh', ['cafe', 'naive', 'fish']],
    ['O’Brien in 1984', ['o', 'brien', 'in', '1984']],
    ['author:x AND (a* NEAR "b")', ['author', 'x', 'and', 'a', 'near', 'b']],
    ['Привет, мир', ['привет', 'мир']],
    ['Cæsar, Łódź, Straße, Ærø', ['caesar', 'lodz', 'strasse', 'aero']],
    ['كَتَبَ', ['كتب']],
    ['塩の値段', ['塩', 'の', '値段']],
    ['运盐的人', ['运', '盐', '的', '人']],
    ['คนขนเกลือ', ['คน', 'ขน', 'เกลือ']],
    ['…—?!', []],
  ])('reads %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('includes the clitic in the span, but not in the stem', () => {
    const [term] = findTerms('Musk’s');
    expect(term).toMatchObject({ start: 0, end: 6, lexeme: { stem: 'musk', isCapitalized: true } });
  });

  it('recognises function words and numbers', () => {
    const flags = findTerms('the 42nd networks').map(({ lexeme }) => [lexeme.isStop, lexeme.isNumber]);
    expect(flags).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it('divides a text without spaces in time linear in its length, and covers it', () => {
    const text = '塩を運ぶ人は丘𠮷'.repeat(2000);
    const terms = findTerms(text);
    expect(terms[0]?.start).toBe(0);
    expect(terms.at(-1)?.end).toBe(text.length);
    expect(terms.every(({ start }, i) => i === 0 || start === terms[i - 1]?.end)).toBe(true);
  });

  it('cuts long words only for matching', () => {
    const [term] = findTerms('a'.repeat(1000));
    expect(term?.end).toBe(1000);
    expect(term?.lexeme.word).toHaveLength(LONGEST_WORD);
  });

  it('returns ordered spans and clean stems for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const term of findTerms(text)) {
          expect(term.start).toBeGreaterThanOrEqual(end);
          ({ end } = term);
          expect(term.lexeme.stem).toMatch(/^[\p{L}\p{N}\p{M}]{1,64}$/u);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

it('finds the runs of letters, digits and marks with their clitics, as a regular expression would', () => {
  const runs = /([\p{L}\p{N}\p{M}]+)(?:['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}\p{M}]))?/giu;
  const pieces = fc.constantFrom(
    "'",
    '’',
    's',
    'S',
    'ſ',
    't',
    're',
    'll',
    'x',
    '𝐀',
    '𐌰',
    '\u{1f600}',
    '\ud835',
    ' ',
  );
  const spaced = fc.string({ unit: 'binary', maxLength: 3 }).filter((text) => !isUnspaced(text));
  const texts = fc.array(fc.oneof(pieces, spaced), { maxLength: 40 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      const expected = [...text.matchAll(runs)].map(({ index, 0: { length } }) => [index, index + length]);
      const found = findTerms(text).map(({ start, end }) => [start, end]);
      const isFound = (span: unknown): boolean => found.some((own) => String(own) === String(span));
      expect(found.length).toBe(expected.filter(isFound).length);
      // A run of combining marks folds to nothing, so it is not a word.
      for (const [start, end] of expected.filter((span) => !isFound(span)))
        expect(text.slice(start, end)).not.toMatch(/[a-z\d𝐀𐌰]/iu);
    }),
    { numRuns: 2000 },
  );
});

it('stems English words', () => {
  const stems = findTerms('Decentralized networks, running').map((term) => term.lexeme.stem);
  expect(stems).toEqual(['decentr', 'network', 'run']);
});
