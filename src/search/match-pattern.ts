import type { Database } from 'better-sqlite3';
import type { Language } from '../text/languages/language.ts';
import { findTerms } from '../text/terms.ts';
import { findPlaces } from './find-places.ts';
import type { OpenedIndex } from './index-connection.ts';
import { findPatternCandidates, keepPossible, type StemmedPattern } from './pattern-candidates.ts';
import { formsOf, joinWhole, type HasStem, type PhraseForms } from './pattern-forms.ts';
import { groupByLanguage, type WorkRange } from './scope-ranges.ts';
import type { PatternHit, PatternMatches, Scope, TextPattern } from './search.ts';

/** Most passages read for one look-up: about 200 ms; the result says that the rest is not counted. */
const MOST_READ = 2000;

const NOTHING: PatternMatches = { hits: [], isWhole: true };

/**
 * Finds the passages and labels in scope that match a pattern: full-text search finds candidates, their text decides.
 * If there is none, it looks once more for words that are written apart or together.
 */
export function matchPattern(
  opened: OpenedIndex,
  pattern: TextPattern,
  scope: Scope,
  limit: number,
): PatternMatches {
  for (const readIn of waysToRead(pattern)) {
    const found = matchStemmed(opened, readIn, scope, limit);
    if (found.hits.length > 0 || !found.isWhole) return found;
  }
  return NOTHING;
}

/** Whether a passage or label in scope matches a pattern, read loosely. */
export function hasLoosely(opened: OpenedIndex, pattern: TextPattern, scope: Scope): boolean {
  return matchStemmed(opened, readLoosely(pattern), scope, 1).hits.length > 0;
}

/** A pattern as it is read for texts in a language, in the spellings that may be there. */
export type ReadIn = (language: Language, hasStem: HasStem) => StemmedPattern;

/** How a pattern is read: as typed, then loosely, then with two neighbouring words in one. */
function* waysToRead(pattern: TextPattern): Generator<ReadIn> {
  const { phrases, within } = pattern;
  yield readAs(pattern, false);
  yield readLoosely(pattern);
  for (const [i, { words }] of phrases.entries()) {
    const next = phrases[i + 1]?.words ?? [];
    if (words.length !== 1 || next.length !== 1) continue;
    yield (language, hasStem) => {
      const loose = readForms(pattern, true, language, hasStem);
      const joined = joinWhole([...words, ...next], language);
      const all = withoutRepeats([...loose.slice(0, i), joined, ...loose.slice(i + 2)]);
      return keepPossible({ phrases: all, within }, hasStem);
    };
  }
}

/** A pattern in all its spellings; whatever matches it as typed matches it so too. */
export function readLoosely(pattern: TextPattern): ReadIn {
  return readAs(pattern, true);
}

function readAs(pattern: TextPattern, isLoose: boolean): ReadIn {
  return (language, hasStem) => {
    const phrases = withoutRepeats(readForms(pattern, isLoose, language, hasStem));
    return keepPossible({ phrases, within: pattern.within }, hasStem);
  };
}

function readForms(
  { phrases }: TextPattern,
  isLoose: boolean,
  language: Language,
  hasStem: HasStem,
): readonly PhraseForms[] {
  return phrases.map((phrase) => formsOf(phrase, isLoose, language, hasStem));
}

function withoutRepeats(phrases: readonly PhraseForms[]): readonly PhraseForms[] {
  const distinct = new Map(phrases.map((forms) => [JSON.stringify(forms[0]?.words), forms]));
  return [...distinct.values()].filter((forms) => forms.length > 0);
}

function matchStemmed(opened: OpenedIndex, readIn: ReadIn, scope: Scope, limit: number): PatternMatches {
  const { database, readPassage, findWorkRanges, hasStem } = opened;
  const ranges = findWorkRanges(scope);
  const patterns = new Map(
    [...groupByLanguage(ranges).keys()].map((language) => [language, readIn(language, hasStem)]),
  );
  const stemmedFor = new Map(ranges.map(({ workId, language }) => [workId, patterns.get(language)]));
  const candidates = findCandidatesIn(database, patterns, ranges, scope);
  const labels = candidates.labels.flatMap(({ language, ...label }): PatternHit[] => {
    const terms = findTerms(label.text, language);
    const sentences = [{ ordinal: 0, start: 0, end: label.text.length, terms }];
    const stemmed = patterns.get(language);
    const places = stemmed ? findPlaces({ ...label, sentences }, stemmed) : [];
    return places.length > 0 ? [{ ...label, places }] : [];
  });
  const hits: PatternHit[] = [];
  let read = 0;
  for (const { workId, passages } of groupByWork(scope, ranges, candidates.passages)) {
    const stemmed = stemmedFor.get(workId);
    const ofWork = labels.filter((label) => label.workId === workId);
    const found: PatternHit[] = [];
    for (const id of passages) {
      if (hits.length + found.length >= limit || read === MOST_READ)
        return { hits: [...hits, ...inTextOrder([...ofWork, ...found])].slice(0, limit), isWhole: false };
      read += 1;
      const passage = readPassage(id);
      const places = passage && stemmed ? findPlaces(passage, stemmed) : [];
      if (passage && places.length > 0) found.push({ ...pick(passage), workId, places });
    }
    hits.push(...inTextOrder([...ofWork, ...found]));
  }
  return { hits: hits.slice(0, limit), isWhole: hits.length <= limit };
}

/** Candidates in the works of each language, by the pattern as it is read for them; none without words. */
function findCandidatesIn(
  database: Database,
  patterns: ReadonlyMap<Language, StemmedPattern>,
  ranges: readonly WorkRange[],
  scope: Scope,
) {
  const found = [...groupByLanguage(ranges)].flatMap(([language, inLanguage]) => {
    const stemmed = patterns.get(language);
    if (!stemmed || stemmed.phrases.length === 0) return [];
    const { passages, labels } = findPatternCandidates(database, stemmed, inLanguage, scope);
    return [{ passages, labels: labels.map((label) => ({ ...label, language })) }];
  });
  return {
    passages: found.flatMap(({ passages }) => passages).toSorted((a, b) => a - b),
    labels: found.flatMap(({ labels }) => labels),
  };
}

function pick({ section, start, end, text }: Omit<PatternHit, 'workId' | 'places'>) {
  return { section, start, end, text };
}

function inTextOrder(hits: readonly PatternHit[]): readonly PatternHit[] {
  return hits.toSorted((a, b) => a.start - b.start);
}

interface PassagesOfWork {
  readonly workId: string;
  readonly passages: readonly number[];
}

/** Each work of the scope once, in its order, with the passages that may match. */
function groupByWork(
  scope: Scope,
  ranges: readonly WorkRange[],
  ids: readonly number[],
): readonly PassagesOfWork[] {
  const byWork = new Map<string, number[]>();
  let at = 0;
  for (const id of ids) {
    while ((ranges[at]?.end ?? Infinity) <= id) at += 1;
    const range = ranges[at];
    if (!range) break;
    const ofWork = byWork.get(range.workId) ?? [];
    if (ofWork.length === 0) byWork.set(range.workId, ofWork);
    ofWork.push(id);
  }
  const workIds = new Set(scope.map(({ workId }) => workId));
  return [...workIds].map((workId) => ({ workId, passages: byWork.get(workId) ?? [] }));
}
