import { listWords } from './grammar.ts';

/** Quotations that members keep for their group. */
export const savedQuotes = {
  notVerbatim:
    'This is not word for word in the texts, so it was not saved. Use /quote check to see what the texts say.',
  inSeveralWorks: (titles: readonly string[]) =>
    `This is in ${listWords(
      titles.map((title) => `“${title}”`),
      'and',
    )}. Choose the work too.`,
  noteTooLong: (limit: number, length: number) =>
    `A note can have up to ${limit} characters; this has ${length}.`,
  tagTooLong: (limit: number, length: number) =>
    `A tag can have up to ${limit} characters; this has ${length}.`,
  kept: 'Saved for this group.',
  ofGroup: (number: number) => `**Saved quotations** (${number})`,
  yours: (number: number) => `**Your saved quotations** (${number})`,
  tagged: (tag: string) => `Tag: ${tag}`,
  none: 'No quotation has been saved here yet. Save one with /quote save.',
  noneToPick: 'There is no saved quotation to pick from.',
  facts: (mention: string, time: string) => `saved by ${mention} ${time}`,
  note: (mention: string, note: string) => `Note by ${mention}: ${note}`,
  chooseToRemove: 'Remove a quotation',
  remove: 'Remove it',
  keep: 'Keep it',
  confirmRemoval:
    'Remove this quotation from the group’s collection? Its note is removed too. What was shared in a channel stays there.',
  another: 'Another one',
  exported: (quotations: string) => `${quotations}, as a file. It includes notes, but not members’ names.`,
  inFile: {
    title: 'Saved quotations',
    note: (note: string) => `Note by the member who saved it: ${note}`,
  },
  pastLine: 'This quotation is from beyond the reading line.',
  gone: 'This quotation is no longer saved.',
  notYours: 'Only the person who saved a quotation, or a moderator, can remove it.',
};
