import { alignWords } from './align-words.ts';
import { judgeAlignment, type JudgedPlace } from './judge-alignment.ts';
import { numberWords } from './number-words.ts';
import { joinLineEnds, type QuoteWord } from './quote-words.ts';
import type { QuoteReading } from './read-quotation.ts';

/** A part of a work's text: its words, with offsets into the whole text. */
export interface Region {
  readonly source: string;
  readonly words: readonly QuoteWord[];
}

/** Aligns a quotation with the part of a text that is most similar to it, and judges the result. */
export function alignQuotation(reading: QuoteReading, { source, words }: Region): JudgedPlace {
  const quotedWords = joinLineEnds(reading.text, reading.words, wordSet(words));
  const textWords = joinLineEnds(source, words, wordSet(reading.words));
  const numbers = numberWords(quotedWords);
  const textNumbers = numbers.numberText(textWords);
  const pairs = alignWords(numbers.quoted, textNumbers);
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

function wordSet(words: readonly QuoteWord[]): ReadonlySet<string> {
  return new Set(words.map(({ folded }) => folded));
}
