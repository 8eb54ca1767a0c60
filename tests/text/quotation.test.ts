import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeWork } from '../../src/text/compose-work.ts';
import { isVerbatim, locate, quote } from '../../src/text/quotation.ts';

const work = composeWork([
  { kind: 'title', text: 'On rain' },
  { kind: 'prose', text: 'Before all headings.' },
  { kind: 'heading', level: 1, text: 'Autumn' },
  { kind: 'heading', level: 2, text: 'November' },
  { kind: 'prose', text: 'It rained 🌧.' },
  { kind: 'prose', text: 'It rained again.' },
]);
const at = (words: string) => work.text.indexOf(words);

describe('quote', () => {
  test('returns a slice with its context', () => {
    const start = at('It rained again');
    const quotation = quote(work, { start, end: start + 9 });
    expect(quotation).toEqual({
      workId: work.id,
      start,
      end: start + 9,
      exact: 'It rained',
      prefix: work.text.slice(start - 32, start),
      suffix: ' again.',
    });
  });

  test('is verbatim with a well-formed context at any place', () => {
    const emoji = composeWork([{ kind: 'prose', text: '🌧'.repeat(40) + 'x' + '🌧'.repeat(40) }]);
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), (before, length) => {
        const quotation = quote(emoji, {
          start: 2 * Math.min(before, 40),
          end: 81 + 2 * Math.min(length, 40),
        });
        expect(isVerbatim(emoji, quotation)).toBe(true);
        expect(quotation.prefix.isWellFormed() && quotation.suffix.isWellFormed()).toBe(true);
        expect(Math.max(quotation.prefix.length, quotation.suffix.length)).toBeLessThanOrEqual(32);
      }),
    );
  });
});

describe('isVerbatim', () => {
  const quotation = quote(work, { start: 0, end: 7 });
  test.each([
    ['another work', { workId: 'other' }],
    ['other words', { exact: 'On snow' }],
    ['another place', { start: 1 }],
    ['a place outside', { end: 1000 }],
    ['nothing', { end: 0, exact: '' }],
  ])('not if it says %s', (_, change) => {
    expect(isVerbatim(work, quotation)).toBe(true);
    expect(isVerbatim(work, { ...quotation, ...change })).toBe(false);
  });
});

describe('locate', () => {
  test.each([
    ['Before', { section: null, paragraph: 1 }],
    ['It rained 🌧', { section: { number: '1.1', title: 'November' }, paragraph: 1 }],
    ['It rained again', { section: { number: '1.1', title: 'November' }, paragraph: 2 }],
    ['Autumn', { section: { number: '1', title: 'Autumn' }, paragraph: 0 }],
  ])('%s', (words, expected) => {
    const percent = Math.floor((100 * at(words)) / work.text.length);
    expect(locate(work, at(words))).toEqual({ ...expected, percent });
  });

  test('names the page that the place is on', () => {
    const pages = [
      { at: 0, label: 'iv', index: 4 },
      { at: 8, label: '1', index: 5 },
    ];
    const paged = composeWork([
      { kind: 'title', text: 'On rain' },
      { kind: 'prose', text: 'Before. After.', pages },
    ]);
    const page = (words: string) => locate(paged, paged.text.indexOf(words)).page;
    expect(page('On rain')).toBeUndefined();
    expect(page('Before')).toEqual({ label: 'iv', index: 4 });
    expect(page('After')).toEqual({ label: '1', index: 5 });
  });

  test('goes from 0 to 100', () => {
    expect(locate(work, 0).percent).toBe(0);
    expect(locate(work, work.text.length).percent).toBe(100);
    expect(locate(composeWork([]), 0)).toEqual({ section: null, paragraph: 1, percent: 0 });
  });
});
