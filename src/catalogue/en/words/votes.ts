import { createCounter } from '../../plural.ts';

const counted = createCounter('en');

/** Votes on the next work. */
export const votes = {
  title: 'What do we read next?',
  offer: (days: string) =>
    `This opens a vote in this channel: first everybody nominates, then everybody ranks. Ballots are taken for ${days}, and nobody sees the standings before it closes.`,
  open: 'Open it here',
  opened: 'The vote is open in this channel.',
  none: 'There is no vote now. A host opens one with /host vote.',
  nominating: 'Nominate what you would like to read: up to three works each. A host starts the vote.',
  voting: (time: string) =>
    `Rank as many as you like. The vote closes ${time}; until then nobody sees the standings.`,
  rule: 'While no work has more than half of the ballots, the one with the fewest first choices is eliminated, and its ballots go to their next choice.',
  noNominations: 'Nothing has been nominated yet.',
  nominate: 'Nominate',
  takeBack: 'Withdraw mine',
  start: 'Start the vote',
  vote: 'Vote',
  close: 'Close and count',
  cancel: 'Cancel',
  cancelled: 'This vote was cancelled.',
  modalTitle: 'Nominate a work',
  modalLabel: 'Title and author',
  yourBallot: 'Your ballot',
  emptyBallot: 'You have ranked nothing yet.',
  pick: (place: number) => `Your choice no. ${place}`,
  again: 'Start again',
  kept: 'Your ballot is saved as shown here; you can change it until the vote closes.',
  winner: (title: string) => `**The group reads ${title}.**`,
  tie: (titles: readonly string[]) => `**A tie for the group to settle:** ${titles.join('; ')}`,
  nobodyVoted: 'Nobody voted.',
  round: (number: number) => `Round ${number}`,
  ballots: (number: number) => counted(number, { one: 'ballot', other: 'ballots' }),
  out: (title: string) => `${title} is eliminated`,
  outByOrder: (title: string) => `${title} is eliminated: tied with others, and nominated last`,
  exhausted: (ballots: string) => `${ballots} with no choice left`,
  gone: 'This vote no longer exists, or belongs to another server.',
  isClosed: 'This vote is closed.',
  notYet: 'The vote has not started yet.',
  tooLate: 'The vote has started: nominations are closed.',
  oneAtATime: 'A vote is already open. Close or cancel it first.',
  tooFew: 'A vote needs at least two nominations.',
  withoutTitle: 'Write the title of the work.',
  titleTooLong: (limit: number, length: number) =>
    `A nomination can have up to ${limit} characters; this has ${length}.`,
  nominatedAlready: 'This work has already been nominated.',
  nominatedAs: (title: string) =>
    `This has been nominated already, as “${title}”. If you mean another work, write its title in quotation marks.`,
  tooMany: (limit: number) => `A vote can have up to ${limit} nominations.`,
  tooManyOfYours: (limit: number) => `You can nominate up to ${limit} works.`,
  nothingToTakeBack: 'You have nominated nothing in this vote.',
};
