import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Layout, ParagraphKind } from '../../../src/corpus/layout.ts';
import { decodeLayout, encodeLayout } from '../../../src/store/works/encode-layout.ts';

const KINDS: readonly ParagraphKind[] = [
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

const offset = fc.nat(2 ** 28);
const section = fc.option(fc.nat(5000));
const span = { start: offset, end: offset };
const numbered = <Item extends object>(item: fc.Arbitrary<Item>) =>
  fc.array(item, { maxLength: 20 }).map((items) => items.map((each, ordinal) => ({ ...each, ordinal })));

const parts = {
  sections: numbered(
    fc.record({
      ...span,
      parent: section,
      level: fc.nat(9),
      title: fc.string({ unit: 'binary' }),
      number: fc.string(),
    }),
  ),
  paragraphs: numbered(
    fc.record({ ...span, section, kind: fc.constantFrom(...KINDS), number: fc.nat(9000) }),
  ),
  sentences: numbered(fc.record({ ...span, paragraph: fc.nat(9000) })),
  passages: numbered(fc.record({ ...span, section, firstSentence: offset, endSentence: offset })),
  pages: fc.array(
    fc.record(
      {
        start: offset,
        label: fc.string({ unit: 'binary' }),
        index: fc.option(fc.nat(9000)),
        ocr: fc.nat(100),
      },
      { requiredKeys: ['start', 'label', 'index'] },
    ),
    { maxLength: 20 },
  ),
};

/** What only some texts have. */
const inSome = {
  shown: fc.array(fc.oneof(fc.integer(), fc.string({ unit: 'binary' })), { maxLength: 20 }),
  notes: fc.array(fc.record({ ...span, label: fc.string(), at: offset }), { maxLength: 20 }),
  anchors: fc.array(fc.record({ start: offset, id: fc.string() }), { maxLength: 20 }),
};

const anyLayout: fc.Arbitrary<Layout> = fc.oneof(fc.record(parts), fc.record({ ...parts, ...inSome }));

describe('encodeLayout', () => {
  test('preserves every layout exactly', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        expect(decodeLayout(encodeLayout(layout))).toEqual(layout);
      }),
    );
  });

  test('reads a layout from before works had pages', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        const { labels: _labels, pages: _pages, ...stored } = JSON.parse(encodeLayout(layout));
        expect(decodeLayout(JSON.stringify(stored))).toEqual({ ...layout, pages: [] });
      }),
    );
  });

  test('rejects anything that is not a layout', () => {
    const empty = {
      version: 1,
      titles: [],
      numbers: [],
      sections: [],
      paragraphs: [],
      sentences: [],
      passages: [],
    };
    expect(() => decodeLayout(JSON.stringify({ ...empty, version: 2 }))).toThrow(/version/);
    expect(() => decodeLayout(JSON.stringify({ ...empty, sentences: [1, 2] }))).toThrow(/multiple/);
    expect(() => decodeLayout(JSON.stringify({ ...empty, paragraphs: [0, 1, -1, 99, 1] }))).toThrow(
      /unknown kind of paragraph: 99/,
    );
  });
});
