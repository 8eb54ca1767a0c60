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
  gone: 'This quotation is kept no more.',
  notYours: 'Only who kept a quotation, or a moderator, can remove it.',
};
