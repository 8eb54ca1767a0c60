import { LANGUAGES } from '../languages/languages.ts';
import { foldLetters } from './fold-letters.ts';

/** Words of any language that people put around what they speak of: greetings, thanks, laughter, and that they think so. */
const CHATTER: ReadonlySet<string> = new Set(
  Object.values(LANGUAGES).flatMap(({ conversation: { filler, talk, opining } }) =>
    [filler, opining, talk.thanks.words, talk.greeting.words].flatMap((list) => list.split(/\s+/u)),
  ),
);

/** Whether a word says nothing of what a message is about: "honestly", "lol", "disagree". */
export function isChatter(word: string): boolean {
  return CHATTER.has(foldLetters(word));
}
