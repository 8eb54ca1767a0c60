import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeWork } from '../../src/text/compose-work.ts';
import { findFragment } from '../../src/text/find-fragment.ts';
import { createFragmentIndex } from '../../src/text/fragment-index.ts';
import { textFragment } from '../../src/text/text-fragment.ts';

const prose = (...texts: readonly string[]) =>
  composeWork(texts.map((text) => ({ kind: 'prose', text }) as const));
const fragments = (work: ReturnType<typeof prose>, maxLength = 400) => {
  const index = createFragmentIndex(work);
  return work.layout.sentences.map((sentence) => textFragment(index, sentence, maxLength));
};

describe('textFragment', () => {
  test('writes a short sentence in full', () => {
    expect(fragments(prose('It rained. We stayed.'))).toEqual(['text=It%20rained.', 'text=We%20stayed.']);
  });

  test('adds context only if it is needed', () => {
    expect(fragments(prose('First one. Yes. Second one. Yes.'))).toEqual([
      'text=First%20one.',
      'text=Yes.',
      'text=Second%20one.',
      'text=Yes.%20Second%20one.-,Yes.',
    ]);
  });

  test('gives the first and last words of a long sentence', () => {
    const [fragment] = fragments(prose(`It rained on ${'and on '.repeat(20)}until we left.`));
    expect(fragment).toBe('text=It%20rained%20on,until%20we%20left.');
  });

  test('encodes what has a meaning in a directive, a URL or Markdown', () => {
    const [fragment] = fragments(prose('A-b, (c) & d ~ 5% *e* [f]_g "h".'));
    expect(fragment).toMatch(/^text=(?:[A-Za-z0-9.]|%[0-9A-F]{2})+$/);
  });

  test('returns null if the place is ambiguous or the directive is too long', () => {
    expect(fragments(prose(...Array.from({ length: 60 }, () => 'Yes.'))).slice(20, 40)).toEqual(
      Array(20).fill(null),
    );
    expect(fragments(prose('It rained.'), 10)).toEqual([null]);
  });

  test('selects a row of a table from its first cell to its last, because a term cannot cross cells', () => {
    const rows = composeWork([
      { kind: 'list', text: 'Price | Ten crowns' },
      { kind: 'list', text: 'Weight | Two pounds | of the old measure' },
      { kind: 'list', text: 'Price | Two crowns' },
      { kind: 'list', text: 'Salt' },
    ]);
    expect(fragments(rows)).toEqual([
      'text=Price,Ten%20crowns',
      'text=Weight,the%20old%20measure',
      'text=the%20old%20measure-,Price,Two%20crowns',
      'text=Salt',
    ]);
  });

  test('selects what is on the page of a span that begins between two cells', () => {
    const work = composeWork([{ kind: 'list', text: 'Price | Ten crowns' }]);
    expect(textFragment(createFragmentIndex(work), { start: 5, end: 18 }, 400)).toBe('text=Ten%20crowns');
  });

  test('selects in verse and in Japanese', () => {
    const work = composeWork([
      { kind: 'verse', text: 'The sea, the open sea,\nThe blue, the fresh, the ever free!' },
      { kind: 'prose', text: '今日は雨が降っています。明日は晴れるでしょう。' },
    ]);
    expect(fragments(work)).not.toContain(null);
  });

  test('selects exactly the sentence with every fragment, within the length', () => {
    const words = fc.constantFrom(
      'yes',
      'No',
      'rain-coat',
      'é',
      '“x”',
      'a,b',
      '日本',
      '5%',
      'it’s',
      '😀',
      '(and)',
    );
    const sentences = fc.array(words, { minLength: 1, maxLength: 20 }).map((list) => `${list.join(' ')}.`);
    const paragraphs = fc.array(fc.array(sentences, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 10, max: 300 }), (texts, maxLength) => {
        const work = prose(...texts.map((paragraph) => paragraph.join(' ')));
        const index = createFragmentIndex(work);
        for (const sentence of work.layout.sentences) {
          const fragment = textFragment(index, sentence, maxLength);
          if (fragment === null) continue;
          expect(fragment.length).toBeLessThanOrEqual(maxLength);
          expect(findFragment(index, fragment)).toEqual({ start: sentence.start, end: sentence.end });
        }
      }),
    );
  });

  test('finishes a work of a million characters', () => {
    const work = prose(
      ...Array.from(
        { length: 10_000 },
        (_, index) => `The number ${index} is here, and ${'so on '.repeat(12)}to the end.`,
      ),
    );
    expect(fragments(work)).not.toContain(null);
  });
});
