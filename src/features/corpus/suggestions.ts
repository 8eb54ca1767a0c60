import type { Audience } from '../group/audience.ts';
import type { WorkId } from '../../corpus/work.ts';
import type { CorpusEntry } from '../../corpus/corpus.ts';
import type { SearchIndex } from '../../search/search.ts';
import { openPart, scopeOf } from './ask-scope.ts';
import type { Library } from './library.ts';
import { nameSection } from './name-section.ts';
import { foldWords } from '../passages/fold-words.ts';

/** One line of an autocomplete list. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** Autocomplete from the index. */
export interface Suggestions {
  works(audience: Audience, typed: string): Promise<readonly Suggestion[]>;
  /** Names that the works mention, the most frequent first; name and value are the same. */
  names(audience: Audience, workId: WorkId | null, typed: string): Promise<readonly Suggestion[]>;
  /** Values are section ordinals as decimal digits. */
  sections(audience: Audience, workId: WorkId, typed: string): Promise<readonly Suggestion[]>;
}

/** Discord shows up to 25 choices of up to 100 UTF-16 units. */
const CHOICES = 25;
const LONGEST_NAME = 100;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Creates autocomplete for works and their sections. */
export function createSuggestions({ library, index }: { library: Library; index: SearchIndex }): Suggestions {
  return {
    works: async (audience, typed) => {
      const entries = await library.entries(audience);
      return rankByBeginning(entries, typed)
        .slice(0, CHOICES)
        .map((entry) => ({ name: fitName(nameOf(entry)), value: entry.workId }));
    },
    names: async (audience, workId, typed) => {
      const entries = await library.entries(audience);
      const { scope } = scopeOf(entries.filter((entry) => workId === null || entry.workId === workId));
      return index
        .names(scope, typed, CHOICES)
        .filter(({ name }) => name.length <= LONGEST_NAME)
        .map(({ name }) => ({ name, value: name }));
    },
    sections: async (audience, workId, typed) => {
      const entry = await library.entry(audience, workId);
      if (!entry) return [];
      return index
        .sections(openPart(entry), typed, CHOICES)
        .map((section) => ({ name: fitName(nameSection(section)), value: String(section.ordinal) }));
    },
  };
}

/** A name of at most 100 UTF-16 units; a longer one ends with an ellipsis, and no character is split. */
export function fitName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  let end = 0;
  for (const { index, segment } of graphemes.segment(name.slice(0, LONGEST_NAME * 2))) {
    if (index + segment.length > LONGEST_NAME - 1) break;
    end = index + segment.length;
  }
  return `${name.slice(0, end).trimEnd()}…`;
}

function nameOf({ description: { title, author } }: CorpusEntry): string {
  return author ? `${title} — ${author}` : title;
}

/** Entries whose name starts with the typed text, then those with words that do; all if nothing was typed. */
function rankByBeginning(entries: readonly CorpusEntry[], typed: string): readonly CorpusEntry[] {
  const beginnings = foldWords(typed);
  if (beginnings.length === 0) return entries;
  const matching = entries.filter((entry) => {
    const words = foldWords(nameOf(entry));
    return beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
  const start = beginnings.join(' ');
  const isAtStart = (entry: CorpusEntry): boolean => foldWords(nameOf(entry)).join(' ').startsWith(start);
  return [...matching.filter(isAtStart), ...matching.filter((entry) => !isAtStart(entry))];
}
