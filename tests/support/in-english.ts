import type { Phrase } from '../../src/corpus/phrase.ts';

/** The English text of phrases. */
export function inEnglish(phrases: readonly Phrase[]): string[] {
  return phrases.map(({ english }) => english);
}
