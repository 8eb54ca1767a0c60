import { expect, test } from 'vitest';
import { isSameWork } from '../../../src/features/votes/same-work.ts';

test.each([
  ['Middlemarch', 'Middlemarch, by George Eliot'],
  ['Middlemarch', 'middlemarch by George Eliot'],
  ['Middlemarch – George Eliot', 'Middlemarch (Eliot)'],
  ['George Eliot: Middlemarch', 'Middlemarch'],
  ['Eliot: Middlemarch', 'Middlemarch by George Eliot (1871)'],
  ['George Eliot, Middlemarch', 'middlemarch by george eliot'],
  ['George Eliot - Middlemarch', 'Middlemarch (1871)'],
  ['Faust: Der Tragödie erster Teil', 'Faust'],
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
  ['Henry IV: Part One', 'Henry IV: Part Two'],
  ['Faust: Der Tragödie erster Teil', 'Faust: Der Tragödie zweiter Teil'],
  ['Capital: Volume 1', 'Capital: Volume 2'],
  ['Maus (I)', 'Maus (II)'],
  ['Stand by Me', 'Stand'],
  ['Notre-Dame de Paris', 'Notre-Dame'],
  ['Lettres de Russie', 'Lettres'],
  ['A', 'The'],
  ['Essays (Michel de Montaigne)', 'Essays (Francis Bacon)'],
])('%s and %s are two', (one, other) => {
  expect([isSameWork(one, other), isSameWork(other, one)]).toEqual([false, false]);
});
