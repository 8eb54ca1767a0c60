import type { CorpusEntry, LinedEntry } from '../../corpus/corpus.ts';
import { UserError } from '../../errors.ts';
import type { SearchIndex } from '../../search/search.ts';
import type { Reference } from '../../text/reference/reference.ts';
import { openPart, type AskScope } from '../corpus/ask-scope.ts';
import { foldContentWords, foldWords } from './fold-words.ts';

/** Most sections of one work to check when searching all works for a title. */
const SECTIONS = 200;

/**
 * The works that a reference may mean, by words of their title or author, or of a section's title: all works if it
 * names none.
 * @throws UserError if it has words that match nothing here.
 */
export function chooseWorks(
  index: Pick<SearchIndex, 'sections'>,
  { entries }: AskScope,
  { words, sections, paragraphs, percent, pages }: Reference,
): readonly LinedEntry[] {
  const all = [...entries.values()];
  const content = foldContentWords(words);
  if (content.length === 0 || all.length === 1) return all;
  const byName = all.filter((entry) => countNamed(entry, content) === content.length);
  const byTitle = () => all.filter((entry) => index.sections(openPart(entry), words, SECTIONS).length > 0);
  const hasPlace = sections !== null || paragraphs.length > 0 || percent !== null || pages !== null;
  const byWholeTitle = byName.filter(({ description }) => isSame(description.title, words));
  const named = byWholeTitle.length > 0 ? byWholeTitle : byName;
  const found = hasPlace && named.length > 0 ? named : byTitle();
  if (found.length > 0) return found;
  const most = Math.max(...all.map((entry) => countNamed(entry, content)));
  if (most > 0) return all.filter((entry) => countNamed(entry, content) === most);
  throw new UserError(({ references }) => references.namesNothing(words));
}

/** Whether two texts have the same words. */
function isSame(title: string, words: string): boolean {
  return foldWords(title).join(' ') === foldWords(words).join(' ');
}

function countNamed({ description }: CorpusEntry, words: readonly string[]): number {
  const name = new Set(foldContentWords(`${description.title} ${description.author ?? ''}`));
  return words.filter((word) => name.has(word)).length;
}
