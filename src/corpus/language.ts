/** Code of a language: ISO 639-1 if it has one, else ISO 639-3; or {@link UNKNOWN_LANGUAGE}. */
export type LanguageCode = string;

/** For a text in no language, in several, or in one that is not clear. */
export const UNKNOWN_LANGUAGE: LanguageCode = 'und';

/** The name of a language in another, e.g. "German" for `de` in `en`. */
export function nameLanguage(code: LanguageCode, inLanguage: LanguageCode): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
}
