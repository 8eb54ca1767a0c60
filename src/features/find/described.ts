import type { WorkDescription } from '../../corpus/work.ts';
import { mentions } from '../../search/mentions.ts';
import type { AskScope } from '../corpus/ask-scope.ts';

/** The titles of the works in whose description a word, or adjacent words, stand, in whatever spelling: title, author, edition, source. */
export function findDescribed({ entries }: Pick<AskScope, 'entries'>, word: string): readonly string[] {
  return [...entries.values()]
    .filter(({ description }) => mentions(textOf(description), word))
    .map(({ description }) => description.title);
}

function textOf({ title, author, edition, licence, sourceUrl }: WorkDescription): string {
  return [title, author, edition, licence, sourceUrl].filter((each) => each !== null).join('\n');
}
