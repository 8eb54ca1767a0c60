import type { Language } from '../corpus/group-settings.ts';
import { de } from './de/words/de.ts';
import { en } from './en/words/en.ts';
import { fr } from './fr/words/fr.ts';

/**
 * All words that the bot says, in one language. English is the model: another language has the same keys with the
 * same parameters, and the compiler finds what is missing. What comes in as a parameter is escaped by the caller.
 */
export type Catalogue = typeof en;

const catalogues: Readonly<Record<Language, Catalogue>> = { en, de, fr };

/** The words of a language. */
export function catalogueOf(language: Language): Catalogue {
  return catalogues[language];
}
