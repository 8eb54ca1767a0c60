import type { Database } from 'better-sqlite3';
import { quoteTerm, restrictTo } from './full-text.ts';
import type { HasStem, PhraseForm, PhraseForms } from './pattern-forms.ts';
import { findLabels, type Label } from './labels.ts';
import { mergeRanges, type IdRange, type WorkRange } from './scope-ranges.ts';
import type { Scope } from './search.ts';
import { prepareStems } from './vocabulary.ts';

/** A pattern in the index's words, without empty or duplicate phrases. */
export interface StemmedPattern {
  readonly phrases: readonly PhraseForms[];
  readonly within: number | null;
}

/** A prefix that more stems share is not looked up: almost every passage has such a word. */
const MOST_FORMS = 300;

/** An FTS5 expression, or that no passage matches, or that each may. */
type Condition = string;
const NOTHING: Condition = '';
const EVERYTHING: Condition = '*';

/** What may match a pattern; everything that does is included. */
export interface PatternCandidates {
  /** Ids of passages within the ranges, in order. */
  readonly passages: readonly number[];
  readonly labels: readonly Label[];
}

/**
 * A pattern without the spellings that have a stem which is nowhere; one without phrases, which finds nothing, if a
 * phrase has no other. A misspelt word has dozens of spellings, and looking each up as a phrase takes long.
 */
export function keepPossible({ phrases, within }: StemmedPattern, hasStem: HasStem): StemmedPattern {
  const possible = phrases.map((forms) => forms.filter((form) => isPossible(form, hasStem)));
  return { phrases: possible.every((forms) => forms.length > 0) ? possible : [], within };
}

/** Looks at the first and last word before those between, as forms share those more often. */
function isPossible({ words }: PhraseForm, hasStem: HasStem): boolean {
  const inTurn = [...words.slice(0, 1), ...words.slice(1).toReversed()];
  return inTurn.every(({ by, stem }) => by === 'beginning' || hasStem(stem));
}

/** Finds the passages within these ranges, and the labels of their works in scope, that may match a pattern. */
export function findPatternCandidates(
  database: Database,
  pattern: StemmedPattern,
  ranges: readonly WorkRange[],
  scope: Scope,
): PatternCandidates {
  const condition = readCondition(database, pattern, ranges);
  if (condition === NOTHING) return { passages: [], labels: [] };
  const expression = condition === EVERYTHING ? null : condition;
  return {
    passages: findPassages(database, expression, mergeRanges(ranges)),
    labels: findLabels(database, expression, ranges, scope),
  };
}

function findPassages(
  database: Database,
  expression: string | null,
  merged: readonly IdRange[],
): readonly number[] {
  if (expression === null) return merged.flatMap((range) => idsOf(range));
  const [first, last] = [merged[0]?.first ?? 0, (merged.at(-1)?.end ?? 0) - 1];
  return database
    .prepare<[string, number, number], number>(
      `SELECT rowid FROM passage_words WHERE passage_words MATCH ? AND rowid BETWEEN ? AND ?
       ${restrictTo(database, merged)} ORDER BY rowid`,
    )
    .pluck()
    .all(expression, first, last);
}

function readCondition(
  database: Database,
  { phrases }: StemmedPattern,
  ranges: readonly WorkRange[],
): Condition {
  return all(phrases.map((forms) => any(forms.map(conditionOf))));

  // Runs of whole words are FTS5 phrases.
  function conditionOf({ words }: PhraseForm): Condition {
    const found: Condition[] = [];
    let run: string[] = [];
    for (const word of words) {
      if (word.by !== 'beginning') {
        run.push(word.stem);
        continue;
      }
      if (run.length > 0) found.push(quoteTerm(run.join(' ')));
      run = [];
      found.push(beginningWith(word.word));
    }
    if (run.length > 0) found.push(quoteTerm(run.join(' ')));
    return all(found);
  }

  function beginningWith(beginning: string): Condition {
    const find = prepareStems(database);
    const stems = new Set<string>();
    for (const { row } of ranges) {
      for (const stem of find(row, beginning, MOST_FORMS + 1)) stems.add(stem);
      if (stems.size > MOST_FORMS) return EVERYTHING;
    }
    return any([...stems].map(quoteTerm));
  }
}

function all(conditions: readonly Condition[]): Condition {
  if (conditions.includes(NOTHING)) return NOTHING;
  const told = conditions.filter((condition) => condition !== EVERYTHING);
  return told.length === 0 ? EVERYTHING : told.join(' AND ');
}

function any(conditions: readonly Condition[]): Condition {
  if (conditions.includes(EVERYTHING)) return EVERYTHING;
  const possible = new Set(conditions.filter((condition) => condition !== NOTHING));
  return possible.size === 0 ? NOTHING : `(${[...possible].join(' OR ')})`;
}

function idsOf({ first, end }: { readonly first: number; readonly end: number }): readonly number[] {
  return Array.from({ length: end - first }, (_, i) => first + i);
}
