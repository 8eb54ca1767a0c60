import { readWords, type Denial, type NegationRules } from '../negation-rules.ts';
import { wordSet } from '../word-set.ts';
import { ANTONYMS } from './antonyms.ts';

const readSingle = readWords(
  [
    'nicht nich net',
    'nichts nix',
    'kein keine keinen keinem keiner keines keins keinerlei',
    'nie niemals nimmer nimmermehr',
    'niemand niemanden niemandem niemandes',
    'nirgends nirgendwo nirgendwohin nirgendwoher nirgend',
    'weder',
    'ohne',
    'kaum schwerlich',
    'keineswegs keinesfalls mitnichten',
    'selten',
    'nein',
  ].map((line) => line.split(' ')),
);

/** Most words from "weder" to its "noch". */
const REACH_OF_WEDER = 16;

/** German denials. "noch" denies only after "weder" or another denial of the same row of things. */
function read(words: readonly string[]): readonly Denial[] {
  const denials = [...readSingle(words)];
  for (const [at, word] of words.entries()) {
    const before = words.slice(Math.max(0, at - REACH_OF_WEDER), at);
    if (word === 'noch' && before.includes('weder')) denials.push({ sense: 'noch', at: [at] });
  }
  return denials.toSorted((a, b) => (a.at.at(-1) ?? 0) - (b.at.at(-1) ?? 0));
}

/** How German denies. */
export const negation: NegationRules = {
  read,
  prefixes: ['un', 'miss', 'nicht', 'in', 'im', 'il', 'ir', 'de', 'des', 'dis', 'a', 'anti', 'ent', 'non'],
  notPrefixed: wordSet(
    'unkosten untiefe unmenge unzahl unsumme ungewitter unwetter missbrauch inhalt anteil inland entgegen',
  ),
  opposed: [
    ['miss', 'ver'],
    ['miss', 'ge'],
    ['miss', 'be'],
    ['ab', 'zu'],
    ['ab', 'auf'],
    ['aus', 'ein'],
    ['nach', 'vor'],
    ['gegen', 'fur'],
    ['hinaus', 'hinein'],
    ['un', 'ge'],
  ],
  suffixes: ['los', 'frei', 'arm', 'leer'],
  antonyms: ANTONYMS,
  barriers: wordSet(`
    alle aller alles allen allem jeder jede jedes jeden jedem beide beiden immer stets nur bloss allein lediglich auch
    dass weil wenn ob und oder aber sondern denn damit obwohl sobald als bis ganz viele viel manche mancher wer`),
};
