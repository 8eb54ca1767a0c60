import type { HeldCatalogue, StoredDataWords } from './shapes.ts';
import type { Language } from '../corpus/group-settings.ts';
import { de } from './de/stored-data.ts';
import { en } from './en/stored-data.ts';
import { fr } from './fr/stored-data.ts';

const catalogues: Readonly<Record<Exclude<Language, 'en'>, HeldCatalogue>> = { de, fr };

/** A table as the store declares it, in English. */
interface Declared {
  readonly table: string;
  readonly purpose: string;
  readonly retention: string;
}

/** The words for a table in a language; in English they are its declaration's own. */
export function storedDataWords(
  language: Language,
  { table, purpose, retention }: Declared,
): StoredDataWords {
  const declared = { name: storedDataName('en', table), purpose, retention };
  return language === 'en' ? declared : (catalogues[language][table] ?? declared);
}

/** What a table is called in a language. */
export function storedDataName(language: Language, table: string): string {
  const translated = language === 'en' ? undefined : catalogues[language][table]?.name;
  return translated ?? en[table] ?? table.replaceAll('_', ' ');
}
