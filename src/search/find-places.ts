import type { Span } from '../corpus/layout.ts';
import { isJoint, joinsInitials } from '../text/joined-words.ts';
import { divideCharacters } from './divide-characters.ts';
import type { IndexedPassage } from './passage-reader.ts';
import type { StemmedPattern } from './pattern-candidates.ts';
import type { PhraseForm, StemmedWord } from './pattern-forms.ts';
import type { PatternPlace } from './search.ts';

/** A word of a passage with the index of its sentence. */
interface PlacedWord extends Span {
  readonly word: string;
  readonly stem: string;
  readonly sentence: number;
}

/** An occurrence of a phrase, as positions of its first and last word. */
interface Occurrence {
  readonly phrase: number;
  readonly first: number;
  readonly last: number;
}

/** A text with its sentences, to be searched; offsets count from the start of the text. */
export type SearchedText = Pick<IndexedPassage, 'start' | 'text' | 'sentences'>;

/** The places of a text that match a pattern, in text order. */
export function findPlaces(
  passage: SearchedText,
  { phrases, within }: StemmedPattern,
): readonly PatternPlace[] {
  const words = wordsOf(passage);
  const occurrences = phrases
    .flatMap((forms, i) =>
      forms.flatMap((form) => findForm(form, words, passage.text)).map((span) => ({ phrase: i, ...span })),
    )
    .toSorted((a, b) => a.first - b.first || a.last - b.last);
  const groups =
    phrases.length === 1
      ? occurrences.map((occurrence) => [occurrence])
      : within === null
        ? bySentence(occurrences, words, phrases.length)
        : byNearness(occurrences, within, phrases.length);
  return joinPlaces(groups, words).map(({ first, last, spans }) => {
    const { start = 0 } = passage.sentences[first] ?? {};
    const end = passage.sentences[last]?.end ?? start;
    const matches = spans.map((span) => ({ start: span.start - start, end: span.end - start }));
    return { start: passage.start + start, end: passage.start + end, matches };
  });
}

function wordsOf({ sentences }: SearchedText): readonly PlacedWord[] {
  return sentences.flatMap(({ start, terms }, sentence) =>
    divideCharacters(terms).map((term) => ({
      start: start + term.start,
      end: start + term.end,
      word: term.lexeme.word,
      stem: term.lexeme.stem,
      sentence,
    })),
  );
}

function findForm(
  { words: wanted, joints }: PhraseForm,
  words: readonly PlacedWord[],
  text: string,
): readonly Omit<Occurrence, 'phrase'>[] {
  return words.flatMap((_, first) =>
    wanted.every((word, i) => fits(word, words[first + i])) && areJoined(joints, words, first, text)
      ? [{ first, last: first + wanted.length - 1 }]
      : [],
  );
}

function areJoined(
  joints: ReadonlySet<number>,
  words: readonly PlacedWord[],
  first: number,
  text: string,
): boolean {
  return joints.values().every((joint) => {
    const [before, word] = [words[first + joint - 1], words[first + joint]];
    if (!before || !word) return false;
    const gap = text.slice(before.end, word.start);
    return isJoint(gap) || (before.word.length + word.word.length === 2 && joinsInitials(gap));
  });
}

function fits({ word, stem, by }: StemmedWord, found: PlacedWord | undefined): boolean {
  if (!found) return false;
  if (by === 'stem') return found.stem === stem;
  return by === 'word' ? found.word === word : found.word.startsWith(word);
}

/** The occurrences in each sentence that contains all phrases. */
function bySentence(
  occurrences: readonly Occurrence[],
  words: readonly PlacedWord[],
  phrases: number,
): readonly (readonly Occurrence[])[] {
  const inOne = occurrences.filter(({ first, last }) => words[first]?.sentence === words[last]?.sentence);
  return [...Map.groupBy(inOne, ({ first }) => words[first]?.sentence).values()].filter(
    (group) => new Set(group.map(({ phrase }) => phrase)).size === phrases,
  );
}

/** For each occurrence, the next one of every other phrase, if at most this many words are between. */
function byNearness(
  occurrences: readonly Occurrence[],
  within: number,
  phrases: number,
): readonly (readonly Occurrence[])[] {
  return occurrences.flatMap((start, i) => {
    const nearest = new Map<number, Occurrence>();
    for (const occurrence of occurrences.slice(i)) {
      if (occurrence.first - start.last - 1 > within) break;
      if (!nearest.has(occurrence.phrase)) nearest.set(occurrence.phrase, occurrence);
    }
    return nearest.size === phrases ? [[...nearest.values()]] : [];
  });
}

interface JoinedPlace {
  readonly first: number;
  readonly last: number;
  readonly spans: readonly Span[];
}

/** Places by first and last sentence, with the matches; places that share a sentence are merged. */
function joinPlaces(
  groups: readonly (readonly Occurrence[])[],
  words: readonly PlacedWord[],
): readonly JoinedPlace[] {
  const joined: JoinedPlace[] = [];
  for (const group of groups) {
    const spans = group.map(({ first, last }) => ({
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? 0,
    }));
    const sentences = group.flatMap(({ first, last }) => [
      words[first]?.sentence ?? 0,
      words[last]?.sentence ?? 0,
    ]);
    const place = { first: Math.min(...sentences), last: Math.max(...sentences), spans };
    const before = joined.at(-1);
    if (before && place.first <= before.last)
      joined[joined.length - 1] = {
        first: before.first,
        last: Math.max(before.last, place.last),
        spans: [...before.spans, ...spans],
      };
    else joined.push(place);
  }
  return joined.map((place) => ({ ...place, spans: unite(place.spans) }));
}

/** In order, with overlapping ranges merged. */
function unite(spans: readonly Span[]): readonly Span[] {
  const united: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = united.at(-1);
    if (last && start < last.end)
      united[united.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else united.push({ start, end });
  }
  return united;
}
