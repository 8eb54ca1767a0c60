import type { Language } from './languages/language.ts';
import { LANGUAGES } from './languages/languages.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { findTerms, type Term } from './terms.ts';

/** A key phrase of a text. */
export interface Topic {
  /** Its most frequent spelling. */
  readonly phrase: string;
  /** How often the text has it. */
  readonly count: number;
}

/** Parameters for weighing phrases. */
const TOPICS = {
  longest: 3,
  /** A name counts this many times as much as another word: texts are about the people and things that they name. */
  name: 3,
  /** A word with at least this share of capitals inside sentences is a name. */
  mostlyCapital: 0.6,
  /** Number of parts of the text; a word that occurs in many of them is one of its subjects. */
  parts: 10,
} as const;

/**
 * The key phrases of a text, the most significant first: runs of up to three content words without punctuation between
 * (S. Rose and others, 2010: RAKE), weighed by the frequency of their words, by how widely these are spread, and by
 * whether they are names. Each phrase adds words that the phrases before it do not have.
 */
export function findTopics(
  sentences: readonly string[],
  most: number,
  language: Language = LANGUAGES.en,
): readonly Topic[] {
  const runs = sentences.flatMap((sentence) => findRuns(sentence, language));
  const weights = weighWords(sentences.map((sentence) => findTerms(sentence, language)));
  const candidates = countPhrases(runs, language);
  const covered = new Set<string>();
  const topics: Topic[] = [];
  while (topics.length < most) {
    let best: Candidate | undefined;
    let bestWorth = 0;
    for (const candidate of candidates) {
      const worth = worthOf(candidate);
      if (worth > bestWorth) [best, bestWorth] = [candidate, worth];
    }
    if (!best) break;
    topics.push({ phrase: mostFrequent(best.forms), count: best.count });
    for (const stem of best.stems) covered.add(stem);
  }
  return topics;

  function worthOf({ stems, count, isNamed }: Candidate): number {
    const fresh = stems.filter((stem) => !covered.has(stem));
    const sum = fresh.reduce((total, stem) => total + (weights.get(stem) ?? 0), 0);
    return stems.length > 1 && count < 2 && !isNamed ? 0 : sum * Math.sqrt(fresh.length / stems.length);
  }
}

const PLAIN_STEMS: ReadonlySet<string> = new Set(
  findTerms([...PLAIN_WORDS].join(' ')).map(({ lexeme }) => lexeme.stem),
);

/** Past verb forms, and adverbs. */
const VERB_OR_ADVERB = /[a-z]{3}(?:[^e]ed|ly)$/;

interface Candidate {
  readonly stems: readonly string[];
  readonly forms: ReadonlyMap<string, number>;
  readonly count: number;
  /** Whether all of its words are capitalised: a full name may occur only once, and its parts often. */
  readonly isNamed: boolean;
}

/** Consecutive content words with only a space or a hyphen between. */
function findRuns(sentence: string, language: Language): readonly (readonly Written[])[] {
  const runs: Written[][] = [[]];
  let end = 0;
  for (const term of findTerms(sentence, language)) {
    if (!/^[ ’'-]?$/.test(sentence.slice(end, term.start))) runs.push([]);
    end = term.end;
    if (isPlain(term, language)) runs.push([]);
    else runs.at(-1)?.push({ term, written: sentence.slice(term.start, term.end).replace(/['’]s$/, '') });
  }
  return runs.filter(({ length }) => length > 0);
}

/**
 * Words that are not part of a key phrase unless they are written as a name. Where nouns have capitals, what has none is
 * no noun.
 */
function isPlain({ lexeme }: Term, { code, capitalisesNouns, frameWords, summing }: Language): boolean {
  if (lexeme.isStop || lexeme.word.length < 2) return true;
  if (capitalisesNouns && !lexeme.isCapitalized) return true;
  if (code !== 'en') return frameWords.has(lexeme.word) || summing.joining.has(lexeme.word);
  return PLAIN_STEMS.has(lexeme.stem) || (!lexeme.isCapitalized && VERB_OR_ADVERB.test(lexeme.word));
}

interface Written {
  readonly term: Term;
  readonly written: string;
}

function countPhrases(
  runs: readonly (readonly Written[])[],
  { capitalisesNouns }: Language,
): readonly Candidate[] {
  const found = new Map<string, Candidate & { forms: Map<string, number>; count: number }>();
  for (const run of runs) {
    for (let length = 1; length <= TOPICS.longest; length++) {
      for (let first = 0; first + length <= run.length; first++) {
        const words = run.slice(first, first + length);
        const stems = words.map(({ term }) => term.lexeme.stem);
        const key = stems.join(' ');
        const isNamed = !capitalisesNouns && words.every(({ term }) => term.lexeme.isCapitalized);
        const phrase = found.get(key) ?? { stems, forms: new Map<string, number>(), count: 0, isNamed };
        const form = words.map(({ written }) => written).join(' ');
        phrase.forms.set(form, (phrase.forms.get(form) ?? 0) + 1);
        phrase.count += 1;
        found.set(key, phrase);
      }
    }
  }
  return [...found.values()];
}

/** How much each stem says about the text's topic. */
function weighWords(sentences: readonly (readonly Term[])[]): ReadonlyMap<string, number> {
  const words = new Map<string, { count: number; within: number; capital: number; parts: Set<number> }>();
  sentences.forEach((terms, i) => {
    terms.forEach(({ lexeme }, at) => {
      if (lexeme.isStop || lexeme.isNumber) return;
      const word = words.get(lexeme.stem) ?? { count: 0, within: 0, capital: 0, parts: new Set<number>() };
      word.count += 1;
      word.parts.add(Math.floor((TOPICS.parts * i) / sentences.length));
      if (at > 0) word.within += 1;
      if (at > 0 && lexeme.isCapitalized) word.capital += 1;
      words.set(lexeme.stem, word);
    });
  });
  return new Map(
    words.entries().map(([stem, { count, within, capital, parts }]) => {
      const isName = capital >= 2 && capital >= TOPICS.mostlyCapital * within;
      const spread = Math.sqrt(parts.size / TOPICS.parts);
      return [stem, count < 2 ? 0 : Math.sqrt(count) * spread * (isName ? TOPICS.name : 1)];
    }),
  );
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  return [...forms].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
