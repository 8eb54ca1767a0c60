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
  const pairs = keepToSentence(alignWords(numbers.quoted, textNumbers), quotedWords, source, textWords);
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

/** Words after the last shared one are compared with the rest of the text's sentence, not with the next sentence. */
function keepToSentence(
  pairs: readonly AlignedPair[],
  quotedWords: readonly QuoteWord[],
  source: string,
  words: readonly QuoteWord[],
): readonly AlignedPair[] {
  const lastShared = pairs.findLastIndex(
    ({ quoted, text }) =>
      quoted !== null && text !== null && quotedWords[quoted]?.folded === words[text]?.folded,
  );
  let isPast = false;
  return pairs.map((pair, i) => {
    if (pair.text === null || i <= lastShared) return pair;
    isPast ||= /[.!?…。！？]/u.test(source.slice(words[pair.text - 1]?.end, words[pair.text]?.start));
    return isPast && pair.quoted !== null ? { ...pair, text: null } : pair;
  });
}

function wordSet(words: readonly QuoteWord[]): ReadonlySet<string> {
  return new Set(words.map(({ folded }) => folded));
}
