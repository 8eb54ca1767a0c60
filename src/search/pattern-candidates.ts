import type { Database } from 'better-sqlite3';
import { quoteTerm, restrictTo } from './full-text.ts';
import { mergeRanges, type WorkRange } from './scope-ranges.ts';
import type { PatternWord } from './search.ts';
import { prepareStems } from './vocabulary.ts';

/** A word of a pattern, folded, with its stem. */
export interface StemmedWord extends PatternWord {
  readonly stem: string;
}

/** A pattern in the index's words, without empty or duplicate phrases. */
export interface StemmedPattern {
  readonly phrases: readonly (readonly StemmedWord[])[];
  readonly within: number | null;
}

/** A prefix that more stems share is not looked up: almost every passage has such a word. */
const MOST_FORMS = 300;

/** Ids of the passages within these ranges that may match a pattern, in order. All that match are included. */
export function findPatternCandidates(
  database: Database,
  pattern: StemmedPattern,
  ranges: readonly WorkRange[],
): readonly number[] {
  const merged = mergeRanges(ranges);
  const [first, last] = [merged[0]?.first ?? 0, (merged.at(-1)?.end ?? 0) - 1];
  const conditions = pattern.phrases.flatMap((phrase) => conditionsOf(phrase));
  if (conditions.some((condition) => condition === null)) return [];
  if (conditions.length === 0) return merged.flatMap((range) => idsOf(range));
  return database
    .prepare<[string, number, number], number>(
      `SELECT rowid FROM passage_words WHERE passage_words MATCH ? AND rowid BETWEEN ? AND ?
       ${restrictTo(database, merged)} ORDER BY rowid`,
    )
    .pluck()
    .all(conditions.join(' AND '), first, last);

  // Runs of whole words are FTS5 phrases; null: no word matches.
  function conditionsOf(phrase: readonly StemmedWord[]): readonly (string | null)[] {
    const found: (string | null)[] = [];
    let run: string[] = [];
    for (const word of phrase) {
      if (word.by !== 'beginning') {
        run.push(word.stem);
        continue;
      }
      if (run.length > 0) found.push(quoteTerm(run.join(' ')));
      run = [];
      const stems = stemsOf(word.word);
      if (stems.length === 0) found.push(null);
      else if (stems.length <= MOST_FORMS) found.push(`(${stems.map(quoteTerm).join(' OR ')})`);
    }
    if (run.length > 0) found.push(quoteTerm(run.join(' ')));
    return found;
  }

  function stemsOf(beginning: string): readonly string[] {
    const find = prepareStems(database);
    const stems = new Set<string>();
    for (const { row } of ranges) {
      for (const stem of find(row, beginning, MOST_FORMS + 1)) stems.add(stem);
      if (stems.size > MOST_FORMS) break;
    }
    return [...stems];
  }
}

function idsOf({ first, end }: { readonly first: number; readonly end: number }): readonly number[] {
  return Array.from({ length: end - first }, (_, i) => first + i);
}
