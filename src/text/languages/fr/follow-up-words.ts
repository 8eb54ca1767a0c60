import type { FollowUpWords } from '../follow-up-words.ts';
import { wordSet } from '../word-set.ts';

/** French. After a verb a pronoun takes no name ("a-t-il"), so no name is put in one's place. */
export const FOLLOW_UP_WORDS: FollowUpWords = {
  persons: new Set(),
  owners: new Set(),
  ownerEnding: '',
  standing: wordSet(
    'il elle ils elles lui leur leurs eux son sa ses cette cet ces cela ceci celui celle ceux celles',
  ),
  owning: wordSet('son sa ses leur leurs il elle ils elles'),
  resting: wordSet('ca'),
  pointing: new Set(),
  before: new Set(),
  empty: [
    'il faut',
    'il fallait',
    'faut il',
    'il pleut',
    'y a',
    'y avait',
    'il y',
    't il',
    'ce groupe',
    'agit il',
    'il existe',
    'existe t',
    'celui qui',
    'celle qui',
    'ceux qui',
    'celles qui',
  ],
  announcing: wordSet('il'),
  announcers: wordSet('est etait serait semble suffit'),
  announced: wordSet('que qu'),
  infinitive: wordSet('de d'),
  clauses: wordSet(`
    quand lorsque lorsqu pendant apres avant si parce que qu qui dont ou pourquoi comment comme depuis et mais puisque
    puisqu`),
  onward: wordSet('et mais ou'),
  about: [
    'qu en est il de',
    'qu en est il du',
    'qu en est il des',
    'quid de',
    'quid du',
    'quid des',
    'et pour',
  ],
  adding: wordSet('autre autres aussi encore'),
  definite: wordSet('le la les l du des au aux'),
  placing: wordSet('a en dans chez de du d'),
  talkers: wordSet('je j tu te t me m moi toi nous vous ton ta'),
};
