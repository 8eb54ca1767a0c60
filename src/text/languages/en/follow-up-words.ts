import type { FollowUpWords } from '../follow-up-words.ts';
import { wordSet } from '../word-set.ts';

/** English. */
export const FOLLOW_UP_WORDS: FollowUpWords = {
  persons: wordSet('he she him her himself herself'),
  owners: wordSet('his her hers'),
  ownerEnding: '’s',
  standing: wordSet('it its itself they them their theirs themselves this these such'),
  owning: wordSet('its their theirs'),
  resting: wordSet('that those there then'),
  pointing: wordSet('that those'),
  before: wordSet('so all those one everything anything something nothing'),
  empty: [
    ...'is are was were be been will would can could may might must should has have had'
      .split(' ')
      .flatMap((verb) => [`${verb} there`, `there ${verb}`]),
    ...'who that which of with in from whose'.split(' ').map((word) => `those ${word}`),
    'it rain',
    'it rains',
    'it rained',
    'it snow',
    'it snows',
    'each other',
    'one another',
    'this group',
    'this server',
    'this bot',
    'these texts',
    'these works',
    'these books',
    'these readings',
  ],
  announcing: wordSet('it'),
  announcers: wordSet(
    'is was be would take takes took mean means make makes cost costs seem appear require need',
  ),
  announced: wordSet('that if whether when'),
  infinitive: wordSet('to'),
  clauses: wordSet(`
    when while after before if because that who which whom whose as since until once where why how what and but or than
    whether so although though unless`),
  onward: wordSet('and but or so'),
  about: ['what about', 'how about', 'what of'],
  adding: wordSet('else other others another also too'),
  definite: wordSet('the'),
  placing: wordSet('in at from near of'),
  talkers: wordSet('i you me we us my your'),
};
