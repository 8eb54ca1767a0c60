import { createCounter } from '../../plural.ts';

const counted = createCounter('en');

/** Numbers with their nouns. */
export const count = {
  passages: (number: number) => counted(number, { one: 'passage', other: 'passages' }),
  paragraphs: (number: number) => counted(number, { one: 'paragraph', other: 'paragraphs' }),
  others: (number: number) => counted(number, { one: 'other', other: 'others' }),
  quotations: (number: number) => counted(number, { one: 'quotation', other: 'quotations' }),
  works: (number: number) => counted(number, { one: 'work', other: 'works' }),
  moreWorks: (number: number) => counted(number, { one: 'more work', other: 'more works' }),
  words: (number: number) => counted(number, { one: 'word', other: 'words' }),
  sections: (number: number) => counted(number, { one: 'section', other: 'sections' }),
  sentences: (number: number) => counted(number, { one: 'sentence', other: 'sentences' }),
  days: (number: number) => counted(number, { one: 'day', other: 'days' }),
  meetings: (number: number) => counted(number, { one: 'meeting', other: 'meetings' }),
  lines: (number: number) => counted(number, { one: 'line', other: 'lines' }),
  hours: (number: number) => counted(number, { one: 'hour', other: 'hours' }),
  minutes: (number: number) => counted(number, { one: 'minute', other: 'minutes' }),
  seconds: (number: number) => counted(number, { one: 'second', other: 'seconds' }),
};

/** `a`, `a or b`, `a, b or c`. */
export function listWords(words: readonly string[], conjunction: 'and' | 'or'): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
