import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/text/block.ts';
import { composeWork } from '../../src/text/compose-work.ts';
import { PASSAGE_SIZES } from '../../src/text/passages.ts';

const prose = (text: string): Block => ({ kind: 'prose', text });
const heading = (text: string): Block => ({ kind: 'heading', text });
const passagesOf = (...blocks: readonly Block[]) => {
  const { text, layout } = composeWork(blocks);
  return layout.passages.map(({ start, end }) => text.slice(start, end));
};
const sentence = 'This sentence is as long as it has to be for a test. ';

describe('createPassages', () => {
  test('joins short neighbours', () => {
    expect(passagesOf(prose('One.'), prose('Two.'))).toEqual(['One.\n\nTwo.']);
  });

  test('never joins across a heading', () => {
    expect(passagesOf(prose('One.'), heading('H'), prose('Two.'))).toEqual(['One.', 'Two.']);
  });

  test('leaves a paragraph alone that is long enough', () => {
    const long = sentence.repeat(10).trim();
    expect(passagesOf(prose(long), prose('Two.'))).toEqual([long, 'Two.']);
  });

  test('divides a long paragraph between sentences into equal parts', () => {
    const lengths = passagesOf(prose(sentence.repeat(50))).map(({ length }) => length);
    expect(lengths.length).toBeGreaterThan(1);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(PASSAGE_SIZES.divideOver);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(4 * sentence.length);
  });

  test('puts every sentence into exactly one passage, which crosses no section and is not too long', () => {
    const blocks = fc.array(
      fc.record({
        kind: fc.constantFrom('prose', 'list', 'heading' as const),
        text: fc.nat({ max: 60 }).map((count) => sentence.repeat(count)),
      }),
    );
    fc.assert(
      fc.property(blocks, (source) => {
        const { layout } = composeWork(source);
        let next = 0;
        for (const { firstSentence, endSentence, start, end, section } of layout.passages) {
          expect(firstSentence).toBe(next);
          expect(end - start).toBeLessThanOrEqual(PASSAGE_SIZES.divideOver);
          for (const { paragraph } of layout.sentences.slice(firstSentence, endSentence)) {
            expect(layout.paragraphs[paragraph]?.section).toBe(section);
          }
          next = endSentence;
        }
        expect(next).toBe(layout.sentences.length);
      }),
    );
  });
});
