import type { Language } from '../languages/language.ts';
import { findTerms } from '../terms.ts';
import type { Column, Columns } from './columns.ts';
import type { ReadSentence, ReadText } from './read-text.ts';

/** How many of the most frequent names count as the text's main ones. */
const MAIN_NAMES = 10;

/** Whom and what a sentence names, and who speaks it. */
export type NamingFeature = 'title' | 'heading' | 'names' | 'mainNames' | 'speech' | 'speaker';

/** Measures whom and what each sentence names, and who speaks it. */
export function measureNaming({ title, sentences, language }: ReadText): Columns<NamingFeature> {
  const titleStems = stemsOf(title, language);
  const headingStems = new Map(
    [...new Set(sentences.map(({ heading }) => heading))].map((each) => [each, stemsOf(each, language)]),
  );
  const names = sentences.map((sentence) => findNames(sentence, language));
  const main = weighMainNames(names.flat());
  const talk = shareTalk(sentences);
  const of = (measure: (sentence: ReadSentence, i: number) => number): Column =>
    Float64Array.from(sentences, measure);
  return {
    title: of((sentence) => shareHeld(titleStems, sentence)),
    heading: of((sentence) => shareHeld(headingStems.get(sentence.heading) ?? new Set(), sentence)),
    names: of((_, i) => Math.sqrt(names[i]?.length ?? 0)),
    // The share of all mentions of main names that go to those named here.
    mainNames: of((_, i) =>
      Math.sqrt(new Set(names[i]).values().reduce((sum, name) => sum + (main.get(name) ?? 0), 0)),
    ),
    speech: of(({ isSpeech }) => Number(isSpeech)),
    // How much of the talk is this speaker's.
    speaker: of(({ speaker }) => (speaker === null ? 0 : (talk.get(speaker) ?? 0))),
  };
}

/** Capitalised words inside the sentence, not at its start; where all nouns have capitals, two or more together. */
function findNames({ terms }: ReadSentence, { capitalisesNouns }: Language): readonly string[] {
  const isCapital = (i: number): boolean => {
    const lexeme = terms[i]?.lexeme;
    return i > 0 && lexeme !== undefined && lexeme.isCapitalized && !lexeme.isStop;
  };
  return terms
    .filter((_, i) => isCapital(i) && (!capitalisesNouns || isCapital(i - 1) || isCapital(i + 1)))
    .map(({ lexeme }) => lexeme.stem);
}

function weighMainNames(names: readonly string[]): ReadonlyMap<string, number> {
  const main = [...countEach(names.map((name) => [name, 1]))]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MAIN_NAMES);
  const all = main.reduce((sum, [, count]) => sum + count, 0);
  return new Map(main.map(([name, count]) => [name, count / all]));
}

function shareTalk(sentences: readonly ReadSentence[]): ReadonlyMap<string, number> {
  const words = countEach(
    sentences.flatMap(({ speaker, terms }) => (speaker === null ? [] : [[speaker, terms.length]])),
  );
  const all = words.values().reduce((sum, count) => sum + count, 0);
  return new Map(words.entries().map(([speaker, count]) => [speaker, count / (all || 1)]));
}

function countEach(things: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [thing, count] of things) counts.set(thing, (counts.get(thing) ?? 0) + count);
  return counts;
}

function stemsOf(text: string, language: Language): ReadonlySet<string> {
  return new Set(findTerms(text, language).flatMap(({ lexeme }) => (lexeme.isStop ? [] : [lexeme.stem])));
}

function shareHeld(stems: ReadonlySet<string>, { terms }: ReadSentence): number {
  const held = new Set(terms.flatMap(({ lexeme }) => (stems.has(lexeme.stem) ? [lexeme.stem] : [])));
  return held.size / (stems.size || 1);
}
