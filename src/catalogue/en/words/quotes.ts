import type { QuoteVerdict, Stitching, TypographyKind } from '../../../corpus/quote-check.ts';
import { createCounter } from '../../plural.ts';
import { listWords } from './grammar.ts';

const counted = createCounter('en');

const kinds: Readonly<Record<TypographyKind, string>> = {
  'quotation marks': 'quotation marks',
  dashes: 'dashes',
  capitals: 'capitals',
  punctuation: 'punctuation',
  spaces: 'spaces',
  'line breaks': 'line breaks',
  hyphenation: 'hyphenation',
  ligatures: 'ligatures',
  accents: 'accents',
};

const stitched: Readonly<Record<Stitching, string>> = {
  works:
    '**Put together from separate places.** Each piece is in the texts, but they are of different works.',
  places: '**Put together from separate places.** Each piece is in the text, but they do not stand together.',
  omission: '**Put together from separate places.** Words between the pieces are left out without a mark.',
};

const verdicts: Readonly<Record<Exclude<QuoteVerdict, 'stitched'>, string>> = {
  exact: '**Exact.** The text has this, character for character.',
  typography: '**The words are right; the typography differs:**',
  close: '**Close, but not the same.**',
  absent: '**Not found in the texts.**',
};

/** Checking quotations and finding them. */
export const quotes = {
  verdicts,
  stitched,
  notInWhatWasRead: '**Not found in what has been read.** Text beyond the reading line was not searched.',
  typography: (differing: readonly TypographyKind[]) =>
    `${verdicts.typography} ${listWords(
      differing.map((kind) => kinds[kind]),
      'and',
    )}.`,
  elsewhere: 'It is not in the work you named, but here:',
  places: (number: number) => `It is in ${counted(number, { one: 'place', other: 'places' })}.`,
  firstPlaces: (shown: number) => `Shown: the first ${shown}.`,
  checked: (written: string) => `Checked: “${written}”`,
  omitted: 'What an ellipsis leaves out is not shown.',
  brackets: (written: string) => `In brackets, added by the person quoting: ${written}`,
  added: (written: string) => `In none of the pieces: ${written}`,
  extras: (written: string) => `Taken off before checking, as added by an app: ${written}`,
  misattributed: (author: string, named: string) => `**But it is by ${author}, not by ${named}.**`,
  attribution: (written: string) => `Read as the attribution: ${written}`,
  negation: (negating: string) => `**A negation differs: ${negating}.**`,
  omittedNegation: (negating: string) => `**What is left out has a negation: ${negating}.**`,
  legend: 'Struck through is what was quoted; bold is what the text says:',
  textSays: 'The text says:',
  misread:
    'The difference may come from text recognition (OCR), which easily mistakes these letters for each other: look at the page.',
  closest: 'The closest passage, which is not the same:',
  inMessage: (number: number) =>
    `**${counted(number, { one: 'quotation', other: 'quotations' })} in this message**`,
  notChecked: (number: number) => `Not checked: ${number} more. Check them with /quote check.`,
  on: (topic: string, number: number) => `**Quotations on “${topic}”** (${number})`,
  beginning: 'Only the beginning of the message was searched for, because it is long.',
  nothingOn: (topic: string) => `No work is about “${topic}”. Other words may find more.`,
  workSilentOn: (topic: string) => `This work says nothing about “${topic}”. Try other words or other works.`,
  tooLong: (limit: number, length: number) =>
    `A quotation can have up to ${limit} characters to be checked; this has ${length}. Check it in parts.`,
  tooShort: 'A quotation needs at least three words to be checked. Quote a little more.',
  topicTooLong: (limit: number, length: number) =>
    `A topic can have up to ${limit} characters; this has ${length}. Name it in a few words.`,
  topicWithoutWords: 'Name a topic with at least one word.',
  messageWithoutText: 'This message has no text to look at. Pictures and files are not read.',
};
