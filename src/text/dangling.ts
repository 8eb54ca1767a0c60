import type { DanglingWords } from './languages/dangling-words.ts';
import type { Language } from './languages/language.ts';
import { LANGUAGES } from './languages/languages.ts';

/** How a sentence of a language shows that it refers back, or that its pronoun does not. */
interface Patterns {
  readonly personal: RegExp;
  readonly pointing: RegExp;
  readonly expletive: RegExp;
}

const END = String.raw`(?![\p{L}\p{N}])`;
const known = new WeakMap<DanglingWords, Patterns>();

function patternsOf({ dangling }: Language): Patterns {
  const patterns = known.get(dangling) ?? compile(dangling);
  known.set(dangling, patterns);
  return patterns;
}

function compile({ openers, personal, pointing, verbs, expletive }: DanglingWords): Patterns {
  const opening = String.raw`^[\s"'“‘„«(\[—–-]*(?:(?:${openers})\s+,?\s*)?`;
  return {
    personal: new RegExp(String.raw`${opening}(?:${personal})${END}`, 'iu'),
    pointing: new RegExp(String.raw`${opening}(?:${pointing})\s+(?:${verbs})${END}`, 'iu'),
    expletive: new RegExp(String.raw`^["'“‘„«(]*(?:${expletive})${END}`, 'iu'),
  };
}

/** Speech that began in an earlier sentence. */
const closing = /^[^“„]*”/u;

/** Whether a sentence begins with a pronoun that only the text before it resolves, or in the middle of speech. */
export function startsDangling(sentence: string, language: Language = LANGUAGES.en): boolean {
  const start = sentence.slice(0, 120);
  if (closing.test(sentence)) return true;
  const { personal, pointing, expletive } = patternsOf(language);
  return (personal.test(start) && !expletive.test(start)) || pointing.test(start);
}
