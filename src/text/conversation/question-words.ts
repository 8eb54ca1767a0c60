import type { Language } from '../languages/language.ts';
import { ALL_LANGUAGES } from '../languages/languages.ts';

const ofLanguage = new Map(
  ALL_LANGUAGES.map(({ code, conversation }) => [code, new Set(conversation.asking.split(/\s+/u))]),
);

/** Question words of all languages: "who", "warum". */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  [...ofLanguage.values()].flatMap((words) => [...words]),
);

/** Whether a folded word is a question word of a language. */
export function isQuestionWord(word: string, { code }: Pick<Language, 'code'>): boolean {
  return ofLanguage.get(code)?.has(word) ?? false;
}
