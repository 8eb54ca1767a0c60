import { expect, it } from 'vitest';
import { readAsking } from '../../src/search/answer-kind.ts';
import { findTerms } from '../../src/text/terms.ts';

it.each([
  ['Who elected the warden?', 'name'],
  ['What was the name of the cutter?', 'name'],
  ['In what year did it burn?', 'date'],
  ['How many barrels burned?', 'number'],
  ['What is the size of the fleet?', 'number'],
  ['What percentage of the pilots paid?', 'share'],
  ['How much did the railway offer?', 'money'],
  ['How much oil is left?', 'number'],
  ['How long is the pier?', 'measure'],
  ['Where did the oil come from?', 'place'],
  ['Which island sells the oil?', 'place'],
  ['Why did the lamps go out?', 'cause'],
  ['What is a network?', 'definition'],
  ['What does “share” mean?', 'definition'],
  ['What is the warden of the pilots?', 'any'],
  ['Does the network need a server?', 'any'],
  ['How does the network grow?', 'any'],
] as const)('%s asks for a %s', (question, kind) => {
  expect(readAsking(findTerms(question)).kind).toBe(kind);
});

it('treats a question word inside a name as part of the name', () => {
  expect(readAsking(findTerms('When did Doctor Who begin?')).kind).toBe('date');
});

it.each([
  ['Which Merrow pilots refused?', 'pilots'],
  ['What kind of bread did they bake?', 'bread'],
  ['How many barrels burned in winter?', 'barrels'],
  ['What clever trick did they use?', 'trick'],
  ['Who refused?', null],
])('finds the noun of %s: %s', (question, noun) => {
  const { focus } = readAsking(findTerms(question));
  expect(focus).toBe(noun === null ? null : findTerms(noun)[0]?.lexeme.stem);
});
