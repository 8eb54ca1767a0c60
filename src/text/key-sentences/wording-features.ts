import type { SummingWords } from '../languages/summing-words.ts';
import type { Column, Columns } from './columns.ts';
import type { ReadSentence, ReadText } from './read-text.ts';

const cuesOf = new WeakMap<SummingWords, RegExp>();

/** Phrases that announce an important point (H. Edmundson, 1969: cue words). */
function cuePattern(summing: SummingWords): RegExp {
  const pattern =
    cuesOf.get(summing) ??
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${summing.cues.join('|')})(?![\p{L}\p{N}])`, 'iu');
  cuesOf.set(summing, pattern);
  return pattern;
}

/** How a sentence is worded. */
export type WordingFeature =
  | 'length'
  | 'short'
  | 'long'
  | 'content'
  | 'filler'
  | 'numbers'
  | 'brackets'
  | 'dangling'
  | 'connective'
  | 'firstPerson'
  | 'thirdPerson'
  | 'question'
  | 'cue';

/** Measures how each sentence is worded. */
export function measureWording({ sentences, vectors, language }: ReadText): Columns<WordingFeature> {
  const { fillers, speaking, told, joining } = language.summing;
  const cue = cuePattern(language.summing);
  const of = (measure: (sentence: ReadSentence, i: number) => number): Column =>
    Float64Array.from(sentences, measure);
  const share = (has: (term: ReadSentence['terms'][number]) => boolean): Column =>
    of(({ terms }) => terms.filter(has).length / (terms.length || 1));
  return {
    length: of(({ terms }) => Math.log(terms.length + 1)),
    short: of(({ terms }) => Number(terms.length < 8)),
    long: of(({ terms }) => Math.max(0, terms.length - 35)),
    content: of(({ terms }, i) => (vectors.sentences[i]?.stems.length ?? 0) / (terms.length || 1)),
    filler: share(({ lexeme }) => fillers.has(lexeme.word)),
    numbers: share(({ lexeme }) => lexeme.isNumber),
    // A year or a number in brackets: a reference to another text.
    brackets: of(({ text }) => Number(/\([^)]*\d|\[\d/.test(text))),
    dangling: of(({ isDangling }) => Number(isDangling)),
    connective: of(({ terms }) => Number(joining.has(terms[0]?.lexeme.word ?? ''))),
    firstPerson: share(({ lexeme }) => speaking.has(lexeme.word)),
    thirdPerson: share(({ lexeme }) => told.has(lexeme.word)),
    question: of(({ text }) => Number(/\?\s?["“”’'»]*$/.test(text))),
    cue: of(({ text }) => Number(cue.test(text))),
  };
}
