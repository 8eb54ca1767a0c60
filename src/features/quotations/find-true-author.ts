import type { QuoteCheck } from '../../corpus/quote-check.ts';
import { isSourceLine, mayNameAuthor } from '../../text/copied-extras.ts';
import { ALL_LANGUAGES } from '../../text/languages/languages.ts';
import { findTerms } from '../../text/terms.ts';
import type { Library } from '../corpus/library.ts';
import type { Audience } from '../group/audience.ts';
import type { Judgement } from './judgement.ts';
import type { QuoteReading } from '../../text/read-quotation.ts';

/** Words in a source line that name nobody. */
const NO_NAMES = new Set(
  'chapter book part page kindle edition press publishing publisher excerpt from section volume'.split(' '),
);

/**
 * The author of a quotation's first place, if its attribution names somebody else: another author of these works, or a
 * name that is neither in the author's name nor in the work's title; a line that only looks like a name, such as "Wow",
 * must name another author. Null if it is right, or says nothing.
 */
export async function findTrueAuthor(
  library: Pick<Library, 'entries'>,
  audience: Audience,
  { reading, places }: Judgement & { readonly reading: QuoteReading },
): Promise<string | null> {
  const named = namesIn([reading.attribution ?? '', ...reading.extras.filter(mayNameAuthor)].join('\n'));
  const described = places.flatMap((place) => place.slice(0, 1)).map(({ entry }) => entry.description);
  const author = described[0]?.author ?? null;
  if (author === null || named.size === 0) return null;
  if (described.some((each) => named.intersection(namesIn(each.author ?? '')).size > 0)) return null;
  const entries = await library.entries(audience);
  const isAnothers = entries.some(
    ({ description }) => named.intersection(namesIn(description.author ?? '')).size > 0,
  );
  const isTitle = described.some(({ title }) => named.intersection(wordsIn(title)).size > 0);
  const isSaid = reading.attribution !== null || reading.extras.some(isSourceLine);
  return isAnothers || (isSaid && !isTitle) ? author : null;
}

/** What names the author of a quotation, without a full stop at its end: the attribution, or what an app has added. */
export function sourceOf({ attribution, extras }: Pick<QuoteCheck, 'attribution' | 'extras'>): string {
  return (attribution ?? extras.join(' / ')).replace(/\.$/u, '');
}

/** Capitalised words of some length. */
function namesIn(text: string): ReadonlySet<string> {
  const names = findTerms(text).filter(
    ({ lexeme }) => lexeme.isCapitalized && lexeme.word.length > 2 && !NO_NAMES.has(lexeme.word),
  );
  return new Set(
    names
      .map(({ lexeme }) => lexeme.word)
      .filter((word) => !ALL_LANGUAGES.some(({ functionWords }) => functionWords.has(word))),
  );
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(findTerms(text).flatMap(({ lexeme }) => (lexeme.isStop ? [] : [lexeme.word])));
}
