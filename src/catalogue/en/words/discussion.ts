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
  hostsAlone: 'only hosts and moderators can see who',
  voices: (number: number) => counted(number, { one: 'voice', other: 'voices' }),
  themed: (label: string) => `theme: ${label}`,
  about: (source: string) => `About ${source}`,
  reason: (reason: string) => `Reason: ${reason}`,
  meToo: 'Me too',
  meTooNote: 'Press again to remove your voice. Nobody can see whose voices these are.',
  // Posting
  similar: 'These have already been asked, and may be the same as yours:',
  noSimilar: 'No similar question is waiting.',
  addVoice: 'Add my voice to one of these',
  voiceAdded: 'Your voice has been added.',
  postMine: 'Post mine',
  postNamed: 'Post with my name',
  postHidden: 'Post without my name',
  postNote: {
    named: 'Posting shows it in this channel, with your name.',
    hosts: 'Posting shows it in this channel without your name. Hosts and moderators see who asked.',
    open: 'Posting shows it in this channel. Without your name, only hosts and moderators see who asked.',
  },
  posted: (mine: string) => `Your question is posted. Use ${mine} to follow it.`,
  makeQuestion: 'Make it a question',
  // Lists
  ofGroup: 'Questions for discussion',
  none: 'There are no such questions. Post one with /question ask.',
  choose: 'Read one, or add your voice',
  yours: 'Your questions for discussion',
  chooseYours: 'Choose one to read or withdraw',
  toLog: 'Asked of the bot',
  toPosted: (number: number) => `For discussion (${number})`,
  withdraw: 'Withdraw',
  confirmWithdrawal:
    'Withdraw this question for good? Its text and voices are erased. Messages already in a channel stay there.',
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
      ? 'No two questions without a theme are similar.'
      : `${counted(number, { one: 'question now has', other: 'questions now have' })} a theme.`,
  take: 'Take up',
  park: 'Park',
  answer: 'Answered',
  reopen: 'Open again',
  remove: 'Remove',
  backToAll: 'Back to all',
  mergeInto: 'Merge into…',
  putIntoTheme: 'Theme…',
  newTheme: 'A new theme, named with words from this question',
  noTheme: 'No theme',
  reasonTitle: 'Why?',
  reasonLabel: 'A reason; the asker can see it',
  stepsTitle: 'History',
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
  rename: 'Rename it with other words from its questions',
  mergeTheme: 'Move all to another theme',
  questions: (number: number) => counted(number, { one: 'question', other: 'questions' }),
  // What went wrong
  gone: 'This question was withdrawn, or belongs to another server.',
  pastLine: 'This question is about a passage beyond the reading line.',
  pastGroupLine:
    'The group has not read this far yet, and everybody here would see the passage. Ask about it when the group gets there.',
  whichWork: (titles: readonly string[]) =>
    `Several texts have such a passage: ${listWords(titles, 'and')}. Put a word of the title in front, as in “Holt 3.2”.`,
  isYours: 'You asked this yourself, so your voice already counts.',
  madeAlready: 'This question has already been posted for discussion. Use /question mine to follow it.',
  isDone: 'This question is closed, so you can no longer add your voice.',
  tooMany: (limit: number) =>
    `You have ${limit} questions waiting. Withdraw one with /question mine before you post another.`,
  alreadyIs: (status: string) => `This is no longer possible: the question is now ${status}.`,
  noTarget: 'It cannot be merged into this question. Choose another one that is waiting.',
  themeGone: 'This theme no longer exists.',
  reasonTooLong: (limit: number, length: number) =>
    `A reason can have up to ${limit} characters; this has ${length}.`,
};
