import { expect, it } from 'vitest';
import { answersKind, readAnswerKind } from '../../src/search/answer-kind.ts';
import { findTerms } from '../../src/text/terms.ts';

const wordsOf = (text: string): readonly string[] => findTerms(text).map(({ lexeme }) => lexeme.word);

it.each([
  ['Who elected the warden?', 'name'],
  ['In what year did it burn?', 'date'],
  ['How many barrels burned?', 'number'],
  ['Where did the oil come from?', 'place'],
  ['Why did the lamps go out?', 'cause'],
  ['What is a network?', 'definition'],
  ['Does the network need a server?', 'any'],
] as const)('%s asks for a %s', (question, kind) => {
  expect(readAnswerKind(wordsOf(question))).toBe(kind);
});

it.each([
  ['name', 'The pilots elected Ottoline Crane.', 1],
  ['name', 'The pilots elected nobody.', 0],
  ['date', 'They met in 1911.', 1],
  ['number', 'It burned forty barrels.', 1],
  ['place', 'The oil came from Skerra.', 1],
  ['cause', 'It stands because they pay.', 1],
  ['definition', 'A pilot is a guide.', 1],
  ['any', 'A pilot is a guide in 1911.', 0],
] as const)('a %s in %j: %d', (kind, sentence, expected) => {
  expect(answersKind(kind, findTerms(sentence), new Set(['pilot']))).toBe(expected);
});
