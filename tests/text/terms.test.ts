import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, LONGEST_WORD } from '../../src/text/terms.ts';

const words = (text: string): readonly string[] => findTerms(text).map((term) => term.lexeme.word);

describe('findTerms', () => {
  it.each([
    ["Musk's network", ['musk', 'network']],
    ['Musk’s networks', ['musk', 'networks']],
    ['Café, naïve ﬁsh', ['cafe', 'naive', 'fish']],
    ['O’Brien in 1984', ['o', 'brien', 'in', '1984']],
    ['author:x AND (a* NEAR "b")', ['author', 'x', 'and', 'a', 'near', 'b']],
    ['Привет, мир', ['привет', 'мир']],
    ['…—?!', []],
  ])('reads %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('covers the clitic with the span, and not with the stem', () => {
    const [term] = findTerms('Musk’s');
    expect(term).toMatchObject({ start: 0, end: 6, lexeme: { stem: 'musk', isCapitalized: true } });
  });

  it('knows function words and numbers', () => {
    const flags = findTerms('the 42nd networks').map(({ lexeme }) => [lexeme.isStop, lexeme.isNumber]);
    expect(flags).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it('cuts long words for matching alone', () => {
    const [term] = findTerms('a'.repeat(1000));
    expect(term?.end).toBe(1000);
    expect(term?.lexeme.word).toHaveLength(LONGEST_WORD);
  });

  it('gives ordered spans and clean stems for any text', () => {
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

it('stems English words', () => {
  const stems = findTerms('Decentralized networks, running').map((term) => term.lexeme.stem);
  expect(stems).toEqual(['decentr', 'network', 'run']);
});
