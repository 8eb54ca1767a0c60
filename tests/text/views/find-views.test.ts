import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { findViews } from '../../../src/text/views/find-views.ts';
import { HELD_OUT_VIEWS, KNOWN_VIEWS, type ViewCase } from '../../support/view-cases.ts';

type Whose = 'own' | 'reported';

function toldOf(text: string): ReadonlySet<Whose> {
  return new Set(findViews(text).map(({ whose }) => whose));
}

function trueOf(label: ViewCase[0]): ReadonlySet<Whose> {
  if (label === 'none') return new Set();
  return new Set(label === 'both' ? (['own', 'reported'] as const) : [label]);
}

/** Precision and recall of the labels. */
function measure(cases: readonly ViewCase[]): { precision: number; recall: number; missed: string[] } {
  let [given, right, due] = [0, 0, 0];
  const missed: string[] = [];
  for (const [label, text] of cases) {
    const [told, truth] = [toldOf(text), trueOf(label)];
    given += told.size;
    due += truth.size;
    right += told.intersection(truth).size;
    if (told.symmetricDifference(truth).size > 0)
      missed.push(`${label}, told ${[...told].join('+')}: ${text}`);
  }
  return { precision: right / given, recall: right / due, missed };
}

test('finds whose view the known cases give', () => {
  expect(measure(KNOWN_VIEWS)).toEqual({ precision: 1, recall: 1, missed: [] });
});

test('finds whose view it is in cases that it was not tuned on', () => {
  const { precision, recall } = measure(HELD_OUT_VIEWS);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});

test('returns the words that are evidence', () => {
  const text = 'Critics say that two clerks decide; I think that the budget does.';
  const cues = findViews(text).map(({ whose, start, end }) => [whose, text.slice(start, end)]);
  expect(cues).toEqual([
    ['reported', 'Critics say that'],
    ['own', 'I think'],
  ]);
});

test('does not take the “I” of a story, or of somebody’s speech, as the author’s view', () => {
  const text = 'I believe that the tide will turn.';
  expect(findViews(text, { isStory: true, isOpen: false })).toEqual([]);
  const spoken = 'I believe that the tide will turn,” said the pilot.';
  expect(findViews(spoken, { isStory: false, isOpen: true }).map(({ whose }) => whose)).toEqual(['reported']);
});

test('finds at most one cue of each kind inside any text, in time linear in its length', () => {
  const words = fc.constantFrom(
    'I',
    'say',
    'that',
    'critics',
    '“',
    '”',
    'according',
    'to',
    'Holt',
    ',',
    'it',
    'is',
    'said',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 300 }), (some) => {
      const text = some.join(' ');
      const cues = findViews(text);
      expect(new Set(cues.map(({ whose }) => whose)).size).toBe(cues.length);
      for (const { start, end } of cues) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    }),
  );
});
