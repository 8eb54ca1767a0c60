import path from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Work } from '../../src/corpus/work.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../src/search/open-search-index.ts';
import type { PatternMatches, PatternWord, Scope, TextPattern } from '../../src/search/search.ts';
import { findTerms } from '../../src/text/terms.ts';
import { composeEssay, harbour, railway } from '../support/essays.ts';
import { createTemporaryFolder } from '../support/made-works.ts';

const works = [harbour, railway];
const everything: Scope = works.map(({ id, text }) => ({ workId: id, start: 0, end: text.length }));

let index: OpenedSearchIndex;

beforeEach(async () => {
  index = openSearchIndex(path.join(createTemporaryFolder(), 'index.sqlite'));
  for (const work of works) await index.add(work);
});

afterEach(() => index.close());

const phrase = (text: string, by: PatternWord['by'] = 'word') => ({
  words: text.split(' ').map((word) => ({ word, by })),
});
const anywhere = (by: PatternWord['by'], ...texts: readonly string[]): TextPattern => ({
  phrases: texts.map((text) => phrase(text, by)),
  within: null,
});
const textOf = (workId: string): string => works.find(({ id }) => id === workId)?.text ?? '';
const placesOf = ({ hits }: PatternMatches): readonly string[] =>
  hits.flatMap((hit) => hit.places.map(({ start, end }) => textOf(hit.workId).slice(start, end)));
const matchesOf = ({ hits }: PatternMatches): readonly string[] =>
  hits.flatMap((hit) =>
    hit.places.flatMap(({ start, matches }) =>
      matches.map((match) => textOf(hit.workId).slice(start + match.start, start + match.end)),
    ),
  );

it('finds a word in any form, in titles and headings too, in the order of the scope and of the text', () => {
  const found = index.match(anywhere('stem', 'pilot'), everything, 100);
  expect(matchesOf(found)).toEqual(['pilots', 'pilots', 'pilot', 'pilot', 'Pilots', 'pilots']);
  expect(found.isWhole).toBe(true);
  const other = index.match(anywhere('stem', 'pilot'), everything.toReversed(), 100);
  expect([...new Set(other.hits.map(({ workId }) => workId))]).toEqual([railway.id, harbour.id]);
});

it('finds only the exact word if requested, in any case', () => {
  expect(matchesOf(index.match(anywhere('word', 'PILOT'), everything, 100))).toEqual(['pilot', 'pilot']);
});

it('finds words by prefix, whatever their stems', () => {
  expect(matchesOf(index.match(anywhere('beginning', 'ligh'), everything, 100))).toEqual([
    'lighthouse',
    'lighthouse',
    'light',
    'lighthouse',
    'lighthouse',
  ]);
  expect(index.match(anywhere('beginning', 'xylo'), everything, 100).hits).toEqual([]);
});

it('finds adjacent words in this order', () => {
  const found = index.match({ phrases: [phrase('without a keeper')], within: null }, everything, 100);
  expect(placesOf(found)).toEqual([
    'A lighthouse without a keeper has no owner, because nobody can refuse its light to a passing ship.',
    'A lighthouse without a keeper has an owner still: it is whoever brings the oil.',
  ]);
  expect(index.match({ phrases: [phrase('keeper a without')], within: null }, everything, 9).hits).toEqual(
    [],
  );
});

it('finds a phrase that crosses sentences, with both of them', () => {
  const found = index.match({ phrases: [phrase('in 1911 she refused')], within: null }, everything, 9);
  expect(placesOf(found)).toEqual([
    'The pilots of Merrow Harbour elected Ottoline Crane as their warden in 1911. She refused to keep a list of members.',
  ]);
});

it('requires several words in the same sentence', () => {
  const found = index.match(anywhere('stem', 'oil', 'lighthouse'), everything, 100);
  expect(placesOf(found)).toEqual([
    'The lighthouse burned forty barrels of oil each winter.',
    'A lighthouse without a keeper has an owner still: it is whoever brings the oil.',
  ]);
});

it('finds words close together, in any order and across sentences', () => {
  const near = { phrases: [phrase('came'), phrase('winter')] };
  expect(index.match({ ...near, within: 1 }, everything, 100).hits).toEqual([]);
  expect(placesOf(index.match({ ...near, within: 2 }, everything, 100))).toEqual([
    'The lighthouse burned forty barrels of oil each winter. The oil came from the island of Skerra.',
  ]);
});

it('counts and shows nothing outside the scope', () => {
  const { start = 0, end = 0 } = harbour.layout.sections[1] ?? {};
  const scope = [{ workId: harbour.id, start, end }];
  expect(matchesOf(index.match(anywhere('stem', 'lighthouse'), scope, 100))).toHaveLength(3);
  expect(index.match(anywhere('stem', 'pilot'), scope, 100)).toEqual({ hits: [], isWhole: true });
  expect(index.match(anywhere('beginning', 'pil'), scope, 100).hits).toEqual([]);
  expect(index.match(anywhere('stem', 'pilot'), [], 100).hits).toEqual([]);
});

it('says so if there may be more than the limit', () => {
  expect(index.match(anywhere('stem', 'the'), everything, 1)).toMatchObject({ isWhole: false });
  expect(index.match(anywhere('stem', 'the'), everything, 1).hits).toHaveLength(1);
});

it('limits the passages read for a prefix that almost every passage has', async () => {
  const large = composeEssay('Many words', {
    List: Array.from(
      { length: 6000 },
      (_, i) => `Alpha${i} ${'stands here for the length of it '.repeat(15)}.`,
    ),
  });
  await index.add(large);
  const scope = [{ workId: large.id, start: 0, end: large.text.length }];
  const found = index.match(anywhere('beginning', 'alpha'), scope, 100_000);
  expect(found.isWhole).toBe(false);
  expect(found.hits.length).toBeGreaterThan(1000);
});

it('forgets the words of a removed work', async () => {
  await index.remove(railway.id);
  expect(index.match(anywhere('beginning', 'laugh'), everything, 100).hits).toEqual([]);
});

it('finds the same as a plain scan of the sentences, and treats nothing as syntax', () => {
  const sentences = works.flatMap((work: Work) => {
    const labels = work.layout.paragraphs.filter(({ number }) => number === 0);
    const spans = [...labels, ...work.layout.sentences].toSorted((a, b) => a.start - b.start);
    return spans.map(({ start, end }) => work.text.slice(start, end));
  });
  const vocabulary = fc.constantFrom('the', 'pilots', 'oil', 'owner', 'lighthouse', 'AND', 'NOT', 'light');
  const words = fc.array(fc.oneof(vocabulary, fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(words, fc.constantFrom('word', 'stem', 'beginning'), (texts, by) => {
      const found = placesOf(index.match(anywhere(by, ...texts), everything, 1000));
      const wanted = texts.map((text) => findTerms(text).map(({ lexeme }) => lexeme));
      if (wanted.some((each) => each.length > 1) || wanted.every((each) => each.length === 0)) return;
      const holds = (sentence: string): boolean =>
        wanted.flat().every((lexeme) =>
          findTerms(sentence).some((term) => {
            if (by === 'stem') return term.lexeme.stem === lexeme.stem;
            return by === 'word'
              ? term.lexeme.word === lexeme.word
              : term.lexeme.word.startsWith(lexeme.word);
          }),
        );
      // Where no sentence has the words, they may be parts of one: "t" and "he" of "the".
      const expected = sentences.filter(holds);
      expect(expected.length > 0 ? found : []).toEqual(expected);
    }),
  );
});
