import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParagraphKind } from '../../src/corpus/layout.ts';
import type { Work } from '../../src/corpus/work.ts';
import type { Block } from '../../src/text/block.ts';
import { composeWork } from '../../src/text/compose-work.ts';

const kinds: readonly ParagraphKind[] = [
  'title',
  'byline',
  'heading',
  'prose',
  'list',
  'quote',
  'verse',
  'code',
  'note',
];
const blocks: fc.Arbitrary<Block[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    level: fc.integer({ min: 1, max: 6 }),
    text: fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ mode: 'sentences' })),
  }),
);

function toBlocks({ text, layout }: Work): readonly Block[] {
  return layout.paragraphs.map(({ kind, section, start, end }) => {
    const level = layout.sections[section ?? -1]?.level ?? 1;
    return { kind, level, text: text.slice(start, end) };
  });
}

describe('composeWork', () => {
  const work = composeWork([
    { kind: 'title', text: 'A title. With a stop.' },
    { kind: 'byline', text: 'By Somebody' },
    { kind: 'prose', text: 'Before.  All.' },
    { kind: 'heading', level: 2, text: 'First' },
    { kind: 'prose', text: 'One.' },
    { kind: 'heading', level: 4, text: 'Inner' },
    { kind: 'verse', text: 'Two,\n two.' },
    { kind: 'prose', text: ' ' },
    { kind: 'prose', text: 'Three.' },
  ]);

  test('joins the blocks', () => {
    expect(work.text).toBe(
      'A title. With a stop.\n\nBy Somebody\n\nBefore. All.\n\nFirst\n\nOne.\n\nInner\n\nTwo,\ntwo.\n\nThree.',
    );
  });

  test('has sentences only in prose', () => {
    const sentences = work.layout.sentences.map(({ start, end }) => work.text.slice(start, end));
    expect(sentences).toEqual(['Before.', 'All.', 'One.', 'Two,\ntwo.', 'Three.']);
  });

  test('puts paragraphs into sections and counts them', () => {
    expect(work.layout.sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 First',
      '1.1 Inner',
    ]);
    expect(work.layout.paragraphs.map(({ section, number }) => [section, number])).toEqual([
      [null, 0],
      [null, 0],
      [null, 1],
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
  });

  test('gives an empty work without blocks', () => {
    expect(composeWork([])).toMatchObject({
      text: '',
      layout: { paragraphs: [], sentences: [], passages: [] },
    });
  });

  test('gives the same work from the blocks of a work', () => {
    fc.assert(
      fc.property(blocks, (source) => {
        const composed = composeWork(source);
        expect(composeWork(source)).toEqual(composed);
        expect(composeWork(toBlocks(composed))).toEqual(composed);
      }),
    );
  });

  test('covers the text with paragraphs, in order', () => {
    fc.assert(
      fc.property(blocks, (source) => {
        const { text, layout } = composeWork(source);
        const slices = layout.paragraphs.map(({ start, end }) => text.slice(start, end));
        expect(slices.join('\n\n')).toBe(text);
        expect(text.split('\n\n')).toEqual(slices.length === 0 ? [''] : slices);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });

  test('nests sections', () => {
    fc.assert(
      fc.property(blocks, (source) => {
        const { layout } = composeWork(source);
        for (const { parent, start, end, level } of layout.sections) {
          const holder = layout.sections[parent ?? -1];
          if (holder === undefined) continue;
          expect(holder.level).toBeLessThan(level);
          expect(holder.start).toBeLessThan(start);
          expect(holder.end).toBeGreaterThanOrEqual(end);
        }
      }),
    );
  });
});
