import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParagraphKind } from '../../src/corpus/layout.ts';
import { canonicalise } from '../../src/text/canonical.ts';
import { LONGEST_SENTENCE, divideIntoSentences } from '../../src/text/sentences.ts';

const divide = (text: string, kind: ParagraphKind = 'prose') =>
  divideIntoSentences(text, kind).map(({ start, end }) => text.slice(start, end));

describe('divideIntoSentences', () => {
  test.each([
    ['plain sentences', ['It rained.', 'We stayed at home!', 'Why not?']],
    ['what was said, with its closing mark', ['He said, “It rains.”', 'We stayed.']],
    [
      'what was said and who said it',
      ['“Look out!” he said.', '"Why?" Alice asked.', '“No!” I said.', '“So.”', 'He said no more.'],
    ],
    ['brackets', ['It rained (all day).', '(It was May.)', 'We stayed (why? nobody knew) at home.']],
    ['footnote marks', ['It rained.[1]', 'We stayed.²', 'They went.[3][4]', 'It ended.']],
    [
      'abbreviations',
      ['See Fig. 3 and pp. 4–5, e.g. Dr. Smith et al. (2010), cf. No. 7.', 'No.', 'He left.'],
    ],
    ['initials', ['J. R. R. Tolkien and C. S. Lewis met.', 'It was you and I.', 'Albert I. Jones came.']],
    ['acronyms', ['The U.S. Government paid.', 'He lives in the U.S.', 'He works there.']],
    ['an ellipsis within', ['It was … well, it was so.', 'Yes…', 'No.']],
    ['words left out', ['What [...] He said (!) Is quoted.']],
    ['numbers', ['It cost 3.50 in 1999.', 'Then 4.2.1 came from example.org.']],
    ['list markers', ['1. The first item.', '2. The second item.']],
    ['a bullet', ['• The first item.', 'It goes on.']],
    ['Chinese and Japanese', ['今日は。', '元気ですか？', 'はい。']],
    ['no capitals at all', ['i came.', 'i saw.']],
  ])('%s', (_, sentences) => {
    const separator = /[ぁ-ん]/.test(sentences.join('')) ? '' : ' ';
    expect(divide(sentences.join(separator))).toEqual(sentences);
  });

  test('continues a line of verse in the next', () => {
    expect(divide('The sea,\nThe open sea.\nIt calls', 'verse')).toEqual([
      'The sea,\nThe open sea.',
      'It calls',
    ]);
  });

  test('keeps code as one sentence', () => {
    expect(divide('a. B\nif (x) y. Z', 'code')).toHaveLength(1);
  });

  test('returns trimmed sentences in order that cover everything except white space', () => {
    const unit = fc.constantFrom(
      ...Array.from('aB. !?…”"\n([)]1•’é😀,'),
      'Mr.',
      ' Yes',
      '。',
      ' said',
      '[1]',
    );
    const texts = fc.oneof(fc.string({ unit, maxLength: 80 }), fc.string({ unit: 'binary' }));
    const kinds = fc.constantFrom<ParagraphKind>('prose', 'verse', 'code');
    fc.assert(
      fc.property(texts, kinds, (source, kind) => {
        for (const text of canonicalise(source, kind)) {
          let last = 0;
          for (const { start, end } of divideIntoSentences(text, kind)) {
            expect(text.slice(last, start).trim()).toBe('');
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['a', '😀', '. ', 'a.', '"', '[1', '. . ', '.”1', '• ', '1. '])(
    '200 KB of %j is divided',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length).trim();
      const spans = divideIntoSentences(text, 'prose');
      expect(spans.at(-1)?.end).toBe(text.length);
      for (const { start, end } of spans) {
        expect(end - start).toBeLessThanOrEqual(LONGEST_SENTENCE);
        expect(text.slice(start, end).isWellFormed()).toBe(true);
      }
    },
  );
});
