/** Code of a language: ISO 639-1 if it has one, else ISO 639-3; or {@link UNKNOWN_LANGUAGE}. */
export type LanguageCode = string;

/** For a text in no language, in several, or in one that is not clear. */
export const UNKNOWN_LANGUAGE: LanguageCode = 'und';

/** The names of languages in each language that was asked for; they take a millisecond to find. */
const known = new Map<LanguageCode, Intl.DisplayNames>();

/** The name of a language in another, e.g. "German" for `de` in `en`. */
export function nameLanguage(code: LanguageCode, inLanguage: LanguageCode): string {
  const names = known.get(inLanguage) ?? new Intl.DisplayNames([inLanguage], { type: 'language' });
  known.set(inLanguage, names);
  return names.of(code) ?? code;
}
