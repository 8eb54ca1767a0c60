import { createCounter } from '../../plural.ts';
import { listWords } from './grammar.ts';

const counted = createCounter('en');
const numbers = new Intl.NumberFormat('en');

/** Titles that are named. */
const LISTED = 3;

const quoteAll = (words: readonly string[]): readonly string[] => words.map((word) => `“${word}”`);

/** Places of words in the texts, and mentions of names. */
export const find = {
  places: (number: number) => counted(number, { one: 'place', other: 'places' }),
  mentions: (number: number) => counted(number, { one: 'mention', other: 'mentions' }),
  otherWorks: (number: number) => counted(number, { one: 'other work', other: 'other works' }),
  moreThan: (count: string) => `More than ${count}`,
  inWork: (count: string, work: string) => `${count} in ${work}`,
  inWorks: (count: string, works: string, each: readonly string[]) =>
    `${count} in ${works}: ${each.join(', ')}`,
  notAll: 'There are more places than were counted. Look for something rarer, or search one work.',
  near: (within: string) => `at most ${within} apart`,
  number: (value: number) => numbers.format(value),
  shown: (first: number, last: number, total: number) =>
    `Places ${numbers.format(first)} to ${numbers.format(last)} of ${numbers.format(total)}`,
  countedWith: (names: readonly string[]) => `Including: ${listWords(names, 'and')}`,
  beforeHeadings: 'Before the first heading',
  mostIn: (section: string, mentions: string) => `Most in ${section}: ${mentions}`,
  notListed: (sections: string) => `and in ${sections} more`,
  firstMention: 'First mention',
  lastMention: 'Last mention',
  onlyMention: 'The only mention',
  allMentions: 'All mentions',
  notTogether: (typed: string) =>
    `No place has all of “${typed}” together. Each word appears on its own; fewer words find more.`,
  missing: (words: readonly string[]) =>
    `The texts do not have ${listWords(quoteAll(words), 'or')}. Try another spelling, or the start of the word with an asterisk, like decentral*.`,
  missingExactly: (words: readonly string[]) =>
    `The texts do not have ${listWords(quoteAll(words), 'or')}. Without quotation marks, the words may be apart and in other forms.`,
  onlyDescribed: (word: string, titles: readonly string[]) =>
    `No sentence has “${word}”, but the title, author or other details of ${listWords(quoteAll(titles.slice(0, LISTED)), 'and')} do.`,
  noWord: 'Type at least one word to find: letters or numbers.',
  tooLong: (limit: number, length: number) =>
    `Words to find can have up to ${limit} characters; this has ${length}. Type fewer.`,
  tooManyWords: (limit: number) =>
    `Type up to ${limit} words. To find a longer quotation, put it in “quotation marks”.`,
  nearOutside: (limit: number) => `\`near\` is a whole number from 1 to ${limit}.`,
  nearAlone: '`near` says how far apart words may be, so it needs at least two.',
  noName: 'Type a name: at least one word with letters.',
  nameTooLong: (limit: number, length: number) =>
    `A name can have up to ${limit} characters; this has ${length}.`,
  unknownName: (name: string) =>
    `The texts do not name “${name}”. Pick a name from the list that opens as you type, or use /find for any word.`,
  didYouMean: (name: string, others: readonly string[]) =>
    `The texts do not name “${name}”. Did you mean ${listWords(quoteAll(others), 'or')}?`,
};
