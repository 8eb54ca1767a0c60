import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFragment } from '../../src/text/find-fragment.ts';
import { createFragmentIndex } from '../../src/text/fragment-index.ts';
import { oneParagraph } from '../support/one-paragraph.ts';

const select = (text: string, directive: string) => {
  const span = findFragment(createFragmentIndex(oneParagraph(text)), directive);
  return span === null ? null : `${span.start}:${text.slice(span.start, span.end)}`;
};

describe('findFragment', () => {
  test.each([
    ['an exact term', 'text=two%20three', '4:two three'],
    ['the first match', 'text=one', '0:one'],
    ['without regard to case', 'text=ONE', '0:one'],
    ['no part of a word', 'text=thr', null],
    ['a range', 'text=two,one', '4:two three. one'],
    ['a range over blocks', 'text=two,four', '4:two three. one five.\n\nfour'],
    ['no term over blocks', 'text=five.%20four', null],
    ['after a prefix', 'text=three.-,one', '15:one'],
    ['after a prefix in another block', 'text=five.-,four', '26:four'],
    ['not after a prefix further away', 'text=two-,one', null],
    ['before a suffix', 'text=one,-five', '15:one'],
    ['before a suffix in another block', 'text=five.,-four', '19:five.'],
    ['between both', 'text=three.-,one,-five', '15:one'],
    ['a range up to a suffix', 'text=one,one,-five', '0:one two three. one'],
    ['not what is not there', 'text=six', null],
    ['not a range whose end comes before', 'text=four,two', null],
    ['no broken directive', 'text=%E0%A4%A', null],
    ['no empty directive', 'text=', null],
    ['no other directive', 'one', null],
    ['no directive of too many terms', 'text=one,two,three', null],
  ])('selects %s', (_, directive, expected) => {
    expect(select('one two three. one five.\n\nfour', directive)).toBe(expected);
  });

  test('is not sure of a term across a line break, which is a space in some browsers alone', () => {
    expect(select('one\ntwo', 'text=one%20two')).toBeNull();
    expect(select('one\ntwo', 'text=one,two')).toBe('0:one\ntwo');
  });

  test('takes composed characters for what they are composed of, as some browsers do', () => {
    expect(select('Die Strasse. Die Straße.', 'text=Stra%C3%9Fe')).toBeNull();
    expect(select('Die Straße.', 'text=Stra%C3%9Fe')).toBe('4:Straße');
  });

  test('gives up when its patience is used up', () => {
    const index = createFragmentIndex(oneParagraph(`${'no. '.repeat(10)}no yes`));
    expect(findFragment(index, 'text=no,-yes', 11)).toEqual({ start: 40, end: 42 });
    expect(findFragment(index, 'text=no,-yes', 10)).toBeNull();
  });

  test('selects something or nothing for any directive', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (directive, text) => {
        const found = findFragment(createFragmentIndex(oneParagraph(text)), `text=${directive}`);
        expect(found === null || (found.start < found.end && found.end <= text.length)).toBe(true);
      }),
    );
  });
});
