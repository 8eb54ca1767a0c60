import type { Phrase } from '../../src/corpus/phrase.ts';

/** What phrases say in English. */
export function inEnglish(phrases: readonly Phrase[]): string[] {
  return phrases.map(({ english }) => english);
}
