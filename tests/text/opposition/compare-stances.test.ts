import { expect, test } from 'vitest';

import { compareStances } from '../../../src/text/opposition/compare-stances.ts';
import { readStance } from '../../../src/text/opposition/read-stance.ts';
import {
  HELD_OUT_OPPOSITIONS,
  KNOWN_OPPOSITIONS,
  type OppositionCase,
} from '../../support/opposition-cases.ts';

const compare = (one: string, other: string) => compareStances(readStance(one), readStance(other));

function measure(cases: readonly OppositionCase[]) {
  const told = cases.map(([isApart, one, other]) => ({
    isApart,
    told: compare(one, other) !== null,
    one,
    other,
  }));
  const right = told.filter((each) => each.told && each.isApart).length;
  return {
    precision: right / told.filter((each) => each.told).length,
    recall: right / told.filter(({ isApart }) => isApart).length,
    wrong: told.filter((each) => each.told !== each.isApart).map(({ one, other }) => `${one} / ${other}`),
  };
}

test('finds disagreements in the known cases', () => {
  expect(measure(KNOWN_OPPOSITIONS)).toEqual({ precision: 1, recall: 1, wrong: [] });
});

test('finds disagreements in cases that it was not tuned on', () => {
  const { precision, recall } = measure(HELD_OUT_OPPOSITIONS);
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});

test('returns the opposing words, as each passage writes them', () => {
  expect(compare('The toll is fair to riders.', 'The toll is unfair to riders.')).toMatchObject({
    one: 'fair',
    other: 'unfair',
    by: 'contrary',
  });
  expect(compare('The mesh has an owner.', 'The mesh has no owners.')).toMatchObject({
    one: 'owner',
    other: 'owners',
    by: 'denial',
  });
});

test('is symmetric, and finds nothing between a passage and itself', () => {
  const stances = [...KNOWN_OPPOSITIONS, ...HELD_OUT_OPPOSITIONS].flatMap(([, one, other]) => [
    readStance(one),
    readStance(other),
  ]);
  for (const one of stances) {
    expect(compareStances(one, one)).toBeNull();
    const differ = stances.filter(
      (other) => (compareStances(one, other) === null) !== (compareStances(other, one) === null),
    );
    expect(differ).toEqual([]);
  }
});
