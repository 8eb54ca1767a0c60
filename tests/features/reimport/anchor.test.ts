import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../src/corpus/layout.ts';
import type { Work } from '../../../src/corpus/work.ts';
import { createAnchor } from '../../../src/features/reimport/create-anchor.ts';
import { locate, quote } from '../../../src/text/quotation.ts';
import { shortWork, importedWork } from '../../support/made-works.ts';

const DESCRIPTION = { title: 'On Tides', author: 'Ann Example', sourceUrl: null };

function workOf(...paragraphs: readonly string[]): Work {
  return importedWork(paragraphs.map((text) => ({ kind: 'prose' as const, text }))).work;
}

const anchorOf = (old: Work, work: Work) => createAnchor(old, { work, description: DESCRIPTION }, () => null);

function citeIn(old: Work, words: string, matches: readonly Span[] = []) {
  const start = old.text.indexOf(words);
  const quotation = quote(old, { start, end: start + words.length });
  return { quotation, title: 'Untitled', author: null, locator: locate(old, start), url: null, matches };
}

/** Where the words of the old text are found, as words of the new one. */
function find(old: Work, fresh: Work, words: string): string | null {
  const { quotation } = citeIn(old, words);
  const span = anchorOf(old, fresh).span(quotation);
  return span && fresh.text.slice(span.start, span.end);
}

const SEA = 'The sea belongs to nobody, and the law says so in its first part.';
const BOATS = 'Small boats go out before dawn when the wind allows it.';
const BELL = 'The bell on the quay has never been late in all these years.';

test('a quotation that stands word for word keeps its words, and gets its new place', () => {
  const [old, fresh] = [
    workOf(SEA, BOATS, BELL),
    workOf('A line that was lost.', SEA, 'Another.', BOATS, BELL),
  ];
  const cited = anchorOf(old, fresh).cite(citeIn(old, BOATS, [{ start: 6, end: 11 }]));
  const start = fresh.text.indexOf(BOATS);
  expect(cited).toEqual({
    quotation: quote(fresh, { start, end: start + BOATS.length }),
    title: 'On Tides',
    author: 'Ann Example',
    locator: locate(fresh, start),
    url: null,
    matches: [{ start: 6, end: 11 }],
  });
});

test.each([
  ['a word that import had lost', BOATS.replace('allows', 'does not allow')],
  ['a word at its end', BOATS.replace('it.', 'it, and not else.')],
  ['a word at its start', `Not all ${BOATS.replace('Small', 'small')}`],
  ['its first word', BOATS.replace('Small', 'Smaller')],
  ['its last word', BOATS.replace('it.', 'this.')],
])('a quotation that gains %s is mended', (_what, mended) => {
  const [old, fresh] = [workOf(SEA, BOATS, BELL), workOf(SEA, mended, BELL)];
  expect(find(old, fresh, BOATS)).toBe(mended);
});

test('the marked words of a mended quotation stay marked where they are the same', () => {
  const fresh = workOf(SEA, BOATS.replace('Small boats', 'Small old boats').replace('dawn', 'noon'), BELL);
  const old = workOf(SEA, BOATS, BELL);
  const dawn = BOATS.indexOf('dawn');
  const cited = anchorOf(old, fresh).cite(
    citeIn(old, BOATS, [
      { start: 6, end: 11 },
      { start: dawn, end: dawn + 4 },
    ]),
  );
  expect(cited?.matches.map(({ start, end }) => cited.quotation.exact.slice(start, end))).toEqual(['boats']);
});

test('a quotation is found where its paragraph has gone', () => {
  const notes = Array.from(
    { length: 6 },
    (_, n) => `Filler sentence number ${n} stands here, as it did before.`,
  );
  const old = workOf(BOATS, SEA, ...notes, BELL);
  expect(find(old, workOf(SEA, ...notes, BELL, BOATS), BOATS)).toBe(BOATS);
});

test('a quotation that is gone is not found, whatever else is there', () => {
  const old = workOf(SEA, BOATS, BELL);
  expect(find(old, workOf(SEA, BELL), BOATS)).toBe(null);
  expect(find(old, workOf('Ganz andere Wörter.'), BOATS)).toBe(null);
  expect(
    find(old, workOf(SEA, 'A page of other words stands in its place now, and more.', BELL), BOATS),
  ).toBe(null);
});

test('the same words elsewhere are not the quotation', () => {
  const old = workOf(SEA, 'No.', BELL, 'No.', BOATS);
  const fresh = workOf(SEA, BELL, 'No.', BOATS);
  expect(find(old, fresh, 'No.')).toBe(null);
  const second = old.text.lastIndexOf('No.');
  expect(anchorOf(old, fresh).span({ start: second, end: second + 3 })?.start).toBe(
    fresh.text.indexOf('No.'),
  );
});

test('a reading line stays before what has changed at it', () => {
  const [old, fresh] = [workOf(SEA, BOATS, BELL), workOf(SEA, 'Lost before.', BOATS, BELL)];
  const anchor = anchorOf(old, fresh);
  expect(anchor.offset('line', old.text.indexOf(BOATS))).toBe(fresh.text.indexOf('Lost'));
  expect(anchor.offset('line', old.text.length)).toBe(fresh.text.length);
  expect(anchor.offset('line', 0)).toBe(0);
});

test('a reading line never moves over what stood after it', () => {
  const note = 'Note 1. Nobody knew at that time that the captain had sold the boat.';
  const [old, fresh] = [workOf(SEA, BOATS, BELL, note), workOf(SEA, note, BOATS, BELL)];
  const line = anchorOf(old, fresh).offset('line', old.text.indexOf(BELL));
  expect(line).toBeLessThanOrEqual(fresh.text.indexOf(note));
  expect(line).toBeGreaterThanOrEqual(SEA.length);
});

test('meetings meet without a gap, and the last one goes to the end', () => {
  const [old, fresh] = [workOf(SEA, BOATS, BELL), workOf(SEA, 'Lost before.', BOATS, BELL, 'An index.')];
  const anchor = anchorOf(old, fresh);
  expect(anchor.offset('boundary', old.text.indexOf(BOATS))).toBe(fresh.text.indexOf('Lost'));
  expect(anchor.offset('boundary', old.text.length)).toBe(fresh.text.length);
});

/** Where one of several texts begins that are joined by spaces. */
function startIn(texts: readonly string[], at: number): number {
  return texts.slice(0, at).reduce((sum, each) => sum + each.length + 1, 0);
}

const word = fc.integer({ min: 0, max: 150 }).map((n) => `w${n.toString(36)}a`);
const sentence = fc.array(word, { minLength: 6, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
const edit = fc.oneof(
  { weight: 6, arbitrary: fc.constant('keep' as const) },
  { weight: 1, arbitrary: fc.constant('drop' as const) },
  { weight: 1, arbitrary: fc.record({ before: sentence }) },
  { weight: 1, arbitrary: fc.record({ at: fc.nat(20), with: fc.constantFrom('not', 'zwei drei', '') }) },
);
const edited = fc.array(fc.tuple(sentence, edit), { minLength: 3, maxLength: 60 });

test('every sentence that edits leave alone is found at its right place, and every place found is like it', () => {
  fc.assert(
    fc.property(edited, (made) => {
      // The same sentence twice would have two right places.
      const sentences = made.map(([each, how], n) => [each.replace('.', ` s${n}.`), how] as const);
      const old = sentences.map(([each]) => each);
      const places = new Map<number, number>();
      const fresh: string[] = [];
      for (const [at, [each, how]] of sentences.entries()) {
        if (how === 'drop') continue;
        if (typeof how === 'object' && 'before' in how) fresh.push(how.before);
        if (how === 'keep' || 'before' in how) places.set(at, fresh.length);
        const words = each.split(' ');
        fresh.push(
          typeof how === 'object' && 'at' in how
            ? words.toSpliced(how.at % words.length, 1, how.with).join(' ')
            : each,
        );
      }
      if (fresh.join('').trim() === '') return;
      const [before, after] = [shortWork(old.join(' ')).work, shortWork(fresh.join(' ')).work];
      fc.pre(before.text === old.join(' ') && after.text === fresh.join(' '));
      const anchor = anchorOf(before, after);
      const kept = [...places].map(([at, place]) => {
        const words = old[at] ?? '';
        const [start, expected] = [startIn(old, at), startIn(fresh, place)];
        const found = anchor.span({ start, end: start + words.length });
        return { found, expected: { start: expected, end: expected + words.length } };
      });
      expect(kept.map(({ found }) => found)).toEqual(kept.map(({ expected }) => expected));
      const all = old.map((words, at) =>
        anchor.span({ start: startIn(old, at), end: startIn(old, at) + words.length }),
      );
      expect(all.filter((found) => found && found.end <= found.start)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a reading line never shows words that it hid', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(sentence, { minLength: 4, maxLength: 25 }),
      fc.nat(),
      fc.nat(),
      (made, line, from) => {
        // Words that were read may stand anywhere.
        const sentences = made.map((each, n) => each.replaceAll(/a\b/gu, `a${n}`));
        const old = sentences.join(' ');
        const moved = sentences.toSpliced(from % sentences.length, 1);
        const fresh = [sentences[from % sentences.length] ?? '', ...moved].join(' ');
        const read = line % sentences.length;
        const at = sentences.slice(0, read).join(' ').length;
        const shown = anchorOf(shortWork(old).work, shortWork(fresh).work).offset('line', at);
        for (const hidden of sentences.slice(read).filter((each) => each.split(' ').length >= 8))
          expect(fresh.slice(0, shown)).not.toContain(hidden);
      },
    ),
  );
});
