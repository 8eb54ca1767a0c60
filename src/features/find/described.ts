import type { WorkDescription } from '../../corpus/work.ts';
import { prepareMentions } from '../../search/mentions.ts';
import type { AskScope } from '../corpus/ask-scope.ts';

/**
 * Prepares finding the titles of the works in whose description a word, or adjacent words, stand, in whatever spelling:
 * title, author, edition, source; or, if asked so, in one word only.
 */
export function prepareDescribed({
  entries,
}: Pick<AskScope, 'entries'>): (word: string, isWhole?: boolean) => readonly string[] {
  const descriptions = [...entries.values()].map(({ description }) => description);
  const findMentioning = prepareMentions(descriptions.map(textOf));
  return (word, isWhole = false) =>
    findMentioning(word, isWhole).flatMap((i) => descriptions[i]?.title ?? []);
}

function textOf({ title, author, edition, licence, sourceUrl }: WorkDescription): string {
  return [title, author, edition, licence, sourceUrl].filter((each) => each !== null).join('\n');
}
