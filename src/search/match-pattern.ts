import { findTerms } from '../text/terms.ts';
import { findPlaces } from './find-places.ts';
import type { OpenedIndex } from './index-connection.ts';
import { findPatternCandidates, type StemmedPattern, type StemmedWord } from './pattern-candidates.ts';
import type { WorkRange } from './scope-ranges.ts';
import type { PatternHit, PatternMatches, PatternWord, PhrasePattern, Scope, TextPattern } from './search.ts';

/** Most passages read for one look-up: about 200 ms; the result says that the rest is not counted. */
const MOST_READ = 2000;

/** Finds the passages in scope that match a pattern: full-text search finds candidates, their text decides. */
export function matchPattern(
  { database, readPassage, findWorkRanges }: OpenedIndex,
  pattern: TextPattern,
  scope: Scope,
  limit: number,
): PatternMatches {
  const stemmed = stemPattern(pattern);
  const ranges = findWorkRanges(scope);
  if (stemmed.phrases.length === 0 || ranges.length === 0) return { hits: [], isWhole: true };
  const candidates = inOrderOf(scope, ranges, findPatternCandidates(database, stemmed, ranges));
  const hits: PatternHit[] = [];
  for (const [read, { id, range }] of candidates.entries()) {
    if (hits.length === limit || read === MOST_READ) return { hits, isWhole: false };
    const passage = readPassage(id);
    const places = passage ? findPlaces(passage, stemmed) : [];
    if (!passage || places.length === 0) continue;
    const { ordinal, section, start, end, text } = passage;
    hits.push({ workId: range.workId, passage: ordinal, section, start, end, text, places });
  }
  return { hits, isWhole: true };
}

/** The pattern in the index's words; letters that the index splits into several words are split here too. */
function stemPattern({ phrases, within }: TextPattern): StemmedPattern {
  const stemmed = phrases.map(stemPhrase).filter((words) => words.length > 0);
  const distinct = new Map(stemmed.map((words) => [JSON.stringify(words), words]));
  return { phrases: [...distinct.values()], within };
}

function stemPhrase({ words }: PhrasePattern): readonly StemmedWord[] {
  return words.flatMap(stemWord);
}

function stemWord({ word, by }: PatternWord): readonly StemmedWord[] {
  return findTerms(word).map(({ lexeme }, i, all) => ({
    word: lexeme.word,
    stem: lexeme.stem,
    by: by === 'beginning' && i < all.length - 1 ? 'word' : by,
  }));
}

interface ScopedCandidate {
  readonly id: number;
  readonly range: WorkRange;
}

function inOrderOf(
  scope: Scope,
  ranges: readonly WorkRange[],
  ids: readonly number[],
): readonly ScopedCandidate[] {
  const byWork = new Map<string, ScopedCandidate[]>();
  let at = 0;
  for (const id of ids) {
    while ((ranges[at]?.end ?? Infinity) <= id) at += 1;
    const range = ranges[at];
    if (!range) break;
    const ofWork = byWork.get(range.workId) ?? [];
    if (ofWork.length === 0) byWork.set(range.workId, ofWork);
    ofWork.push({ id, range });
  }
  const workIds = new Set(scope.map(({ workId }) => workId));
  return [...workIds].flatMap((workId) => byWork.get(workId) ?? []);
}
