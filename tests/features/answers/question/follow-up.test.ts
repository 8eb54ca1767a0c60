import { expect, test } from 'vitest';
import { readFollowUp } from '../../../../src/features/answers/question/follow-up.ts';
import type { Turn } from '../../../../src/features/corpus/ask-scope.ts';

function asked(text: string, quoted: string | null = null): Turn {
  return { text, readAs: text, quoted, learnt: [] };
}

const readAs = (question: string, ...earlier: readonly Turn[]) => readFollowUp(question, { earlier })?.readAs;

test('a name takes the place of a pronoun', () => {
  expect(readAs('When did she leave her village?', asked('Who was Ottoline Crane?'))).toMatchObject({
    text: 'When did Ottoline Crane leave her village?',
    learnt: [],
  });
  expect(readAs('Wann ging sie?', asked('Wer war Ottoline Crane?'))?.text).toBe('Wann ging Ottoline Crane?');
});

test('a possessive becomes the name of the owner', () => {
  expect(readAs('What about his wife?', asked('Who was Emeka Thornquist?'))?.text).toBe(
    'What about Emeka Thornquist’s wife?',
  );
});

test('whom a question asked for is named by its answer, and known to be from there', () => {
  const told = 'The pilots of Merrow Harbour elected Ottoline Crane as their warden in 1911.';
  expect(readAs('And when did she resign?', asked('Who was elected?', told))).toMatchObject({
    text: 'And when did Ottoline Crane resign?',
    learnt: ['Ottoline Crane'],
  });
});

test('is written after the question before where nobody is clearly meant', () => {
  expect(readAs('when did she leave?', asked('Who trusts Holt and Marr?'))?.text).toBe(
    'Who trusts Holt and Marr? when did she leave?',
  );
  expect(readAs('and in Germany', asked('How many bakers struck in France'))?.text).toBe(
    'How many bakers struck in France? and in Germany',
  );
  expect(readAs('Did she move there?', asked('How many bakers struck in France?'))?.text).toBe(
    'How many bakers struck in France? Did she move there?',
  );
});

test('goes by all that was asked before', () => {
  const before = [asked('Who was Ottoline Crane?'), asked('Is there a lighthouse?'), asked('and why?')];
  expect(readAs('What did it burn?', ...before)?.context).toBe(
    'Who was Ottoline Crane? Is there a lighthouse? and why? What did it burn?',
  );
});

test('what stands alone, has nothing before it, or is to be read as typed is left as it is', () => {
  const earlier = [asked('Who was Ottoline Crane?')];
  expect(readFollowUp('Who decides on upgrades?', { earlier })).toBeNull();
  expect(readFollowUp('when did she leave?', { earlier: [] })).toBeNull();
  expect(readFollowUp('when did she leave?', { earlier, isAsTyped: true })).toBeNull();
});
