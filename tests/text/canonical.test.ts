import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalise } from '../../src/text/canonical.ts';

describe('canonicalise', () => {
  test.each([
    ['folds white space', ' a \t b\r\nc\u00a0\u2003d\u2028e ', 'a b c d e'],
    ['composes', 'e\u0301', 'é'],
    ['composes over what it removes', 'e\u200b\u0301', 'é'],
    ['removes what nobody sees', 'a\u0000b\u00adc\u200bd\ufeffe\u2060f', 'abcdef'],
    ['removes bidi controls', 'a\u202eb\u2066c\u2069\u200f', 'abc'],
    ['replaces lone surrogates', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['keeps an emoji of several parts', '👩‍👩‍👧 ❤️‍🔥', '👩‍👩‍👧 ❤️‍🔥'],
    ['keeps the joiner of a script that joins', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['removes a joiner that only hides', 'pa\u200dss\u200cword', 'password'],
    [
      'keeps the flag of a region',
      '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
      '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    ],
    ['removes hidden tags', 'a\u{e0041}\u{e0042}b', 'ab'],
  ])('%s', (_, text, expected) => {
    expect(canonicalise(text, 'prose')).toEqual([expected]);
  });

  test('keeps line breaks only in verse and code', () => {
    expect(canonicalise('one  \r\n two', 'verse')).toEqual(['one\ntwo']);
    expect(canonicalise('one\n two', 'code')).toEqual(['one\ntwo']);
    expect(canonicalise('one\n two', 'prose')).toEqual(['one two']);
  });

  test('splits verse at blank lines', () => {
    expect(canonicalise('\n\na\nb\n \u200b\nc\n', 'verse')).toEqual(['a\nb', 'c']);
  });

  test('returns nothing for invisible text', () => {
    expect(canonicalise(' \u200b\n\u00ad ', 'prose')).toEqual([]);
  });

  test('leaves canonical text unchanged', () => {
    const kinds = fc.constantFrom('prose', 'verse', 'code' as const);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), kinds, (text, kind) => {
        for (const piece of canonicalise(text, kind)) expect(canonicalise(piece, kind)).toEqual([piece]);
      }),
      { numRuns: 2000 },
    );
  });
});
