import type { Database } from 'better-sqlite3';
import type { Language } from '../text/languages/language.ts';
import { readBareNoun } from './answer-kind.ts';
import { findCandidates, type Candidates } from './candidates.ts';
import { gather, type Gathered } from './gather.ts';
import { groupForQuery } from './group-for-query.ts';
import type { OpenedIndex } from './index-connection.ts';
import { LANGUAGE_READ, type Meaning } from './reader-model/reader-model.ts';
import { compareMeanings } from './reader-model/similarity.ts';
import { findSimilar } from './reader-model/find-similar.ts';
import { readQuery, type Query } from './query.ts';
import { respell } from './respell.ts';
import { findRelated } from './related/related-words.ts';
import { mergeRanges, type IdRange, type WorkRange } from './scope-ranges.ts';
import type { Scope } from './search.ts';

/** How many BM25 candidates the linear model weighs, and how many passages that are similar in meaning. */
const CANDIDATES = { byWords: 30, byMeaning: 6 } as const;

/** How many passages' BM25 counts as evidence for their neighbours and their work. */
const WIDE_CANDIDATES = 200;

/**
 * Gathers for a query from the texts of each language by itself, those of the query's language first: a word is compared
 * with words of the same language, and counts by how rare it is among them.
 */
export function gatherByLanguage(
  opened: OpenedIndex,
  query: string,
  scope: Scope,
  meaning: Meaning | null,
): readonly Gathered[] {
  const { asked, groups } = groupForQuery(query, opened.findWorkRanges(scope));
  return groups.map(([language, inLanguage]) => {
    const readable = language.code === LANGUAGE_READ ? meaning : null;
    const gathered = gatherRespelled(
      opened,
      { query, scope, language, asked: asked ?? language, meaning: readable },
      inLanguage,
    );
    return readable ? { ...gathered, similarity: compareWith(opened, readable, gathered) } : gathered;
  });
}

function compareWith({ readMeanings }: OpenedIndex, meaning: Meaning, { read }: Gathered) {
  return compareMeanings(
    meaning,
    read.map(({ passage }) => readMeanings(passage.id)),
  );
}

interface Asked {
  readonly query: string;
  readonly scope: Scope;
  readonly language: Language;
  readonly asked: Language;
  readonly meaning: Meaning | null;
}

/** Gathers for a query, in the spelling of the texts if they do not have its own. */
function gatherRespelled(
  opened: OpenedIndex,
  { query, scope, language, asked, meaning }: Asked,
  ranges: readonly WorkRange[],
): Gathered {
  const { database, readPassage } = opened;
  const similar = meaning ? findSimilar(database, meaning, ranges, CANDIDATES.byMeaning) : [];
  const merged = mergeRanges(ranges);
  const findAs = (text: string, without: string | null = null): Found => {
    const read = readQuery(text, language, asked, without);
    return findInstead(database, read, merged);
  };
  const whole = findAs(query);
  const noun = findMissingNoun(whole);
  const typed = noun === null ? whole : findAs(query, noun);
  const ids = new Set(ranges.map(({ workId }) => workId));
  const inScope = scope.filter(({ workId }) => ids.has(workId));
  const missing = findMissing(typed);
  const other = respell(opened, query, { scope: inScope, language, missing });
  const { read, found } = other === null ? typed : findAs(other);
  return gather(
    database,
    readPassage,
    { query: read, language, ranges, limit: CANDIDATES.byWords, similar },
    found,
  );
}

/** A query, and its candidates. */
interface Found {
  readonly read: Query;
  readonly found: Candidates;
}

/** The best candidates; words of its family stand in for a word that no passage has. */
function findInstead(database: Database, query: Query, ranges: readonly IdRange[]): Found {
  const found = findCandidates(database, query.terms, ranges, WIDE_CANDIDATES);
  const terms = query.terms.map((term, i) => {
    const isMissing = found.frequencies[i] === 0 && !term.isProper && query.language === query.asked;
    return isMissing ? { ...term, standIns: findRelated(term.word, query.language).family } : term;
  });
  if (terms.every(({ standIns }) => standIns.length === 0)) return { read: query, found };
  return { read: { ...query, terms }, found: findCandidates(database, terms, ranges, WIDE_CANDIDATES) };
}

/**
 * The only word of a question that no passage has, if it is a noun that only says what kind of answer is asked for; null
 * otherwise.
 */
function findMissingNoun(typed: Found): string | null {
  const { terms, asking, asked } = typed.read;
  const noun = readBareNoun(asking, asked);
  const [missing, ...others] = findMissing(typed);
  return missing === noun && others.length === 0 && terms.length > 1 ? noun : null;
}

function findMissing({ read, found }: Found): ReadonlySet<string> {
  const missing = read.terms.filter((_, i) => found.frequencies[i] === 0);
  return new Set(missing.map(({ stem }) => stem));
}
