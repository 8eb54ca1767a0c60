import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { LANGUAGES } from '../../../src/text/languages/languages.ts';
import { printReference } from '../../../src/text/reference/print-reference.ts';
import { LONGEST_REFERENCE, readReference } from '../../../src/text/reference/read-reference.ts';
import type { SectionKind } from '../../../src/corpus/section-kind.ts';
import type { Reference, Run, SectionPath } from '../../../src/text/reference/reference.ts';

const PIECES = '3|12|.|:|,|-|–|¶|§|%|p.|ch|book|iv|IX|to|and| | |٣'.split('|');

const print = (typed: string) => printReference(readReference(typed));

/** A reference, or null if the input causes a UserError; any other error is thrown. */
function readOrRefuse(typed: string): Reference | null {
  try {
    return readReference(typed);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function toPath(kind: SectionKind | null, numbers: readonly number[]): SectionPath {
  return numbers.map((number, at) => ({ kind: at === 0 ? kind : null, number }));
}

/** The section after this one. */
function after(path: SectionPath): SectionPath {
  return path.map((step, at) => (at === path.length - 1 ? { ...step, number: step.number + 1 } : step));
}

describe('readReference', () => {
  test.each([
    ['3.2', '3.2'],
    ['§ 3.2', 'section 3.2'],
    ['§3.2.', 'section 3.2'],
    ['ch. 3', 'chapter 3'],
    ['ch3', 'chapter 3'],
    ['chapter III', 'chapter 3'],
    ['Section iv', 'section 4'],
    ['Chapter Ⅳ', 'chapter 4'],
    ['Ⅳ', '4'],
    ['III.2', '3.2'],
    ['book 2 chapter 5', 'book 2 chapter 5'],
    ['Chapter 5 of Book II', 'of book 2 chapter 5'],
    ['Part I, § 4', 'part 1 section 4'],
    ['ch. 3-5', 'chapter 3-chapter 5'],
    ['chapters III–V', 'chapter 3-chapter 5'],
    ['3-5', '3-5'],
    ['3.2–4', '3.2-3.4'],
    ['book 2, chapters 3 to 5', 'book 2 chapter 3-chapter 5'],
    ['ch. 3 – ch. 5', 'chapter 3-chapter 5'],
    ['3-3', '3'],
  ])('reads sections from %j', (typed, printed) => {
    expect(print(typed)).toBe(printed);
  });

  test.each([
    ['Buch II, 3. Kapitel', 'book 2 chapter 3'],
    ['II. Aufzug, 3. Auftritt', 'act 2 scene 3'],
    ['Zweiter Aufzug, dritter Auftritt', 'act 2 scene 3'],
    ['Einundzwanzigstes Kapitel', 'chapter 21'],
    ['Kapitel zwei bis vier', 'chapter 2-chapter 4'],
    ['2. bis 4. Kapitel', 'chapter 2-chapter 4'],
    ['Gesang IV, Vers 12–15', 'canto 4 ¶ 12-15'],
    ['Vierter Gesang, V. 12', 'canto 4 ¶ 12'],
    ['Drittes Hauptstück, Absatz vier', 'chapter 3 ¶ 4'],
    ['zweiter Absatz im dritten Kapitel', 'im chapter 3 ¶ 2'],
    ['Kap. 2, Abs. 1 u. 3', 'chapter 2 ¶ 1, 3'],
    ['Kapitel 2, 1. Absatz', 'chapter 2 ¶ 1'],
    ['§§ 12-14', 'section 12-section 14'],
    ['Art. 2 Abs. 3', 'article 2 ¶ 3'],
    ['Paragraf 3', 'section 3'],
    ['Nr. 3', '3'],
    ['S. 12 f.', 'p. 12-13'],
    ['S. 12ff.', 'p. 12'],
    ['Seiten 12 bis 14', 'p. 12-14'],
    ['livre premier, chapitre III', 'book 1 chapter 3'],
    ['livre Ier, IIe partie', 'book 1 part 2'],
    ['acte deuxième, scène troisième', 'act 2 scene 3'],
    ['chapitre quatre-vingt-dix-neuf', 'chapter 99'],
    ['vingt et unième chapitre', 'chapter 21'],
    ['chapitre septante-deux', 'chapter 72'],
    ['chapitres deux à quatre', 'chapter 2-chapter 4'],
    ['du chapitre 2 au chapitre 4', 'du chapter 2-chapter 4'],
    ['chant IV, v. 12', 'canto 4 ¶ 12'],
    ['t. II, ch. 4', 'volume 2 chapter 4'],
    ['art. 2 al. 3', 'article 2 ¶ 3'],
    ['chapitre 2, 1er paragraphe', 'chapter 2 ¶ 1'],
    ['n° 3', '3'],
    ['43 pour cent', '43 %'],
    ['chapter twenty-one', 'chapter 21'],
    ['the one hundred and second chapter', 'the chapter 102'],
    ['chapter 2, first paragraph', 'chapter 2 ¶ 1'],
  ])('reads places in German, French and in words from %j', (typed, printed) => {
    expect(print(typed)).toBe(printed);
  });

  test.each([
    ['s. 4', 'en', 'section 4'],
    ['s. 4', 'de', 'p. 4'],
    ['S. 4', 'en', 'p. 4'],
    ['Paragraph 3', 'en', '¶ 3'],
    ['Paragraph 3', 'de', 'section 3'],
    ['Kap. 2', 'fr', 'chapter 2'],
  ])('reads %j in a text in %s as %s', (typed, language, printed) => {
    expect(printReference(readReference(typed, language))).toBe(printed);
  });

  test.each(Object.values(LANGUAGES))('$code says every number to 199 in one way only', ({ places }) => {
    const said = [...places.numbers.values()];
    expect([...new Set(said)]).toEqual(Array.from({ length: 199 }, (_, at) => at + 1));
    fc.assert(
      fc.property(fc.constantFrom(...places.numbers), ([words, number]) => {
        expect(print(`chapter ${words}`)).toBe(`chapter ${number}`);
      }),
    );
  });

  test.each([
    ['3.2 ¶ 4', '3.2 ¶ 4'],
    ['3.2¶4', '3.2 ¶ 4'],
    ['ch. 3 para 4-6', 'chapter 3 ¶ 4-6'],
    ['3:4–6', '3 ¶ 4-6'],
    ['3.2:4', '3.2 ¶ 4'],
    ['section 3, paragraphs 4 to 6', 'section 3 ¶ 4-6'],
    ['3:2-3,5-6', '3 ¶ 2-3, 5-6'],
    ['3:5-6, 2 and 3', '3 ¶ 2-3, 5-6'],
    ['3:1,2,3', '3 ¶ 1-3'],
    ['¶ 7', '¶ 7'],
    ['¶¶ 7-9', '¶ 7-9'],
    ['para. 7', '¶ 7'],
    ['paragraph 4 of chapter 3', 'of chapter 3 ¶ 4'],
    ['¶ 3.4-6', '3 ¶ 4-6'],
    ['IV, para 3', '4 ¶ 3'],
  ])('reads paragraphs from %j', (typed, printed) => {
    expect(print(typed)).toBe(printed);
  });

  test.each([
    ['p. 217', 'p. 217'],
    ['pp. 217–219', 'p. 217-219'],
    ['p217', 'p. 217'],
    ['page xii', 'p. xii'],
    ['pages XI to XIV', 'p. xi-xiv'],
    ['43%', '43 %'],
    ['43 %', '43 %'],
    ['43 percent', '43 %'],
    ['43 per cent', '43 %'],
    ['43.5%', '43.5 %'],
    ['43,5 %', '43.5 %'],
    ['40–45 %', '40-45 %'],
    ['40 % to 45 %', '40-45 %'],
  ])('reads pages and per cent from %j', (typed, printed) => {
    expect(print(typed)).toBe(printed);
  });

  test.each([
    ['Of tides', 'Of tides', null],
    ['Kesterwick 3.2', 'Kesterwick', [3, 2]],
    ['Kesterwick, 3 ¶ 2', 'Kesterwick', [3]],
    ['What I do not say', 'What I do not say', null],
    ['the civil mix', 'the civil mix', null],
    ['The sixty-four dairies', 'The sixty-four dairies', null],
    ['Mr. Osk’s arithmetic lesson', 'Mr Osk’s arithmetic lesson', null],
    ['3D printing', '3D printing', null],
    ['Henry IV', 'Henry', [4]],
    ['Part of the way', 'Part of the way', null],
    ['half way', 'half way', null],
  ])('keeps the words of %j', (typed, words, numbers) => {
    const { sections, ...reference } = readReference(typed);
    expect(reference.words).toBe(words);
    expect(sections?.from.map(({ number }) => number) ?? null).toEqual(numbers);
  });

  test('reads a place as the bot writes it', () => {
    expect(readReference('2. Nine boxes in Pennock, ¶ 5 · 23 %')).toEqual({
      typed: '2. Nine boxes in Pennock, ¶ 5 · 23 %',
      words: 'Nine boxes in Pennock',
      sections: { from: [{ kind: null, number: 2 }], to: null },
      paragraphs: [{ from: 5, to: 5 }],
      across: null,
      pages: null,
      percent: { from: 23, to: 23 },
    });
  });

  test.each(Array.from('‐‑‒–—―−﹣－-'))('reads %j as a dash', (dash) => {
    expect(print(`3:4${dash}6`)).toBe('3 ¶ 4-6');
    expect(print(`pp. 1 ${dash} 9`)).toBe('p. 1-9');
  });

  test.each([
    '3.2\u00a0¶\u202f4',
    '3.2\u2009¶\t4',
    ' 3.2 ¶4 ',
    '３．２ ¶ ４',
    '٣.٢ ¶ ٤',
    '३.२ ¶ ४',
    '3.2 \u200b¶\ufeff 4.',
  ])('reads %j with its unusual spaces and digits', (typed) => {
    expect(print(typed)).toBe('3.2 ¶ 4');
  });

  test.each([
    ['', /does not name a place/],
    [' … ', /does not name a place/],
    ['3-2', /Type 3\.2 for section 2 inside section 3, or 2-3/],
    ['3:6-4', /Did you mean 4 to 6\?/],
    ['pp. 9-3', /Did you mean 3 to 9\?/],
    ['¶ 0', /counted from 1/],
    ['¶', /Say which paragraph/],
    ['§', /Say which section/],
    ['150%', /0 to 100/],
    ['45-40 %', /Did you mean 40 % to 45 %\?/],
    ['3 2', /more than one way/],
    ['3, 5', /more than one way/],
    ['3-5 ¶ 2', /one section/],
    ['3:1 ¶ 4', /paragraphs once/],
    ['3:1,3,5,7,9,11', /up to 4 runs/],
    ['4 % 5 %', /one place/],
    ['1234567890', /No text has/],
    ['a'.repeat(LONGEST_REFERENCE + 1), /up to 200 characters; this has 201/],
  ])('refuses %j', (typed, message) => {
    expect(() => readReference(typed)).toThrow(UserError);
    expect(() => readReference(typed)).toThrow(message);
  });

  test('returns a reference or throws a UserError for any input', () => {
    const pieces = fc.constantFrom(...PIECES);
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const reference = readOrRefuse(text);
        const { from, to } = reference?.percent ?? { from: 1, to: 1 };
        expect(from <= to && to <= 100).toBe(true);
        expect(reference?.paragraphs.every((run) => run.from <= run.to)).not.toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('reads what it prints', () => {
    const number = fc.integer({ min: 1, max: 999_999_999 });
    const numbers = fc.array(number, { minLength: 1, maxLength: 3 });
    const path = fc.oneof(
      numbers.map((chain) => toPath(null, chain)),
      fc
        .tuple(number, numbers)
        .map(([book, chain]) => [...toPath('book', [book]), ...toPath('chapter', chain)]),
    );
    const sections = fc
      .tuple(
        path.filter((from) => (from.at(-1)?.number ?? 0) < 999_999_999),
        fc.boolean(),
      )
      .map(([from, isRange]) => ({ from, to: isRange ? after(from) : null }));
    const runs = fc
      .uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1 })
      .map((picked): readonly Run[] =>
        picked.toSorted((a, b) => a - b).map((at) => ({ from: at * 10, to: at * 10 + at })),
      );
    const words = fc.constantFrom('', 'Kesterwick', 'Of tides', 'Mr Holt’s sixty-four dairies');
    const none = { sections: null, paragraphs: [], across: null, pages: null, percent: null };
    const reference: fc.Arbitrary<Omit<Reference, 'typed'>> = fc.oneof(
      fc.record({ words, sections }).map((part) => ({ ...none, ...part })),
      fc
        .record({ words, sections: sections.map(({ from }) => ({ from, to: null })), paragraphs: runs })
        .map((part) => ({ ...none, ...part })),
      fc.record({ words, paragraphs: runs }).map((part) => ({ ...none, ...part })),
      fc.integer({ min: 0, max: 100 }).map((at) => ({ ...none, words: '', percent: { from: at, to: at } })),
      number.map((at) => ({ ...none, words: '', pages: { from: `${at}`, to: `${at}` } })),
    );
    fc.assert(
      fc.property(reference, (each) => {
        const { typed: _typed, ...read } = readReference(printReference(each));
        expect(read).toEqual(each);
      }),
    );
  });
});
