import type { Span } from '../corpus/layout.ts';
import type { Language } from './languages/language.ts';
import { divideElision, likelyLanguagesOf } from './elision.ts';
import { reverses } from './opposition/reversals.ts';
import { findQuoteWords } from './quote-words.ts';

/**
 * One of two versions: its words, folded, and at which step of the alignment each stands. The words around it, which
 * both have, are at negative steps and behind the last; they may deny only together with one of its own.
 */
export interface Version {
  readonly words: readonly string[];
  readonly steps: readonly number[];
  readonly stepCount: number;
}

/** A word that denies in one version and not in the other. */
export interface TurnedWord {
  readonly word: string;
  readonly step: number;
}

/** A denial with the words of a version that it consists of. */
interface Denial {
  readonly sense: string;
  readonly at: readonly number[];
}

/** Most characters before or after a passage in which the rest of its clause is looked for. */
const LONGEST_CUT = 60;

/** The words of a clause before and after a passage, up to punctuation. */
const CLAUSE_BEFORE = /(?:^|[.!?…:;,\n])[\s"“”„«»‹›‘’‚—–-]*([^.!?…:;,\n]*)$/u;
const CLAUSE_AFTER = /^([^.!?…:;,\n]*)[.!?…:;,\n]/u;

/** Most words that may be cut off a clause that is quoted as a whole. */
const MOST_CUT = { before: 1, after: 2 } as const;

/** Fewest letters of a denial that may be misspelt: too many other words look like a shorter one. */
const MISSPELT_FROM = 5;

/** Farthest that a denial may have moved, in steps, and still say the same. */
const FARTHEST_MOVE = 8;

/** The words that deny something, as given, in the order of the text. Words are folded. */
export function findDenials(words: readonly string[]): readonly string[] {
  const denials = readDenials(words, likelyLanguagesOf(words));
  return [...new Set(denials.flatMap(({ at }) => at))].toSorted((a, b) => a - b).map((at) => words[at] ?? '');
}

/**
 * The words just outside of a passage that deny it, as written: "Nicht" before "alle kamen", "nicht" after "das glaube
 * ich". Only whole clauses are looked at: a part of one says nothing by itself.
 */
export function findCutDenials(text: string, { start, end }: Span): readonly string[] {
  const opening = CLAUSE_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_CUT), start))?.[1];
  const closing = CLAUSE_AFTER.exec(text.slice(end, end + LONGEST_CUT))?.[1];
  const [before, after] = [opening ?? '', closing ?? ''].map((cut) => fold(findQuoteWords(cut)));
  if (before === undefined || after === undefined || before.length > MOST_CUT.before) return [];
  const languages = likelyLanguagesOf(fold(findQuoteWords(text.slice(start, end))));
  return [before, after.length > MOST_CUT.after ? [] : after].flatMap((words) =>
    readDenials(words, languages).flatMap(({ at }) => at.map((place) => words[place] ?? '')),
  );
}

/**
 * The denying words that only one of two aligned versions has: added, dropped, or replaced by others with another
 * sense. What has only moved within its clause, and "ne" that grammar asks for, is no difference.
 */
export function findTurnedWords(quoted: Version, text: Version): readonly TurnedWord[] {
  const languages = likelyLanguagesOf([...quoted.words, ...text.words]);
  const [ours = [], theirs = []] = [quoted, text].map((version) =>
    readDenials(version.words, languages).filter(({ at }) => at.some((place) => isOwn(version, place))),
  );
  const left = [...theirs];
  const unmatched = (['standing', 'moved'] as const).reduce(
    (ones, how) => ones.filter((denial) => !takeMatch(denial, how)),
    ours,
  );
  return [
    ...unmatched
      .filter((denial) => !isMisspelt(denial, quoted, text))
      .flatMap((denial) => placed(denial, quoted)),
    ...left.filter((denial) => !isMisspelt(denial, text, quoted)).flatMap((denial) => placed(denial, text)),
  ];

  function takeMatch(denial: Denial, how: 'standing' | 'moved'): boolean {
    const from = stepOf(denial, quoted);
    const at = left.findIndex((other) => {
      const to = stepOf(other, text);
      if (other.sense !== denial.sense) return false;
      return how === 'standing' ? from === to : mayMove(from, to, [quoted, text], languages);
    });
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }
}

/** The words of two versions of a few words that reverse the sense of one another: "unwilling", "accept" for "reject". */
export function findReversals(
  quoted: readonly string[],
  text: readonly string[],
  around: readonly string[] = [],
): readonly string[] {
  const languages = likelyLanguagesOf([...quoted, ...text, ...around]);
  const [ours, theirs] = [quoted, text].map((words) => words.map(withoutElision));
  const isReversed = (word: string, others: readonly string[] = []): boolean =>
    languages.some((language) => others.some((other) => reverses(language, withoutElision(word), other)));
  return [
    ...quoted.filter((word) => isReversed(word, theirs)),
    ...text.filter((word) => isReversed(word, ours)),
  ];
}

function withoutElision(word: string): string {
  return divideElision(word).at(-1) ?? word;
}

function readDenials(words: readonly string[], languages: readonly Language[]): readonly Denial[] {
  const parts = words.flatMap((word, at) => divideElision(word).map((part) => ({ part, at })));
  return languages.flatMap(({ code, negation }) =>
    negation.read(parts.map(({ part }) => part)).map(({ sense, at }) => ({
      sense: `${code} ${sense}`,
      at: at.map((place) => parts[place]?.at ?? 0),
    })),
  );
}

function stepOf({ at }: Denial, { steps }: Version): number {
  return steps[at.at(-1) ?? 0] ?? 0;
}

function placed({ at }: Denial, version: Version): readonly TurnedWord[] {
  const own = at.filter((place) => isOwn(version, place));
  return own.map((place) => ({ word: version.words[place] ?? '', step: version.steps[place] ?? 0 }));
}

function isOwn({ steps, stepCount }: Version, place: number): boolean {
  const step = steps[place] ?? -1;
  return step >= 0 && step < stepCount;
}

/** A denial may move past a few words, but not past one like "all" or "that", which it then would or would not cover. */
function mayMove(
  from: number,
  to: number,
  versions: readonly Version[],
  languages: readonly Language[],
): boolean {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  if (last - first > FARTHEST_MOVE) return false;
  const passed = versions.flatMap(({ words, steps }) =>
    words.filter((_, at) => (steps[at] ?? 0) > first && (steps[at] ?? 0) < last),
  );
  return !passed
    .flatMap(divideElision)
    .some((part) => languages.some(({ negation }) => negation.barriers.has(part)));
}

/** Whether the other version has the denial's word at its place, with a slip: "nciht", "jammais". */
function isMisspelt(denial: Denial, own: Version, other: Version): boolean {
  const word = own.words[denial.at.at(-1) ?? 0] ?? '';
  const step = stepOf(denial, own);
  const beside = other.words.filter((_, at) => Math.abs((other.steps[at] ?? 0) - step) <= 1);
  return (
    word.length >= MISSPELT_FROM &&
    beside.some((each) => isSlipOf(each, word) && findDenials([each]).length === 0)
  );
}

/** Two letters exchanged, or one left out or doubled, but not the first. */
function isSlipOf(typed: string, word: string): boolean {
  if (typed === word || typed.charAt(0) !== word.charAt(0)) return false;
  const [shorter, longer] = typed.length < word.length ? [typed, word] : [word, typed];
  const places = Array.from({ length: longer.length - 1 }, (_, at) => at + 1);
  if (typed.length === word.length)
    return places.some(
      (at) => typed === word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    );
  return places.some((at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
}

function fold(words: readonly { readonly folded: string }[]): readonly string[] {
  return words.map(({ folded }) => folded);
}
