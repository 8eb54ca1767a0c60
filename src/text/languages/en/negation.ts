import { readWords, type Denial, type NegationRules } from '../negation-rules.ts';
import { wordSet } from '../word-set.ts';
import { ANTONYMS } from './antonyms.ts';

const readSingle = readWords(
  [
    'not cannot dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt hasnt havent hadnt',
    ...'no never nor neither none nobody nothing nowhere without hardly scarcely barely seldom rarely unless'.split(
      ' ',
    ),
  ].map((line) => line.split(' ')),
);

/** English denials; a contraction is a "not". */
function read(words: readonly string[]): readonly Denial[] {
  return readSingle(words.map((word) => (word.endsWith("n't") ? 'not' : word)));
}

/** How English denies. */
export const negation: NegationRules = {
  read,
  prefixes: ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', 'de', 'des', 'anti', 'a', 'ab', 'mal'],
  notPrefixed: new Set(),
  opposed: [],
  suffixes: ['less'],
  antonyms: ANTONYMS,
  barriers: wordSet(`
    all every each always both only just even must that which who whom whose because if when whenever unless until and or but
    than many much most some any also everyone everybody everything`),
};
