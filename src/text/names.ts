import type { Work } from '../corpus/work.ts';
import { TITLES } from './abbreviations.ts';
import { findCapitalRuns, type CapitalRun, type RunWord } from './name-runs.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A name in a work: a person, a place, a term in capitals. */
export interface Name {
  /** As it is written most often. */
  readonly name: string;
  /** Its words, folded as `findTerms` folds them. */
  readonly words: readonly string[];
  /** Where it is mentioned: offsets into the work, in order. */
  readonly offsets: readonly number[];
}

/** A word this many times as frequent in small letters is no name, though it has a capital here and there. */
const MOSTLY_SMALL = 4;

/** A word that only ever opens sentences is a name if it does so this often and never has a small letter. */
const OFTEN_OPENING = 3;

/** Titles that stand before a name and are no part of a place's name, as "St" is. */
const PERSON_TITLES: ReadonlySet<string> = new Set(
  [...TITLES, 'Miss', 'Sir', 'Lady', 'Lord', 'Dame', 'Professor', 'Captain', 'Doctor']
    .filter((title) => !['Ft', 'Mt', 'St'].includes(title))
    .map((title) => title.toLowerCase()),
);

const CALENDAR: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays'
  ).split(' '),
);

/** How often the words of a work have small letters and capitals, and which runs are beyond doubt. */
interface Usage {
  readonly small: ReadonlyMap<string, number>;
  readonly capital: ReadonlyMap<string, number>;
  readonly opening: ReadonlyMap<string, number>;
  readonly certain: ReadonlySet<string>;
}

interface PlacedRun {
  readonly run: CapitalRun;
  /** Offset of the run's sentence in the work. */
  readonly offset: number;
}

/** The names of a work, in the order of their first mention. Headings, titles and bylines are not looked at. */
export function findNames({ text, layout }: Work): readonly Name[] {
  const placed: PlacedRun[] = [];
  const lower: string[] = [];
  for (const { start, end } of layout.sentences) {
    const capitals = findCapitalRuns(text.slice(start, end));
    for (const run of capitals.runs) placed.push({ run, offset: start });
    for (const word of capitals.lower) lower.push(word);
  }
  const usage = readUsage(placed, lower);
  const mentions = placed.flatMap(({ run, offset }) => {
    const words = pickName(run, usage);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return [];
    const written = text.slice(offset + first.start, offset + last.end);
    return [{ key: keyOf(words), start: offset + first.start, written }];
  });
  return [...Map.groupBy(mentions, ({ key }) => key)].map(([key, all]) => ({
    name: mostFrequent(all.map(({ written }) => written)),
    words: key.split(' '),
    offsets: all.map(({ start }) => start),
  }));
}

function readUsage(placed: readonly PlacedRun[], lower: readonly string[]): Usage {
  const words = placed.flatMap(({ run }) => run.filter((word) => word.isCapitalized));
  return {
    small: countEach(lower),
    capital: countEach(words.filter((word) => !word.isOpening).map(({ word }) => word)),
    opening: countEach(words.filter((word) => word.isOpening).map(({ word }) => word)),
    certain: new Set(placed.filter(({ run }) => !run[0]?.isOpening).map(({ run }) => keyOf(run))),
  };
}

/** The words of a run that are a name; none if it is no name. */
function pickName(run: CapitalRun, usage: Usage): readonly RunWord[] {
  const [first, ...rest] = run;
  if (!first) return [];
  if (first.isOpening && !belongs(first, rest, usage)) return pickName(dropParticles(rest), usage);
  const titled = PERSON_TITLES.has(first.word) && rest.length > 1 ? rest : run;
  if (titled.every(({ word, isCapitalized }) => !isCapitalized || CALENDAR.has(word))) return [];
  return titled.length > 1 || isNameAlone(first, usage) ? titled : [];
}

/** Whether a word that would have a capital anyhow is part of the name. */
function belongs({ word }: RunWord, rest: CapitalRun, { small, capital, opening, certain }: Usage): boolean {
  if (STOP_WORDS.has(word)) return false;
  const capitals = capital.get(word) ?? 0;
  if (capitals > 0) return capitals * MOSTLY_SMALL >= (small.get(word) ?? 0);
  if (small.has(word)) return false;
  return rest.length > 0
    ? !certain.has(keyOf(dropParticles(rest)))
    : (opening.get(word) ?? 0) >= OFTEN_OPENING;
}

function isNameAlone({ word, start, end }: RunWord, { small, capital, opening }: Usage): boolean {
  if (end - start < 2 || PERSON_TITLES.has(word) || /^[ivxlc]+$/.test(word)) return false;
  const capitals = (capital.get(word) ?? 0) + (opening.get(word) ?? 0);
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
