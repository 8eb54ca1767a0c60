import { UserError } from '../../../errors.ts';
import type { SearchIndex } from '../../../search/search.ts';
import { readCourtesy } from '../../../text/conversation/read-courtesy.ts';
import { findTerms } from '../../../text/terms.ts';
import type { AskScope } from '../../corpus/ask-scope.ts';

/**
 * Throws a UserError with what to do instead if a message asks nothing of the texts: a greeting, thanks, "and why?". A
 * message that is a title or heading in scope is a question, whatever its words: "As above, so below".
 */
export function refuseCourtesy(
  index: Pick<SearchIndex, 'sections'>,
  within: AskScope,
  message: string,
): void {
  const kind = readCourtesy(message);
  if (kind === null || isTitle(index, within, message)) return;
  throw new UserError(({ courtesies }) => courtesies[kind]);
}

function isTitle(
  index: Pick<SearchIndex, 'sections'>,
  { entries, scope }: AskScope,
  message: string,
): boolean {
  const words = fold(message);
  if (words === '') return false;
  const titles = [...entries.values()].map(({ description }) => description.title);
  const headings = scope.values().flatMap((scoped) => index.sections(scoped, message, Infinity));
  return titles.some((title) => fold(title) === words) || headings.some(({ title }) => fold(title) === words);
}

function fold(text: string): string {
  return findTerms(text)
    .map(({ lexeme }) => lexeme.word)
    .join(' ');
}
