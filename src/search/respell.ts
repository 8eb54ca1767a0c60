import type { Database } from 'better-sqlite3';
import type { Span } from '../corpus/layout.ts';
import { divideElision } from '../text/elision.ts';
import { isJoint } from '../text/joined-words.ts';
import type { Language } from '../text/languages/language.ts';
import { findTerms, type Term } from '../text/terms.ts';
import { isDivided } from './divide-characters.ts';
import { quoteTerm, restrictTo } from './full-text.ts';
import type { OpenedIndex } from './index-connection.ts';
import { matchPattern } from './match-pattern.ts';
import { mergeRanges, type IdRange } from './scope-ranges.ts';
import type { PatternWord, Scope } from './search.ts';

/** Texts in a language, and which stems of a query no passage of them has. */
interface Respelling {
  readonly scope: Scope;
  readonly language: Language;
  readonly missing: ReadonlySet<string>;
}

/**
 * A query with the words that the passages in scope do not have in the spelling that they do have: "redheaded" as
 * "red-headed", "e-mail" as "email", a word without spaces as the dictionary divides it there. Null if nothing changes.
 */
export function respell(
  opened: OpenedIndex,
  query: string,
  { scope, language, missing }: Respelling,
): string | null {
  const ranges = mergeRanges(opened.findWorkRanges(scope));
  if (ranges.length === 0) return null;
  const groups = groupCompounds(query, language);
  const changes: Change[] = [];
  for (const [i, words] of groups.entries()) {
    if (!needsOther(opened.database, words, ranges, missing)) continue;
    const [before = [], after = []] = [groups[i - 1], groups[i + 1]];
    const neighbours = [
      [...words, ...after],
      [...before, ...words],
    ].filter(
      (each) =>
        each.length > words.length &&
        !each.some(isElided) &&
        holds(opened.database, [stemOf(each, language)], ranges),
    );
    const change = [words, ...neighbours]
      .values()
      .map((each) => findChange(opened, each, scope))
      .find((each) => each !== null);
    if (change && change.start >= (changes.at(-1)?.end ?? 0)) changes.push(change);
  }
  const changed = changes.reduceRight(
    (text, { start, end, by }) => text.slice(0, start) + by + text.slice(end),
    query,
  );
  return changed === query ? null : changed;
}

interface Change extends Span {
  readonly by: string;
}

/** Words that hyphens or the like join, together; every other word alone. */
function groupCompounds(query: string, language: Language): readonly (readonly Term[])[] {
  const groups: Term[][] = [];
  for (const term of findTerms(query, language)) {
    const last = groups.at(-1)?.at(-1);
    const gap = last ? query.slice(last.end, term.start) : '';
    const isElision =
      divideElision(`${last?.lexeme.word}${gap.replace('’', "'")}${term.lexeme.word}`).length > 1;
    if (isJoint(gap) && !isElision) groups.at(-1)?.push(term);
    else groups.push([term]);
  }
  return groups;
}

function needsOther(
  database: Database,
  words: readonly Term[],
  ranges: readonly IdRange[],
  missing: ReadonlySet<string>,
): boolean {
  const stems = words.map(({ lexeme }) => lexeme.stem);
  if (stems.some((stem) => missing.has(stem))) return true;
  return words.length > 1 && !words.every(({ lexeme }) => lexeme.isStop) && !holds(database, stems, ranges);
}

/** "l’", "d’": no part of the word after it. */
function isElided({ lexeme: { word, isStop } }: Term): boolean {
  return isStop && word.length === 1;
}

/** Of the words in one. */
function stemOf(words: readonly Term[], language: Language): string {
  const word = words.map(({ lexeme }) => lexeme.word).join('');
  return findTerms(word, language)[0]?.lexeme.stem ?? word;
}

function holds(database: Database, stems: readonly string[], ranges: readonly IdRange[]): boolean {
  const find = database.prepare(
    `SELECT 1 FROM passage_words WHERE passage_words MATCH ? AND rowid BETWEEN ? AND ?
     ${restrictTo(database, ranges)} LIMIT 1`,
  );
  const found = find.get(quoteTerm(stems.join(' ')), ranges[0]?.first ?? 0, (ranges.at(-1)?.end ?? 0) - 1);
  return found !== undefined;
}

/** How the first place that has the words next to each other writes them, in whole words. */
function findChange(opened: OpenedIndex, words: readonly Term[], scope: Scope): Change | null {
  const by = findWritten(opened, words, scope);
  return by === null ? null : { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, by };
}

function findWritten(opened: OpenedIndex, words: readonly Term[], scope: Scope): string | null {
  const typed = words.map(({ lexeme }, i): PatternWord => ({
    word: lexeme.word,
    by: 'stem',
    isJoined: i > 0,
  }));
  const hit = matchPattern(opened, { phrases: [{ words: typed }], within: null }, scope, 1).hits[0];
  const [place] = hit?.places ?? [];
  const [match] = place?.matches ?? [];
  if (!hit || !place || !match) return null;
  const start = place.start - hit.start + match.start;
  const end = start + match.end - match.start;
  if (!words.some(({ lexeme }) => isDivided(lexeme.word))) return hit.text.slice(start, end);
  const inside = findTerms(hit.text).filter((term) => term.end > start && term.start < end);
  return inside.map((term) => hit.text.slice(term.start, term.end)).join(' ');
}
