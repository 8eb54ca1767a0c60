import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareTopics, type AskedQuestion } from '../../src/text/topic-trends.ts';

const WISH = { most: 5, language: 'en' };

function asked(memberId: string, text: string, change: Partial<AskedQuestion> = {}): AskedQuestion {
  return { memberId, text, week: 'w1', isNow: true, ...change };
}

test('finds topics in the members’ own words, and counts each member once a week', () => {
  const { more, less } = compareTopics(
    [
      asked('ana', 'Who pays for the hidden centre?'),
      asked('ana', 'And the hidden centre, who moves it?'),
      asked('ben', 'What is a hidden centre?'),
      asked('ben', 'Is the hidden centre a wall?', { week: 'w2' }),
      asked('ana', 'Are lamps expensive?', { isNow: false }),
      asked('cem', 'What does a lamp cost?', { isNow: false }),
    ],
    WISH,
  );
  expect(more).toEqual([{ phrase: 'hidden centre', now: 3, before: null }]);
  expect(less).toEqual([{ phrase: 'lamp', now: null, before: 2 }]);
});

test('never shows what only one member asked about, in either period', () => {
  const often = ['w1', 'w2', 'w3', 'w4'].map((week) => asked('ana', 'What about divorce?', { week }));
  expect(compareTopics(often, WISH)).toEqual({ more: [], less: [] });
  const before = [asked('ana', 'Divorce?', { isNow: false }), asked('ben', 'Why divorce?', { isNow: false })];
  expect(compareTopics([...often, ...before], WISH)).toEqual({
    more: [],
    less: [{ phrase: 'divorce', now: null, before: 2 }],
  });
});

test('does not use function words of other languages as topics', () => {
  const german = ['ana', 'ben'].map((who) => asked(who, 'Warum ist die Macht in den Händen der Gilde?'));
  const { more } = compareTopics(german, { most: 9, language: 'de' });
  expect(more.map(({ phrase }) => phrase)).toEqual(['Gilde', 'Händen', 'Macht']);
});

test('never counts a topic with fewer than two members in a period', () => {
  const words = fc.constantFrom('lamp', 'power', 'centre', 'exit', 'who', 'the', 'ledger');
  const question = fc.record({
    memberId: fc.constantFrom('a', 'b', 'c'),
    text: fc.array(words, { maxLength: 6 }).map((some) => some.join(' ')),
    week: fc.constantFrom('w1', 'w2'),
    isNow: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(question, { maxLength: 12 }), (questions) => {
      const { more, less } = compareTopics(questions, WISH);
      const askers = (phrase: string, isNow: boolean) =>
        new Set(
          questions
            .filter((each) => each.isNow === isNow && each.text.includes(phrase))
            .map(({ memberId }) => memberId),
        ).size;
      const counted = [...more, ...less].flatMap(({ phrase, now, before }) => [
        ...(now === null ? [] : [askers(phrase, true)]),
        ...(before === null ? [] : [askers(phrase, false)]),
      ]);
      return counted.every((members) => members >= 2);
    }),
  );
  expect(compareTopics([], WISH)).toEqual({ more: [], less: [] });
});
