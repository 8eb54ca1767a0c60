import { count, listWords } from './grammar.ts';

const andMore = (left: number) => (left === 0 ? '' : `, and ${left} more`);

/** What is known of the works from their descriptions. */
export const known = {
  author: (title: string, author: string) => `“${title}” is by ${author}.`,
  noAuthor: (title: string) => `No author is given for “${title}”.`,
  lines: (lines: readonly string[]) => lines.join(' '),
  work: (title: string, author: string) => `“${title}” by ${author}`,
  worksBy: (author: string, titles: readonly string[], left: number) =>
    `By ${author} there is: ${listWords(
      titles.map((title) => `“${title}”`),
      'and',
    )}${andMore(left)}.`,
  works: (number: number, works: readonly string[], left: number) =>
    `There ${number === 1 ? 'is' : 'are'} ${count.works(number)} here: ${works.join(', ')}${andMore(left)}. See them all with /sources.`,
  /** Whose words an answer is from, and of whom none answers. */
  only: (names: readonly string[], silent: readonly string[]) => {
    const from = `Only from ${listWords(names, 'and')}.`;
    return silent.length === 0 ? from : `${from} Nothing that answers it from ${listWords(silent, 'or')}.`;
  },
  /** Misspelt words of a question, and what was searched instead. */
  corrected: (read: readonly string[], typed: readonly string[]) =>
    `Searched for ${listWords(
      read.map((word) => `‘${word}’`),
      'and',
    )} instead of ${listWords(
      typed.map((word) => `‘${word}’`),
      'and',
    )}.`,
};
