import { findTerms } from '../terms.ts';
import { isFrame } from './frame-words.ts';
import type { ReadSentence, ReadText } from './read-text.ts';

/** A query, and where its words occur in a text. */
export interface ReadQuery {
  /** Distinct stems of its words, without function words and frame words unless it has no others. */
  readonly stems: readonly string[];
  readonly words: ReadonlySet<string>;
  /** The speakers of a transcript that it names. */
  readonly speakers: ReadonlySet<string>;
  /** Positions of the stems that are names or numbers. */
  readonly proper: readonly number[];
  /** The weight of each stem in this text, as shares that sum to 1. A stem that the text lacks has none. */
  readonly weights: readonly number[];
  /** For each sentence, how often it has each stem. */
  readonly counts: readonly Float64Array[];
}

/** Reads a query for a text. */
export function readQuery({ sentences, vectors, language }: ReadText, query: string): ReadQuery {
  const all = findTerms(query, language);
  const content = all.filter(({ lexeme }) => !lexeme.isStop);
  const asked = content.filter(({ lexeme }) => !isFrame(lexeme.word, language));
  const terms = [asked, content, all].find(({ length }) => length > 0) ?? [];
  const stems = [...new Set(terms.map(({ lexeme }) => lexeme.stem))];
  const names = terms.filter(
    (term) => term !== all[0] && (term.lexeme.isCapitalized || term.lexeme.isNumber),
  );
  const positions = new Map(stems.map((stem, i) => [stem, i]));
  const idf = stems.map((stem) => vectors.idf[vectors.numbers.get(stem) ?? -1] ?? 0);
  const sum = idf.reduce((total, value) => total + value, 0);
  return {
    stems,
    speakers: findSpeakers(sentences, new Set(all.map(({ lexeme }) => lexeme.word))),
    words: new Set(terms.map(({ lexeme }) => lexeme.word)),
    proper: [...new Set(names.map(({ lexeme }) => stems.indexOf(lexeme.stem)))],
    weights: idf.map((value) => value / (sum || 1)),
    counts: sentences.map((sentence) => {
      const counts = new Float64Array(stems.length);
      for (const { lexeme } of sentence.terms) {
        const position = positions.get(lexeme.stem);
        if (position !== undefined) counts[position] = (counts[position] ?? 0) + 1;
      }
      return counts;
    }),
  };
}

/** Speakers whose full names a query has; otherwise those whose names it has in part (`the professor`). */
function findSpeakers(sentences: readonly ReadSentence[], words: ReadonlySet<string>): ReadonlySet<string> {
  const speakers = [...new Set(sentences.flatMap(({ speaker }) => speaker ?? []))];
  const named = speakers.map((speaker) => findTerms(speaker).map(({ lexeme }) => lexeme.word));
  const full = speakers.filter((_, i) => named[i]?.every((word) => words.has(word)));
  const part = speakers.filter((_, i) => named[i]?.some((word) => word.length > 2 && words.has(word)));
  return new Set(full.length > 0 ? full : part);
}
