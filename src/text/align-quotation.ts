import { alignWords, type AlignedPair } from './align-words.ts';
import { judgeAlignment, type JudgedPlace } from './judge-alignment.ts';
import { numberWords } from './number-words.ts';
import { joinHyphenated, type QuoteWord } from './quote-words.ts';
import type { QuoteReading } from './read-quotation.ts';

/** A part of a work's text: its words, with offsets into the whole text. */
export interface Region {
  readonly source: string;
  readonly words: readonly QuoteWord[];
}

/** Aligns a quotation with the part of a text that is most similar to it, and judges the result. */
export function alignQuotation(reading: QuoteReading, { source, words }: Region): JudgedPlace {
  const quotedWords = joinHyphenated(reading.text, reading.words, wordSet(words));
  const known = new Set([...wordSet(reading.words), ...wordSet(quotedWords)]);
  const textWords = joinHyphenated(source, words, known);
  const numbers = numberWords(quotedWords);
  const textNumbers = numbers.numberText(textWords);
  const pairs = keepToSentence(
    alignWords(numbers.quoted, textNumbers),
    { source: reading.text, words: quotedWords },
    { source, words: textWords },
  );
  return judgeAlignment({
    reading,
    quotedWords,
    quotedNumbers: numbers.quoted,
    source,
    textWords,
    textNumbers,
    pairs,
  });
}

/**
 * Words beyond the first and the last shared one are compared with the rest of the text's sentence, not with the
 * sentence before or after, unless the quotation too has the end of a sentence there.
 */
function keepToSentence(pairs: readonly AlignedPair[], quoted: Worded, text: Worded): readonly AlignedPair[] {
  const isShared = (pair: AlignedPair): boolean =>
    pair.quoted !== null &&
    pair.text !== null &&
    quoted.words[pair.quoted]?.folded === text.words[pair.text]?.folded;
  const [first, last] = [pairs.findIndex(isShared), pairs.findLastIndex(isShared)];
  if (first < 0) return pairs;
  const before = pairs.slice(0, first);
  const cut = before.findLastIndex(
    (pair) => endsSentence(text, pair.text) && !endsSentence(quoted, pair.quoted),
  );
  let isPast = false;
  const after = pairs.slice(last + 1).map((pair) => {
    isPast ||= pair.text !== null && endsSentence(text, pair.text - 1);
    return isPast && pair.quoted !== null ? { ...pair, text: null } : pair;
  });
  return [
    ...before.slice(0, cut + 1).flatMap((pair) => (pair.quoted === null ? [] : [{ ...pair, text: null }])),
    ...before.slice(cut + 1),
    ...pairs.slice(first, last + 1),
    ...after,
  ];
}

interface Worded {
  readonly source: string;
  readonly words: readonly QuoteWord[];
}

/** Whether a sentence ends after a word, by its position. */
function endsSentence({ source, words }: Worded, position: number | null): boolean {
  const [word, next] = position === null ? [] : [words[position], words[position + 1]];
  return word !== undefined && /[.!?…。！？]/u.test(source.slice(word.end, next?.start ?? word.end));
}

function wordSet(words: readonly QuoteWord[]): ReadonlySet<string> {
  return new Set(words.map(({ folded }) => folded));
}
