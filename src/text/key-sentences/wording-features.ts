import type { Column, Columns } from './columns.ts';
import type { ReadSentence, ReadText } from './read-text.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Filler words. */
const FILLERS = setOf(
  'ah basically eh er hm hmm huh kinda like mean mhm mm oh ok okay really right sort uh uhhuh um well yeah yep yes',
);
const FIRST_AND_SECOND_PERSON = setOf('i me my mine we us our ours you your yours');
const THIRD_PERSON = setOf('he him his she her hers it its they them their theirs');

/** Words that depend on the sentence before. */
const CONNECTIVES = setOf(
  'again also and besides but finally hence however instead moreover nevertheless or otherwise so still then ' +
    'therefore thus yet',
);

/** Phrases that announce an important point (H. Edmundson, 1969: cue words). */
const CUE = new RegExp(
  [
    String.raw`\b(?:in )?this (?:paper|article|chapter|essay|book)\b`,
    String.raw`\bwe (?:present|propose|introduce|describe|show|demonstrate|argue|find|found|report)\b`,
    String.raw`\bour (?:results|approach|method|model|system|experiments|claim)\b`,
    String.raw`\bresults (?:show|indicate|suggest)\b`,
    String.raw`\bin (?:summary|conclusion|short)\b`,
    String.raw`\bto (?:sum up|conclude|summari[sz]e)\b`,
    String.raw`\bthe (?:main|key|central|most important)\b`,
    String.raw`\bI (?:argue|claim|hold) that\b`,
  ].join('|'),
  'iu',
);

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
export function measureWording({ sentences, vectors }: ReadText): Columns<WordingFeature> {
  const of = (measure: (sentence: ReadSentence, i: number) => number): Column =>
    Float64Array.from(sentences, measure);
  const share = (has: (term: ReadSentence['terms'][number]) => boolean): Column =>
    of(({ terms }) => terms.filter(has).length / (terms.length || 1));
  return {
    length: of(({ terms }) => Math.log(terms.length + 1)),
    short: of(({ terms }) => Number(terms.length < 8)),
    long: of(({ terms }) => Math.max(0, terms.length - 35)),
    content: of(({ terms }, i) => (vectors.sentences[i]?.stems.length ?? 0) / (terms.length || 1)),
    filler: share(({ lexeme }) => FILLERS.has(lexeme.word)),
    numbers: share(({ lexeme }) => lexeme.isNumber),
    // A year or a number in brackets: a reference to another text.
    brackets: of(({ text }) => Number(/\([^)]*\d|\[\d/.test(text))),
    dangling: of(({ isDangling }) => Number(isDangling)),
    connective: of(({ terms }) => Number(CONNECTIVES.has(terms[0]?.lexeme.word ?? ''))),
    firstPerson: share(({ lexeme }) => FIRST_AND_SECOND_PERSON.has(lexeme.word)),
    thirdPerson: share(({ lexeme }) => THIRD_PERSON.has(lexeme.word)),
    question: of(({ text }) => Number(/\?["”’']*$/.test(text))),
    cue: of(({ text }) => Number(CUE.test(text))),
  };
}
