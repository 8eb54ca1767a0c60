import { catalogueOf, type Catalogue } from '../../../catalogue/catalogue.ts';
import { LANGUAGES } from '../../../corpus/group-settings.ts';
import { UserError } from '../../../errors.ts';
import type { SearchIndex } from '../../../search/search.ts';
import { hearCourtesy, type Courtesy } from '../../../text/conversation/read-courtesy.ts';
import { findTerms } from '../../../text/terms.ts';
import type { AskScope } from '../../corpus/ask-scope.ts';

/**
 * Throws a UserError with what to do instead if a message asks nothing of the texts: a greeting, thanks, "and why?". A
 * message that is a title or heading in scope is a question, whatever its words: "As above, so below"; so is "and why?", if it
 * leans on an earlier one. The advice is in
 * the language of the message, if the bot speaks it.
 */
export function refuseCourtesy(
  index: Pick<SearchIndex, 'sections'>,
  within: AskScope,
  message: string,
  isLeaning: boolean,
): void {
  const courtesy = hearCourtesy(message);
  if (courtesy === null || (isLeaning && courtesy.kind === 'more') || isTitle(index, within, message)) return;
  throw new UserError((words) => inItsLanguage(words, courtesy).courtesies[courtesy.kind]);
}

/** The reader's own words, unless the message is in another language that the bot speaks. */
function inItsLanguage(words: Catalogue, { languages }: Courtesy): Catalogue {
  const spoken = languages.flatMap((code) => LANGUAGES.find((each) => each === code) ?? []).map(catalogueOf);
  return spoken.includes(words) ? words : (spoken[0] ?? words);
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
