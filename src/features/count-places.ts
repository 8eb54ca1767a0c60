import type { FoundWords, Naming } from './features.ts';

/** Works that are named in a line of counts. */
const NAMED_WORKS = 4;

/** What was counted, in words: `31 places in 2 works: 12 in A, 19 in B`. `nameOf` writes a work's title. */
export function countPlaces(
  { total, isWhole, works }: Pick<FoundWords | Naming, 'total' | 'isWhole' | 'works'>,
  one: 'place' | 'mention',
  nameOf: (title: string) => string,
): string {
  const count = `${isWhole ? '' : 'More than '}${countOf(total, one)}`;
  const [first] = works;
  if (!first || works.length === 1)
    return first ? `${count} in ${nameOf(first.entry.description.title)}` : count;
  const named = works
    .slice(0, NAMED_WORKS)
    .map((work) => `${numberOf(work.count)} in ${nameOf(work.entry.description.title)}`);
  const others = works.slice(NAMED_WORKS);
  const rest =
    others.length > 0
      ? [
          `${numberOf(others.reduce((sum, { count: each }) => sum + each, 0))} in ${countOf(others.length, 'other work')}`,
        ]
      : [];
  return `${count} in ${countOf(works.length, 'work')}: ${[...named, ...rest].join(', ')}`;
}

/** `1 place`, `1,200 places`. */
export function countOf(count: number, one: string): string {
  return `${numberOf(count)} ${one}${count === 1 ? '' : 's'}`;
}

/** Says that nothing was found, and why. */
export function explainNothing(words: string, { missing }: Pick<FoundWords, 'missing'>): string {
  const quoted = missing.map((each) => `“${each}”`);
  if (quoted.length === 0)
    return `No place has all of “${words}” together. Each of them is there on its own.`;
  const listed =
    quoted.length === 1 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
  const advice = missing.some((each) => /\s/u.test(each))
    ? 'Words without quotation marks may stand apart and in other forms.'
    : 'Try another spelling, or the beginning of the word and a star, like decentral*.';
  return `The texts do not have ${listed}. ${advice}`;
}

function numberOf(count: number): string {
  return count.toLocaleString('en');
}
