import { listWords } from './grammar.ts';

/** Quotations that members keep for their group. */
export const savedQuotes = {
  notVerbatim:
    'This does not stand word for word in the texts, so it is not kept. /quote check shows what the texts say instead.',
  inSeveralWorks: (titles: readonly string[]) =>
    `This stands in ${listWords(
      titles.map((title) => `“${title}”`),
      'and',
    )}. Choose the work too.`,
  noteTooLong: (limit: number, length: number) =>
    `A note can have up to ${limit} characters; this has ${length}.`,
  tagTooLong: (limit: number, length: number) =>
    `A tag can have up to ${limit} characters; this has ${length}.`,
  kept: 'Kept for this group.',
  ofGroup: (number: number) => `**Kept quotations** (${number})`,
  yours: (number: number) => `**Quotations that you keep** (${number})`,
  tagged: (tag: string) => `Tag: ${tag}`,
  none: 'No quotation is kept here yet. /quote save keeps one.',
  noneToPick: 'There is no kept quotation to pick from.',
  facts: (mention: string, time: string) => `kept by ${mention} ${time}`,
  note: (mention: string, note: string) => `Note by ${mention}: ${note}`,
  chooseToRemove: 'Remove a quotation',
  remove: 'Remove it',
  keep: 'Keep it',
  confirmRemoval:
    'Take this quotation out of the group’s collection? Its note goes with it. What was shared in a channel stays there.',
  another: 'Another one',
  exported: (quotations: string) => `${quotations}, as a file. Notes are in it; members’ names are not.`,
  inFile: {
    title: 'Kept quotations',
    note: (note: string) => `Note by the member who kept it: ${note}`,
  },
  pastLine: 'This quotation is from behind the reading line.',
  gone: 'This quotation is kept no more.',
  notYours: 'Only who kept a quotation, or a moderator, can remove it.',
};
