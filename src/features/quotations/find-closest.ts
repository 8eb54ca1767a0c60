import type { Citation } from '../../corpus/quotation.ts';
import type { SearchIndex } from '../../search/search.ts';
import type { QuoteReading } from '../../text/read-quotation.ts';
import { findTerms } from '../../text/terms.ts';
import { languageFor } from '../../text/languages/languages.ts';
import type { AskScope } from '../corpus/ask-scope.ts';
import type { Library } from '../corpus/library.ts';
import { pickSentences, standAlone } from '../answers/pick-quotations.ts';

/** Sentences to show for a quotation that is not in the texts. */
const MOST = 3;

/** The sentences closest to a quotation, best first. */
export async function findClosest(
  { library, index }: { readonly library: Library; readonly index: SearchIndex },
  { text }: QuoteReading,
  { entries, scope }: AskScope,
): Promise<readonly Citation[]> {
  const closest: Citation[] = [];
  if (findTerms(text).every(({ lexeme }) => lexeme.isStop)) return [];
  for (const pick of pickSentences(index.search(text, scope, MOST).hits).slice(0, MOST)) {
    const entry = entries.get(pick.workId);
    const work = entry && (await library.work(entry));
    if (!entry || !work) continue;
    const run = standAlone(pick, work, scope, languageFor(entry.description.language));
    closest.push(library.cite(entry, work, run, run.matches));
  }
  return closest;
}
