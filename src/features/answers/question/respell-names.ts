import { weighSlips } from '../../../search/weigh-slips.ts';
import { findTerms, type Term } from '../../../text/terms.ts';
import { isPlacedAsSource } from './find-named.ts';
import type { SourceLabel } from './source-labels.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 3;
/** What the slips in a word may cost, by its length. */
const COSTS = { short: { below: 4, most: 0.75 }, usual: { below: 8, most: 1.1 }, long: { most: 2 } } as const;

/** A label that words of a question nearly are. */
interface Near {
  readonly label: SourceLabel;
  readonly at: number;
  readonly cost: number;
}

/**
 * A question with the misspelt names of authors and works in it as their descriptions have them: "neitzsche" where a
 * source stands, "Center That Moves" anywhere. A word that some text has is no misspelt name.
 */
export function respellNames(
  question: string,
  labels: readonly SourceLabel[],
  isMentioned: (word: string) => boolean,
): string {
  const terms = findTerms(question);
  const costOf = prepareCosts();
  const near: Near[] = [];
  for (const at of terms.keys()) {
    const last = near.at(-1);
    if (last && at < last.at + last.label.words.length) continue;
    const all = labels.flatMap((label) => compare(terms, at, label, costOf));
    const [best] = all.toSorted((a, b) => b.label.words.length - a.label.words.length || a.cost - b.cost);
    if (best && best.cost > 0 && isMeant(question, terms, best, isMentioned)) near.push(best);
  }
  return near.reduceRight((text, { label, at }) => writeName(text, terms, at, label.words), question);
}

/** How near the words from `at` are to a label; nothing if one of them is another word. */
function compare(
  terms: readonly Term[],
  at: number,
  label: SourceLabel,
  costOf: (typed: string, word: string) => number,
): readonly Near[] {
  let cost = 0;
  for (const [i, word] of label.words.entries()) {
    const typed = terms[at + i]?.lexeme.word;
    const slips = typed === undefined ? Infinity : costOf(typed, word);
    if (slips === Infinity) return [];
    cost += slips;
  }
  return [{ label, at, cost }];
}

/** Remembers the costs: the titles of a library have many words in common. */
function prepareCosts(): (typed: string, word: string) => number {
  const known = new Map<string, Map<string, number>>();
  return (typed, word) => {
    const ofTyped = known.get(typed) ?? new Map<string, number>();
    if (ofTyped.size === 0) known.set(typed, ofTyped);
    const cost = ofTyped.get(word) ?? weighMisspelling(typed, word);
    ofTyped.set(word, cost);
    return cost;
  };
}

/** Infinity for another word. */
function weighMisspelling(typed: string, word: string): number {
  if (typed === word) return 0;
  if (Math.min(typed.length, word.length) < SHORTEST || Math.abs(typed.length - word.length) > 2)
    return Infinity;
  // Most slips leave one of the first two letters where it is.
  if (typed[0] !== word[0] && typed[1] !== word[1] && typed[0] !== word[1]) return Infinity;
  const { short, usual, long } = COSTS;
  const { most } = [short, usual].find(({ below }) => typed.length < below) ?? long;
  const cost = weighSlips(typed, word);
  return cost <= most ? cost : Infinity;
}

function isMeant(
  question: string,
  terms: readonly Term[],
  { label: { words }, at }: Near,
  isMentioned: (word: string) => boolean,
): boolean {
  const end = at + words.length;
  const isLong = words.length > 1;
  const before = terms[at - 1]?.lexeme;
  if (!isLong && (!isPlacedAsSource({ question, terms, start: at, end }) || isPartOfName(before, at)))
    return false;
  return words.every((word, i) => {
    const { start = 0, end: to = 0, lexeme } = terms[at + i] ?? {};
    return lexeme?.word === word || !isMentioned(question.slice(start, to)) || isLong;
  });
}

/** "Karl Marr": a family name alone is no other one. */
function isPartOfName(before: Term['lexeme'] | undefined, at: number): boolean {
  return at > 1 && before?.isCapitalized === true && !before.isStop;
}

function writeName(text: string, terms: readonly Term[], at: number, words: readonly string[]): string {
  return words.reduceRight((written, word, i) => {
    const term = terms[at + i];
    if (!term || term.lexeme.word === word) return written;
    const typed = written.slice(term.start, term.end);
    const rest = /['’]s?$/u.exec(typed)?.[0] ?? '';
    return (
      written.slice(0, term.start) +
      word.charAt(0).toUpperCase() +
      word.slice(1) +
      rest +
      written.slice(term.end)
    );
  }, text);
}
