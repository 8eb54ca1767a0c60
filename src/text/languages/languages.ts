import { de } from './de/de.ts';
import { en } from './en/en.ts';
import { fr } from './fr/fr.ts';
import type { Language } from './language.ts';

/** The languages in which texts are read, by code: one folder and one line each. */
export const LANGUAGES = { en, de, fr } as const satisfies Readonly<Record<string, Language>>;
