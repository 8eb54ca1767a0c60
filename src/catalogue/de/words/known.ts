import type { Catalogue } from '../../shapes.ts';
import { count, listWords } from './grammar.ts';

const andMore = (left: number) => (left === 0 ? '' : ` und ${left} weitere`);

/** What is known of the works from their descriptions. */
export const known: Catalogue['known'] = {
  author: (title, author) => `„${title}“ ist von ${author}.`,
  noAuthor: (title) => `Zu „${title}“ ist niemand als Autor angegeben.`,
  lines: (lines) => lines.join(' '),
  work: (title, author) => `„${title}“ von ${author}`,
  worksBy: (author, titles, left) =>
    `Von ${author} gibt es hier: ${listWords(
      titles.map((title) => `„${title}“`),
      'and',
    )}${andMore(left)}.`,
  works: (number, works, left) =>
    `Hier gibt es ${count.works(number)}: ${works.join(', ')}${andMore(left)}. Alle zeigt /sources.`,
  only: (names, silent) => {
    const from = `Nur aus: ${listWords(names, 'and')}.`;
    return silent.length === 0 ? from : `${from} Keine Antwort gibt es bei: ${listWords(silent, 'and')}.`;
  },
  corrected: (read, typed) =>
    `Gesucht wurde nach ${listWords(
      read.map((word) => `‚${word}‘`),
      'and',
    )} statt nach ${listWords(
      typed.map((word) => `‚${word}‘`),
      'and',
    )}.`,
};
