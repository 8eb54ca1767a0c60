import type { Language } from '../text/languages/language.ts';
import { readBareNoun } from './answer-kind.ts';
import { gather, type Gathered } from './gather.ts';
import { groupForQuery } from './group-for-query.ts';
import type { OpenedIndex } from './index-connection.ts';
import type { Meaning } from './meaning/encoder.ts';
import { compareMeanings } from './meaning/similarity.ts';
import { readQuery } from './query.ts';
import { respell } from './respell.ts';
import type { WorkRange } from './scope-ranges.ts';
import type { Scope } from './search.ts';

/** How many BM25 candidates the linear model weighs. */
const CANDIDATES = 30;

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
    const gathered = gatherRespelled(
      opened,
      { query, scope, language, asked: asked ?? language },
      inLanguage,
    );
    return meaning ? { ...gathered, similarity: compareWith(opened, meaning, gathered) } : gathered;
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
}

/** Gathers for a query, in the spelling of the texts if they do not have its own. */
function gatherRespelled(
  opened: OpenedIndex,
  { query, scope, language, asked }: Asked,
  ranges: readonly WorkRange[],
): Gathered {
  const { database, readPassage } = opened;
  const gatherAs = (text: string, without: string | null = null): Gathered =>
    gather(database, readPassage, readQuery(text, language, asked, without), language, ranges, CANDIDATES);
  const whole = gatherAs(query);
  const noun = findMissingNoun(whole);
  const gathered = noun === null ? whole : gatherAs(query, noun);
  const ids = new Set(ranges.map(({ workId }) => workId));
  const inScope = scope.filter(({ workId }) => ids.has(workId));
  const other = respell(opened, query, { scope: inScope, language, missing: findMissing(gathered) });
  return other === null ? gathered : gatherAs(other);
}

/**
 * The only word of a question that no passage has, if it is a noun that only says what kind of answer is asked for; null
 * otherwise.
 */
function findMissingNoun(gathered: Gathered): string | null {
  const { terms, asking, asked } = gathered.measure.query;
  const noun = readBareNoun(asking, asked);
  const [missing, ...others] = findMissing(gathered);
  return missing === noun && others.length === 0 && terms.length > 1 ? noun : null;
}

function findMissing({ measure, frequencies }: Gathered): ReadonlySet<string> {
  const missing = measure.query.terms.filter((_, i) => frequencies[i] === 0);
  return new Set(missing.map(({ stem }) => stem));
}
