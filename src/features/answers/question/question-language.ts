import { UNKNOWN_LANGUAGE, type LanguageCode } from '../../../corpus/language.ts';
import type { Language } from '../../../text/languages/language.ts';
import { languageFor } from '../../../text/languages/languages.ts';
import { recogniseLanguage } from '../../../text/languages/recognise-language.ts';
import type { AskScope } from '../../corpus/ask-scope.ts';

/** The language of a question to these works; null if it is not clear. */
export function recogniseAmong(question: string, { entries }: Pick<AskScope, 'entries'>): Language | null {
  const codes = new Set([...entries.values()].map(({ description }) => description.language));
  return recogniseLanguage(question, [...codes]);
}

/** What a question and the texts are written in, if none of the texts is in the question's language; null if one may be. */
export function findOtherLanguages(
  question: string,
  within: Pick<AskScope, 'entries'>,
): { readonly asked: LanguageCode; readonly texts: readonly LanguageCode[] } | null {
  const asked = recogniseAmong(question, within);
  const texts = [...new Set([...within.entries.values()].map(({ description }) => description.language))];
  const isOther = (code: LanguageCode): boolean => code !== UNKNOWN_LANGUAGE && languageFor(code) !== asked;
  return asked !== null && texts.every(isOther) ? { asked: asked.code, texts } : null;
}
