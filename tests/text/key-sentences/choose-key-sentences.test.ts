import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseKeySentences } from '../../../src/text/key-sentences/choose-key-sentences.ts';
import type { SourceText } from '../../../src/text/key-sentences/read-text.ts';

const essay: readonly (readonly string[])[] = [
  [
    'A lighthouse without a keeper has no owner, because nobody can refuse its light to a passing ship.',
    'The keepers of Merrow Harbour trimmed the lamps of the lighthouse every evening for forty years.',
  ],
  [
    'Ottoline Crane was the last of the keepers of the lighthouse, and she was elected by the pilots.',
    'She refused to keep a list of the ships that passed the lighthouse or of the oil that it burned.',
  ],
  [
    'Yes.',
    'Bread cost a penny.',
    'The oil of the lighthouse came from the island of Skerra by a ship of the pilots.',
  ],
];

function sourceOf(paragraphs: readonly (readonly string[])[]): SourceText {
  return {
    title: 'The lighthouse',
    sentences: paragraphs.flatMap((sentences, paragraph) =>
      sentences.map((text) => ({ text, paragraph, heading: '' })),
    ),
  };
}

const only = (wanted: number) => (i: number) => (i === wanted ? 0 : -Infinity);

const choose = (query: string | null, sentences: number, favour: (i: number) => number = () => 0) =>
  chooseKeySentences(sourceOf(essay), { query, budget: { sentences }, favour });

const chooseWords = (query: string, words: number) =>
  chooseKeySentences(sourceOf(essay), { query, budget: { words } });

describe('chooseKeySentences', () => {
  it('answers a query', () => {
    expect(choose('Where did the oil come from?', 1)).toEqual([{ first: 6, end: 7 }]);
  });

  it('shows a sentence that refers back together with what it refers to', () => {
    expect(choose('Who refused to keep a list of ships?', 2, only(3))).toEqual([{ first: 2, end: 4 }]);
  });

  it('shows it alone if there is no room', () => {
    expect(choose('Who refused to keep a list of ships?', 1, only(3))).toEqual([{ first: 3, end: 4 }]);
  });

  it('leaves room unused that only a sentence in need of others would fill', () => {
    expect(chooseWords('Where did the oil come from?', 24)).toEqual([{ first: 6, end: 7 }]);
    expect(chooseWords('What did bread cost?', 4)).toEqual([{ first: 5, end: 6 }]);
  });

  it('skips what it has already said', () => {
    const twice = [essay[0] ?? [], essay[0] ?? [], essay[2] ?? []];
    const runs = chooseKeySentences(sourceOf(twice), { query: null, budget: { sentences: 2 } });
    const texts = runs.map(({ first }) => twice.flat()[first]);
    expect(new Set(texts).size).toBe(2);
  });

  it('chooses nothing from an empty text', () => {
    expect(chooseKeySentences(sourceOf([]), { query: 'oil', budget: { sentences: 3 } })).toEqual([]);
  });

  it('stays within the budget, in text order, disjoint and deterministic, for any text', () => {
    const word = fc.constantFrom('She', 'lamp', 'oil', '“', '”', 'Crane', 'B:', '1911', 'and', 'ship.', '?');
    const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.array(sentence, { maxLength: 5 }), { maxLength: 8 }),
        fc.option(sentence),
        fc.record({ sentences: fc.integer({ min: 0, max: 6 }), words: fc.integer({ min: 0, max: 60 }) }),
        (paragraphs, query, budget) => {
          const source = sourceOf(paragraphs);
          const runs = chooseKeySentences(source, { query, budget });
          const shown = runs.flatMap(({ first, end }) =>
            Array.from({ length: end - first }, (_, i) => first + i),
          );
          const words = shown.map((i) => source.sentences[i]?.text.match(/\S+/g)?.length ?? 0);
          expect(shown).toEqual([...new Set(shown)].toSorted((a, b) => a - b));
          expect(shown.length).toBeLessThanOrEqual(budget.sentences);
          expect(words.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(budget.words);
          expect(chooseKeySentences(source, { query, budget })).toEqual(runs);
        },
      ),
    );
  });
});
