import type { Language } from '../corpus/group-settings.ts';
import * as de from './de/words/de.ts';
import * as en from './en/words/en.ts';
import * as fr from './fr/words/fr.ts';
import type { Catalogue } from './shapes.ts';

export type { Catalogue };

const catalogues: Readonly<Record<Language, Catalogue>> = { en, de, fr };

/** The words of a language. */
export function catalogueOf(language: Language): Catalogue {
  return catalogues[language];
}
