import type { FollowUpWords } from '../follow-up-words.ts';
import { wordSet } from '../word-set.ts';

/** German. */
export const FOLLOW_UP_WORDS: FollowUpWords = {
  persons: wordSet('er sie ihn ihm'),
  owners: new Set(),
  ownerEnding: '',
  standing: wordSet(`
    es ihnen ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines deren dessen
    dieser diese dieses diesen diesem jener jene jenes jenen jenem
    dabei dadurch dafur dagegen danach daran darauf daraus darin daruber darum darunter davon davor dazu
    deshalb deswegen damals dorthin`),
  owning: wordSet('ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines'),
  resting: wordSet('das dies dort damit dann'),
  pointing: new Set(),
  before: wordSet('alles etwas nichts'),
  empty: [
    'es gibt',
    'gibt es',
    'es gab',
    'gab es',
    'es regnet',
    'regnet es',
    'dieser gruppe',
    'diese gruppe',
  ],
  announcing: wordSet('es'),
  announcers: wordSet('ist war ware sei braucht brauchte heisst bedeutet kostet scheint'),
  announced: wordSet('dass ob wenn'),
  infinitive: wordSet('zu'),
  clauses: wordSet(`
    als wahrend nachdem bevor wenn weil dass wer was welcher welche welches seit bis wo warum wie und aber oder ob obwohl
    damit sobald`),
  onward: wordSet('und aber oder'),
  about: [
    'was ist mit',
    'wie ist es mit',
    'wie steht es mit',
    'wie sieht es mit',
    'wie war es mit',
    'was war mit',
  ],
  adding: wordSet('sonst andere anderen anderer anderes auch noch ausserdem'),
  definite: wordSet('der die das den dem des'),
  placing: wordSet('in im aus bei nach von vom'),
  talkers: wordSet('ich du mir mich dir dich wir uns dein deine'),
};
