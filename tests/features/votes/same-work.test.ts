import { expect, test } from 'vitest';
import { isSameWork } from '../../../src/features/votes/same-work.ts';

test.each([
  ['Middlemarch', 'Middlemarch, by George Eliot'],
  ['Middlemarch', 'middlemarch by George Eliot'],
  ['Middlemarch – George Eliot', 'Middlemarch (Eliot)'],
  ['George Eliot: Middlemarch', 'Middlemarch'],
  ['The Waves', 'waves, by Virginia Woolf'],
  ['Walden', 'Walden; or, Life in the Woods'],
  ['Der Prozess', 'Prozess von Franz Kafka'],
  ['L’Étranger', 'L’étranger, par Albert Camus'],
  ['Émile', 'Emile: ou De l’éducation'],
])('%s and %s are one work', (one, other) => {
  expect([isSameWork(one, other), isSameWork(other, one)]).toEqual([true, true]);
});

test.each([
  ['Emma', 'Emma Brown'],
  ['The Trial', 'The Trial of Socrates'],
  ['Poems, by Emily Dickinson', 'Poems, by Walt Whitman'],
  ['War', 'War and Peace'],
  ['A', 'The'],
  ['Essays (Michel de Montaigne)', 'Essays (Francis Bacon)'],
])('%s and %s are two', (one, other) => {
  expect([isSameWork(one, other), isSameWork(other, one)]).toEqual([false, false]);
});
