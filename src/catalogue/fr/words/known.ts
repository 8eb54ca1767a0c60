import type { Catalogue } from '../../shapes.ts';
import { count, listWords } from './grammar.ts';

const andMore = (left: number) => (left === 0 ? '' : ` et ${left} de plus`);

/** What is known of the works from their descriptions. */
export const known: Catalogue['known'] = {
  author: (title, author) => `« ${title} » est de ${author}.`,
  noAuthor: (title) => `Aucun auteur n’est indiqué pour « ${title} ».`,
  lines: (lines) => lines.join(' '),
  work: (title, author) => `« ${title} » de ${author}`,
  worksBy: (author, titles, left) =>
    `De ${author}, il y a ici : ${listWords(
      titles.map((title) => `« ${title} »`),
      'and',
    )}${andMore(left)}.`,
  works: (number, works, left) =>
    `Il y a ici ${count.works(number)} : ${works.join(', ')}${andMore(left)}. /sources les montre tous.`,
  only: (names, silent) => {
    const from = `Seulement d’après ${listWords(names, 'and')}.`;
    return silent.length === 0 ? from : `${from} Rien n’y répond chez ${listWords(silent, 'or')}.`;
  },
  corrected: (read, typed) =>
    `Recherche de ${listWords(
      read.map((word) => `« ${word} »`),
      'and',
    )} au lieu de ${listWords(
      typed.map((word) => `« ${word} »`),
      'and',
    )}.`,
};
