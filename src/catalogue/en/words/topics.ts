import { createCounter } from '../../plural.ts';

const counted = createCounter('en');
const questions = (number: number) => counted(number, { one: 'question', other: 'questions' });
const members = (number: number) => counted(number, { one: 'member', other: 'members' });
const voices = (number: number) => counted(number, { one: 'voice', other: 'voices' });
const words = (number: number) => counted(number, { one: 'word', other: 'words' });

/** Two words that passages have against each other; the same word once. */
const both = (one: string, other: string) =>
  one.toLowerCase() === other.toLowerCase() ? `“${one}”` : `“${one}”, “${other}”`;

/** What a topic has been to a group, and back from a message to the text. */
export const topics = {
  title: (topic: string) => `The topic “${topic}”`,
  range: (days: string) => `Looks back ${days}. Nobody is named.`,
  // What the texts say
  said: 'What the texts say',
  silent: 'The texts say nothing about it, as far as you and the group have read.',
  equal: (sentences: string, one: number, other: number) =>
    `At equal length: ${sentences} each, ${one} and ${words(other)}`,
  apart: {
    denial: (one: string, other: string) =>
      `Side by side because one denies what the other says: ${both(one, other)}. Judged only by their words.`,
    contrary: (one: string, other: string) =>
      `Side by side because they use opposite words: ${both(one, other)}. Judged only by their words.`,
    reply: (one: string, other: string) => `Side by side because in the text ${other} answers ${one}.`,
    turn: (one: string) => `Side by side because the second turns against the first: “${one}”.`,
  },
  together: 'No opposing passage found: nothing in their words shows that they disagree.',
  alone: 'No other passage on it has the same length.',
  others: (works: string) => `Also on it: ${works}.`,
  own: (cue: string) => `the author’s own view: “${cue}”`,
  reported: (cue: string) => `the author reports somebody’s view: “${cue}”`,
  setOff: 'the author quotes somebody here',
  // What was asked
  asked: 'What was asked about it',
  askedBy: (number: number, by: number) => `${questions(number)} by ${members(by)}`,
  voices: (number: number) => `${voices(number)} besides theirs`,
  unsigned: (number: number) => `${questions(number)} stored without who asked`,
  between: (first: string, last: string) => `the first ${first}, the last ${last}`,
  notAsked: 'Nobody asked about it in this period.',
  waiting: 'Waiting questions on it',
  sessions: 'Discussions in which it came up',
  items: (number: number) => counted(number, { one: 'item', other: 'items' }),
  message: 'to the message',
  notes: 'Notes of moderators on it',
  related: 'Appears near it in the texts',
  more: (number: number) => `and ${number} more`,
  moreFromTexts: 'More from the texts',
  // Over time
  chart: { day: 'Questions a day', week: 'Questions a week' },
  numbers: {
    day: (first: string, numbers: string) => `Questions a day since ${first}: ${numbers}`,
    week: (first: string, numbers: string) => `Questions a week since ${first}: ${numbers}`,
  },
  alt: {
    day: (topic: string, first: string, last: string, numbers: string) =>
      `Bar chart: questions on “${topic}” a day, from ${first} to ${last}: ${numbers}.`,
    week: (topic: string, first: string, last: string, numbers: string) =>
      `Bar chart: questions on “${topic}” a week, from the week of ${first} to that of ${last}: ${numbers}.`,
  },
  // Trends
  trends: (days: string) => `What is asked about: the last ${days} and as many before`,
  trendRule: (least: number) =>
    `Words of the questions. Each member counts once a week. Below ${least} members, nothing is counted.`,
  moreAsked: 'More than before',
  lessAsked: 'Less than before',
  trend: (topic: string, now: string, before: string) => `${topic}: now ${now}, before ${before}`,
  tooFew: (least: number) => `fewer than ${least}`,
  noTrends: 'Nothing was asked about clearly more or less than before by several members.',
  now: 'now',
  before: 'before',
  trendAlt: (numbers: string) => `Bar chart, now and before: ${numbers}.`,
  // The card
  post: 'Post as neutral card',
  posted: 'Posted',
  cardOn: (topic: string) => `From the texts, on “${topic}”`,
  card: 'From the texts',
  signature: 'Posted by the bot at a moderator’s request. The words are the texts’ own.',
  withheld: (number: number) =>
    `Not posted, because the group has not read that far: ${counted(number, { one: 'passage', other: 'passages' })}.`,
  // Back to the text
  backTitle: 'Back to the text',
  backNote:
    'Passages with most of this message’s words. Posting shows only the passages: no message, no member.',
  context: (sentences: string) => `with ${sentences} before and after it`,
  nothing: (lookup: string) =>
    `No passage that you and the group have read has two distinctive words of this message together. Try ${lookup} with a word from it.`,
  misquoted: (quoted: string) => `Quoted differently from the text: “${quoted}”`,
  postNumber: (number: number) => `Post ${number}`,
  postAll: 'Post all as one card',
  // What went wrong
  wrongDays: (least: number, most: number) =>
    `Look back ${least} to ${most} days. Choose a whole number between them.`,
  pastGroupLine: 'The group has not read that far, and everybody would see it. Nothing was posted.',
  tooLong: 'These passages are too long for one card. Post them one by one.',
  nothingToPost: 'There is no passage to post.',
};
