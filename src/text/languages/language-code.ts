import { nameLanguage, UNKNOWN_LANGUAGE, type LanguageCode } from '../../corpus/language.ts';
import { LANGUAGES } from './languages.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Codes of languages by their names, in their own language and in those with a folder. */
let byName: ReadonlyMap<string, LanguageCode> | null = null;

/**
 * Reads a language as people and files say it: `fr`, `fr-CA`, `fra`, `French`, `français`, `Französisch`. Null if it
 * names none.
 */
export function readLanguageCode(said: string): LanguageCode | null {
  const plain = said.trim();
  if (plain === '') return null;
  const tagged = readTag(plain.replaceAll('_', '-'));
  if (tagged !== null) return tagged;
  byName ??= nameAll();
  return byName.get(plain.toLowerCase()) ?? null;
}

function readTag(tag: string): LanguageCode | null {
  const [primary = ''] = tag.toLowerCase().split('-');
  if (primary === UNKNOWN_LANGUAGE) return UNKNOWN_LANGUAGE;
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/iu.test(tag)) return null;
  const code = new Intl.Locale(primary).language;
  return isNamed(code) ? code : null;
}

function isNamed(code: LanguageCode): boolean {
  return nameLanguage(code, 'en').toLowerCase() !== code;
}

function nameAll(): ReadonlyMap<string, LanguageCode> {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) => new Intl.Locale(code).language === code && isNamed(code),
  );
  const names = codes.flatMap((code) =>
    [...Object.keys(LANGUAGES), code].map((each) => [nameLanguage(code, each).toLowerCase(), code] as const),
  );
  return new Map(names.toReversed());
}
