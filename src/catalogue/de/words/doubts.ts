import type { Catalogue } from '../../shapes.ts';
import { listWords } from './grammar.ts';

const quoted = (words: readonly string[]) =>
  listWords(
    words.map((word) => `‚${word}‘`),
    'or',
  );

/** What is weak about an answer that may not be one. */
export const doubts: Catalogue['doubts'] = {
  lines: (reasons) => reasons.join(' '),
  missing: (words, isLined) =>
    `An keiner Stelle kommt ${quoted(words)} vor${isLined ? ', soweit bisher gelesen wurde' : ''}.`,
  noNumber: 'Du fragst nach einer Zahl, und in diesen Sätzen steht keine.',
  denied: 'Der Text scheint zu verneinen, wonach du fragst.',
  reversed: (asked, told) => `Du fragst nach ‚${asked}‘, und in diesem Satz steht ‚${told}‘.`,
  affirmed: 'Du fragst, was nicht so ist, und in diesem Satz steht, was so ist.',
  apart: (words) => `An der besten Stelle kommt ${quoted(words)} nicht vor.`,
  weak: 'Die Wörter kommen vor, aber verstreut oder anders gebraucht.',
};

/** Whose words a quotation of an answer gives. */
export const voices: Catalogue['voices'] = {
  speaker: (name) => `das sagt ${name}`,
  setOff: 'hier wird jemand zitiert',
  spoken: 'hier spricht jemand; es sind nicht die Worte des Autors',
  reported: (cue) => `hier wird eine fremde Ansicht wiedergegeben: „${cue}“`,
};
