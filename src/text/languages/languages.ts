import type { LanguageCode } from '../../corpus/language.ts';
import { de } from './de/de.ts';
import { en } from './en/en.ts';
import { fr } from './fr/fr.ts';
import type { Language } from './language.ts';

/** The languages in which texts are read, by code: one folder and one line each. */
export const LANGUAGES = { en, de, fr } as const satisfies Readonly<Record<string, Language>>;

const byCode: ReadonlyMap<LanguageCode, Language> = new Map(Object.entries(LANGUAGES));

/** The language as which a text in this one is read: English for one that has no folder, or is not known. */
export function languageFor(code: LanguageCode): Language {
  return byCode.get(code) ?? en;
}

/** All languages with a folder. */
export const ALL_LANGUAGES: readonly Language[] = [...byCode.values()];
