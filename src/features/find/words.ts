import type { Citation } from '../../corpus/quotation.ts';
import type { WorkId } from '../../corpus/work.ts';
import type {
  PatternHit,
  PatternMatches,
  PatternPlace,
  Scope,
  SearchIndex,
  TextPattern,
} from '../../search/search.ts';
import { applyCorrections, findCorrections, type Correction } from '../answers/question/correct-spelling.ts';
import { readScope, type AskScope } from '../corpus/ask-scope.ts';
import { prepareDescribed } from './described.ts';
import type { FoundWords, WorkCount, Words } from './found-words.ts';
import type { Library } from '../corpus/library.ts';
import { fitPlace } from './quote-place.ts';
import { hasQuotes, readWords, type ReadWords } from './read-words.ts';

/** Most passages of one look-up; anyone with more needs a narrower search. */
const MOST_PASSAGES = 1000;

/** Creates the concordance of a library's works. */
export function createWords({ library, index }: { library: Library; index: SearchIndex }): Words {
  return {
    async find({ audience, words, workId, near }, page) {
      const read = readWords(words, near);
      const within = await readScope(library, { audience, workId, section: null });
      const search = async (pattern: TextPattern): Promise<Found> => {
        const { hits, isWhole } = index.match(pattern, within.scope, MOST_PASSAGES);
        return listPlaces(library, within, { hits, isWhole }, page);
      };
      const found = await search(read.pattern);
      if (found.total > 0) return { ...found, missing: [], described: [], corrections: [] };
      const absence = explainAbsence(index, read, within);
      const corrections = await correctWords(index, within, words, absence.missing);
      if (corrections.length === 0) return { ...found, ...absence, corrections };
      const corrected = await search(readWords(applyCorrections(words, corrections), near).pattern);
      if (corrected.total === 0) return { ...found, ...absence, corrections: [] };
      return { ...corrected, missing: [], described: [], corrections };
    },
  };
}

type Found = Pick<FoundWords, 'total' | 'isWhole' | 'works' | 'places'>;

async function listPlaces(
  library: Library,
  within: AskScope,
  { hits, isWhole }: PatternMatches,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<Found> {
  const all = hits.flatMap((hit) => hit.places.map((place) => ({ workId: hit.workId, place })));
  return {
    total: all.length,
    isWhole,
    works: countByWork(within, hits),
    places: await citeAll(library, within, all.slice(offset, offset + limit)),
  };
}

/** What misspelt words mean, unless quotation marks say that they are meant as they are. */
async function correctWords(
  index: SearchIndex,
  within: AskScope,
  words: string,
  missing: readonly string[],
): Promise<readonly Correction[]> {
  if (hasQuotes(words)) return [];
  const corrections = await findCorrections(index, within, words, missing);
  return corrections.filter(({ isGrammar }) => !isGrammar);
}

function countByWork({ entries }: AskScope, hits: readonly PatternHit[]): readonly WorkCount[] {
  const counts = new Map<WorkId, number>();
  for (const { workId, places } of hits) counts.set(workId, (counts.get(workId) ?? 0) + places.length);
  return [...counts].flatMap(([workId, count]) => {
    const entry = entries.get(workId);
    return entry ? [{ entry, count }] : [];
  });
}

/** A place and its work. */
export interface PlaceOfWork {
  readonly workId: WorkId;
  readonly place: Pick<PatternPlace, 'start' | 'end' | 'matches'>;
}

/** Citations of places; a long one is cut at words. */
export async function citeAll(
  library: Library,
  { entries }: AskScope,
  places: readonly PlaceOfWork[],
): Promise<readonly Citation[]> {
  const citations: Citation[] = [];
  for (const { workId, place } of places) {
    const entry = entries.get(workId);
    const work = entry && (await library.work(entry));
    if (!entry || !work) continue;
    const quoted = fitPlace(work.text, place);
    citations.push(library.cite(entry, work, quoted, quoted.matches));
  }
  return citations;
}

function explainAbsence(
  index: SearchIndex,
  read: ReadWords,
  within: AskScope,
): Pick<FoundWords, 'missing' | 'described'> {
  const absent = findMissing(index, read, within.scope);
  const findDescribed = prepareDescribed(within);
  const described = absent
    .map((word) => ({ word, titles: findDescribed(word) }))
    .filter(({ titles }) => titles.length > 0);
  return { missing: absent.filter((word) => !described.some((each) => each.word === word)), described };
}

function findMissing(index: SearchIndex, { pattern, typed }: ReadWords, scope: Scope): readonly string[] {
  return pattern.phrases.flatMap((phrase, i) => {
    const alone: TextPattern = { phrases: [phrase], within: null };
    return index.match(alone, scope, 1).hits.length === 0 ? [typed[i] ?? ''] : [];
  });
}
