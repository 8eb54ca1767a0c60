import { listWords } from './grammar.ts';

const quoted = (words: readonly string[], joint: 'and' | 'or') =>
  listWords(
    words.map((word) => `‘${word}’`),
    joint,
  );

/** What is weak about an answer that may not be one. `isLined` says that a reading line hides some of what was asked. */
export const doubts = {
  lines: (reasons: readonly string[]) => reasons.join(' '),
  missing: (words: readonly string[], isLined: boolean) =>
    `No passage mentions ${quoted(words, 'or')}${isLined ? ', as far as it has been read' : ''}.`,
  noNumber: 'You ask for a number, and these sentences give none.',
  denied: 'The text seems to deny what you ask about.',
  reversed: (asked: string, told: string) => `You ask about ‘${asked}’, and this sentence says ‘${told}’.`,
  affirmed: 'You ask what is not so, and this sentence says what is.',
  apart: (words: readonly string[]) => `The best passage does not mention ${quoted(words, 'or')}.`,
  weak: 'The words are there, but spread out or used in another way.',
};

/** Whose words a quotation of an answer gives, where the text shows that they are not the author’s. */
export const voices = {
  speaker: (name: string) => `${name} says this`,
  setOff: 'the author quotes somebody here',
  spoken: 'somebody speaks here: not the author’s own words',
  reported: (cue: string) => `the author reports somebody’s view: “${cue}”`,
};
