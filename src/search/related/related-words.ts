import { LRUCache } from 'lru-cache';
import type { Language } from '../../text/languages/language.ts';
import { findTerms } from '../../text/terms.ts';
import { findMeanings } from './word-net.ts';

/** What words that are related to one say about it, from 0 to 1, as the ranking counts words that look alike. */
const STRENGTH = {
  /** Of one derivation: "maintenance" for "maintain". */
  derived: 0.7,
  /** With the same meaning, by how usual that is for the word; divided by the root of how many meanings it has. */
  alike: [0.5, 0.35, 0.25],
  /** Less than this is no evidence. */
  least: 0.1,
} as const;

/** Words that are remembered: about 1 MB. */
const KEPT = 2000;

/** What is related to a word, by stem. */
export interface Related {
  /** Words of one derivation with it, which can take its place. */
  readonly family: readonly string[];
  /** All related words, with what they say about it. */
  readonly strengths: ReadonlyMap<string, number>;
}

export const UNRELATED: Related = { family: [], strengths: new Map() };

const kept = new LRUCache<string, Related>({ max: KEPT });

/** Words that are related to a folded one; none in a language that WordNet does not have. */
export function findRelated(word: string, language: Language): Related {
  if (language.listBaseForms === null || !/^[a-z]{3,}$/u.test(word)) return UNRELATED;
  const known = kept.get(word) ?? relate(word, language.listBaseForms(word), language);
  kept.set(word, known);
  return known;
}

function relate(word: string, baseForms: readonly string[], language: Language): Related {
  const family = new Set<string>();
  const strengths = new Map<string, number>();
  const stemOf = (other: string): string | null => {
    const [term, ...more] = findTerms(other, language);
    const isWord = term !== undefined && more.length === 0 && !term.lexeme.isStop && /^[a-z]+$/u.test(other);
    return isWord ? term.lexeme.stem : null;
  };
  const own = stemOf(word) ?? word;
  const add = (other: string, strength: number): void => {
    const stem = stemOf(other);
    if (stem === null || stem === own || strength < STRENGTH.least) return;
    strengths.set(stem, Math.max(strengths.get(stem) ?? 0, strength));
    if (strength === STRENGTH.derived) family.add(stem);
  };
  for (const base of baseForms.filter((form) => form === word || stemOf(form) === own)) {
    const meanings = findMeanings(base);
    for (const { rank, words, derived } of meanings) {
      for (const other of derived) add(other, STRENGTH.derived);
      for (const other of words) add(other, (STRENGTH.alike[rank] ?? 0) / Math.sqrt(meanings.length));
    }
  }
  return { family: [...family], strengths };
}
