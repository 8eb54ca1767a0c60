import { createCounter } from '../../plural.ts';
import { listWords } from './grammar.ts';

const counted = createCounter('en');

/** Questions for the group's discussion. */
export const discussion = {
  title: 'For discussion',
  statuses: {
    open: 'open',
    taken: 'taken up',
    parked: 'parked',
    answered: 'answered',
    merged: 'merged',
    withdrawn: 'withdrawn',
  },
  sorts: { voices: 'most voices first', newest: 'newest first', theme: 'by theme' },
  askedBy: (who: string, time: string) => `asked by ${who} ${time}`,
  aMember: 'a member',
  hostsAlone: 'only hosts and moderators see who',
  voices: (number: number) => counted(number, { one: 'voice', other: 'voices' }),
  themed: (label: string) => `theme: ${label}`,
  about: (source: string) => `About ${source}`,
  reason: (reason: string) => `Reason: ${reason}`,
  meToo: 'Me too',
  meTooNote: 'Press again to take your voice back. Nobody sees whose voices these are.',
  // Posting
  similar: 'These are there already, and may be yours:',
  noSimilar: 'No question like it waits yet.',
  addVoice: 'Add my voice to one of these',
  voiceAdded: 'Your voice is added.',
  postMine: 'Post mine',
  postNamed: 'Post with my name',
  postHidden: 'Post without my name',
  postNote: {
    named: 'Posting shows it in this channel, with your name.',
    hosts: 'Posting shows it in this channel without your name. Hosts and moderators see who asked.',
    open: 'Posting shows it in this channel. Without your name, hosts and moderators alone see who asked.',
  },
  posted: (mine: string) => `Your question is posted. ${mine} shows what becomes of it.`,
  makeQuestion: 'Make it a question',
  // Lists
  ofGroup: 'Questions for discussion',
  none: 'No such question is there. /question ask posts one.',
  choose: 'Read one, or add your voice',
  yours: 'Your questions for discussion',
  chooseYours: 'Choose one to read or withdraw',
  toLog: 'Asked of the bot',
  toPosted: (number: number) => `For discussion (${number})`,
  withdraw: 'Withdraw',
  confirmWithdrawal:
    'Withdraw this question for good? Its words and voices are erased. What stands in a channel stays there.',
  withdrawn: 'The question is withdrawn.',
  back: 'Back to your questions',
  // Hosts
  manage: 'Questions to manage',
  chooseToManage: 'Choose a question',
  chooseTheme: 'Choose a theme',
  withoutTheme: 'Without a theme',
  group: 'Group similar ones',
  grouped: (number: number) =>
    number === 0
      ? 'No question without a theme is like another.'
      : `${counted(number, { one: 'question has', other: 'questions have' })} a theme now.`,
  take: 'Take up',
  park: 'Park',
  answer: 'Answered',
  reopen: 'Open again',
  remove: 'Remove',
  backToAll: 'Back to all',
  mergeInto: 'Merge into…',
  putIntoTheme: 'Theme…',
  newTheme: 'A new theme, in words of this question',
  noTheme: 'No theme',
  reasonTitle: 'Why?',
  reasonLabel: 'A reason, which the asker sees',
  stepsTitle: 'What was done',
  steps: {
    posted: 'posted',
    taken: 'taken up',
    parked: 'parked',
    answered: 'answered',
    reopened: 'opened again',
    merged: 'merged into another',
    themed: 'given another theme',
    withdrawn: 'withdrawn',
  },
  step: (what: string, who: string, time: string) => `${what} by ${who} ${time}`,
  somebody: 'somebody',
  rename: 'Name it in other words of its questions',
  mergeTheme: 'Put all into another theme',
  questions: (number: number) => counted(number, { one: 'question', other: 'questions' }),
  // What went wrong
  gone: 'This question was withdrawn, or is not of this server.',
  pastLine: 'This question is about a passage past the reading line.',
  pastGroupLine:
    'This passage is past what the group has read, and everybody here would see it. Ask about it when the group is there.',
  whichWork: (titles: readonly string[]) =>
    `Several texts have such a passage: ${listWords(titles, 'and')}. Write a word of the title before it, as in “Holt 3.2”.`,
  isYours: 'You asked this yourself: your voice counts already.',
  madeAlready: 'This question is posted for discussion already. /question mine shows what becomes of it.',
  isDone: 'This question is done with, and takes no more voices.',
  tooMany: (limit: number) =>
    `You have ${limit} questions that wait. Withdraw one with /question mine before you post another.`,
  alreadyIs: (status: string) => `This cannot be done: the question is ${status} by now.`,
  noTarget: 'It cannot be merged into this question. Choose another that waits.',
  themeGone: 'This theme is there no more.',
  reasonTooLong: (limit: number, length: number) =>
    `A reason can have up to ${limit} characters; this has ${length}.`,
};
