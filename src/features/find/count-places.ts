import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { FoundWords, Naming } from './found-words.ts';

/** Most works named in a line of counts. */
const NAMED_WORKS = 4;

/** Counts in words: `31 places in 2 works: 12 in A, 19 in B`. `nameOf` formats a work's title. */
export function countPlaces(
  words: Catalogue,
  { total, isWhole, works }: Pick<FoundWords | Naming, 'total' | 'isWhole' | 'works'>,
  what: 'places' | 'mentions',
  nameOf: (title: string) => string,
): string {
  const { find } = words;
  const count = isWhole ? find[what](total) : find.moreThan(find[what](total));
  const named = works.map(({ entry, count: n }) => ({ n, title: nameOf(entry.description.title) }));
  const [first] = named;
  if (!first) return count;
  if (named.length === 1) return find.inWork(count, first.title);
  const each = named.slice(0, NAMED_WORKS).map(({ n, title }) => find.inWork(find.number(n), title));
  const others = named.slice(NAMED_WORKS);
  const left = find.number(others.reduce((sum, { n }) => sum + n, 0));
  const rest = others.length > 0 ? [find.inWork(left, find.otherWorks(others.length))] : [];
  return find.inWorks(count, words.count.works(works.length), [...each, ...rest]);
}

/** Says which words were found instead of misspelt ones; nothing if none were. */
export function sayCorrected(
  { known }: Catalogue,
  { corrections }: Pick<FoundWords, 'corrections'>,
): readonly string[] {
  if (corrections.length === 0) return [];
  return [
    known.corrected(
      corrections.map(({ read }) => read),
      corrections.map(({ typed }) => typed),
    ),
  ];
}

/** Says why nothing was found. */
export function explainNothing(
  { find }: Catalogue,
  typed: string,
  { missing, described }: Pick<FoundWords, 'missing' | 'described'>,
): string {
  const [first] = described;
  if (missing.length === 0 && first) return find.onlyDescribed(first.word, first.titles);
  if (missing.length === 0) return find.notTogether(typed);
  return missing.some((each) => /\s/u.test(each)) ? find.missingExactly(missing) : find.missing(missing);
}
