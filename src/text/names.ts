import { OPENERS, TITLES } from './abbreviations.ts';
import { findCapitalRuns, type CapitalRun, type RunWord } from './name-runs.ts';
import type { Language } from './languages/language.ts';
import { LANGUAGES } from './languages/languages.ts';
import type { Term } from './terms.ts';

/** A name in a work: a person, a place, a capitalised term. */
export interface Name {
  /** Its most frequent spelling. */
  readonly name: string;
  /** Its words, folded as `findTerms` folds them. */
  readonly words: readonly string[];
  /** Where it is mentioned: offsets into the work, in order. */
  readonly offsets: readonly number[];
}

/** A word that is this many times as frequent in lower case is not a name, even if it is sometimes capitalised. */
const MOSTLY_SMALL = 4;

/** A word that only starts sentences is a name if it does so this often and is never in lower case. */
const OFTEN_OPENING = 3;

/** Titles before a person's name that are never part of a place's name, unlike "St". */
const PERSON_TITLES: ReadonlySet<string> = new Set(
  [...TITLES, 'Miss', 'Sir', 'Lady', 'Lord', 'Dame', 'Professor', 'Captain', 'Doctor']
    .filter((title) => !['Ft', 'Mt', 'St'].includes(title))
    .map((title) => title.toLowerCase()),
);

/** Words that start a sentence but not a name, in texts of any language. */
const OPENING_WORDS: ReadonlySet<string> = new Set([...OPENERS].map((word) => word.toLowerCase()));

/** Fewest mentions of a name of one word where all nouns have capitals. */
const OFTEN_ALONE = 2;

/** The ending of an adjective before a noun, where all nouns have capitals. */
const ADJECTIVE = /^\p{Ll}{3,}e[mnrs]?$/u;

const CALENDAR: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays'
  ).split(' '),
);

/** How often the words of a work are in lower case and capitalised, and which runs are certain. */
interface Usage {
  readonly small: ReadonlyMap<string, number>;
  readonly capital: ReadonlyMap<string, number>;
  readonly opening: ReadonlyMap<string, number>;
  readonly certain: ReadonlySet<string>;
  /** Words with an article or an adjective before them, where all nouns have capitals: those are nouns. */
  readonly nouns: ReadonlySet<string>;
  readonly language: Language;
}

interface PlacedRun {
  readonly run: CapitalRun;
  readonly sentence: string;
  /** Offset of the sentence in the work. */
  readonly offset: number;
}

/** Collects the names of a work, sentence by sentence. */
export interface NameCollector {
  /** Adds a sentence that begins at `offset` of the work, and its words. */
  add(offset: number, sentence: string, terms: readonly Term[]): void;
  /** The names in all sentences so far, in the order of their first mention. */
  names(): readonly Name[];
}

/** Makes a collector. Headings, titles and bylines have no sentences, so they are not included. */
export function createNameCollector(language: Language = LANGUAGES.en): NameCollector {
  const placed: PlacedRun[] = [];
  const small = new Map<string, number>();
  const nouns = new Set<string>();
  return {
    add(offset, sentence, terms) {
      const { runs, lower } = findCapitalRuns(sentence, terms);
      for (const run of runs) placed.push({ run, sentence, offset });
      for (const word of lower) small.set(word, (small.get(word) ?? 0) + 1);
      if (language.capitalisesNouns) for (const noun of findNouns(sentence, terms, language)) nouns.add(noun);
    },
    names: () => nameAll(placed, { ...readUsage(placed, small), nouns, language }),
  };
}

function nameAll(placed: readonly PlacedRun[], usage: Usage): readonly Name[] {
  const mentions = placed.flatMap(({ run, sentence, offset }) => {
    const words = pickName(run, usage);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return [];
    const written = sentence.slice(first.start, last.end);
    return [{ key: keyOf(words), start: offset + first.start, written }];
  });
  return [...Map.groupBy(mentions, ({ key }) => key)].map(([key, all]) => ({
    name: mostFrequent(all.map(({ written }) => written)),
    words: key.split(' '),
    offsets: all.map(({ start }) => start),
  }));
}

function readUsage(
  placed: readonly PlacedRun[],
  small: ReadonlyMap<string, number>,
): Omit<Usage, 'nouns' | 'language'> {
  const words = placed.flatMap(({ run }) => run.filter((word) => word.isCapitalized));
  return {
    small,
    capital: countEach(words.filter((word) => !word.isOpening).map(({ word }) => word)),
    opening: countEach(words.filter((word) => word.isOpening).map(({ word }) => word)),
    certain: new Set(placed.filter(({ run }) => !run[0]?.isOpening).map(({ run }) => keyOf(run))),
  };
}

/** Capitalised words right after an article or an adjective. */
function findNouns(sentence: string, terms: readonly Term[], language: Language): readonly string[] {
  return terms.flatMap(({ start, lexeme: { isCapitalized, word } }, i) => {
    const before = terms[i - 1];
    if (!isCapitalized || !before || sentence.slice(before.end, start) !== ' ') return [];
    const { isStop, word: other } = before.lexeme;
    const isNoun = isStop ? language.sourceTalk.articles.has(other) : ADJECTIVE.test(other);
    return isNoun ? [word] : [];
  });
}

/** The words of a run that are a name; none if it is not a name. */
function pickName(run: CapitalRun, usage: Usage): readonly RunWord[] {
  const [first, ...rest] = run;
  if (!first) return [];
  if (first.isOpening && !belongs(first, rest, usage)) return pickName(dropParticles(rest), usage);
  const titled = PERSON_TITLES.has(first.word) && rest.length > 1 ? rest : run;
  if (
    titled.every(({ word, isCapitalized }) => !isCapitalized || CALENDAR.has(word) || usage.nouns.has(word))
  )
    return [];
  return titled.length > 1 || isNameAlone(first, usage) ? titled : [];
}

/** Whether a word that would be capitalised anyway is part of the name. */
function belongs(
  { word }: RunWord,
  rest: CapitalRun,
  { small, capital, opening, certain, language }: Usage,
): boolean {
  if (OPENING_WORDS.has(word) || language.functionWords.has(word)) return false;
  const capitals = capital.get(word) ?? 0;
  if (capitals > 0) return capitals * MOSTLY_SMALL >= (small.get(word) ?? 0);
  if (small.has(word)) return false;
  return rest.length > 0
    ? !certain.has(keyOf(dropParticles(rest)))
    : (opening.get(word) ?? 0) >= OFTEN_OPENING;
}

function isNameAlone(
  { word, start, end }: RunWord,
  { small, capital, opening, nouns, language }: Usage,
): boolean {
  if (end - start < 2 || PERSON_TITLES.has(word) || /^[ivxlc]+$/.test(word)) return false;
  const capitals = (capital.get(word) ?? 0) + (opening.get(word) ?? 0);
  if (language.capitalisesNouns && (capitals < OFTEN_ALONE || nouns.has(word))) return false;
  return capitals * MOSTLY_SMALL >= (small.get(word) ?? 0);
}

function dropParticles(run: CapitalRun): CapitalRun {
  const first = run.findIndex((word) => word.isCapitalized);
  return first < 0 ? [] : run.slice(first);
}

function keyOf(words: readonly RunWord[]): string {
  return words.map(({ word }) => word).join(' ');
}

function countEach(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function mostFrequent(values: readonly string[]): string {
  const [most = ['', 0]] = [...countEach(values)].toSorted((a, b) => b[1] - a[1]);
  return most[0];
}
