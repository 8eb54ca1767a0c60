import { expect, it } from 'vitest';
import { writeOut } from '../../../src/text/conversation/write-out.ts';

it.each([
  ['wat did u say abt bread', 'what did you say about bread'],
  [
    'Whats the point of the ledger, dont they trust her?',
    'what is the point of the ledger, do not they trust her?',
  ],
  ['why did ppl leave bc of the tolls', 'why did people leave because of the tolls'],
  ['pk il est parti', 'pourquoi il est parti'],
  ['c koi le monopole ?', 'c’est quoi le monopole ?'],
  ['ki a dit ça qd il est parti', 'qui a dit ça quand il est parti'],
  ['wieso is er nich gekommen', 'wieso ist er nicht gekommen'],
  ['gibts ne Regel für die Schiffe', 'gibt es eine Regel für die Schiffe'],
  ['pk', 'pourquoi'],
])('writes out what is typed in short: %s', (typed, written) => {
  expect(writeOut(typed)).toBe(written);
});

it.each([
  'What happened in DC?',
  'Who ruled in 300 bc?',
  'How did y. pestis spread?',
  'Qui a besoin de vitamine c ?',
  'napoleonic wars',
  'wars',
  'Qui a vu l’y du plan ?',
  'Was ist die U-Bahn?',
  'Who is the warden of the pilots?',
  "C'est quoi, le quai ?",
])('leaves the rest: %s', (typed) => {
  expect(writeOut(typed)).toBe(typed);
});
