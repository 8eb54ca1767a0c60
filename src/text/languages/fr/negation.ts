import type { Denial, NegationRules } from '../negation-rules.ts';
import { wordSet } from '../word-set.ts';
import { ANTONYMS } from './antonyms.ts';

/** Most words between "ne" and the word that it denies together with. */
const REACH = 8;

/** Senses of the words that deny together with "ne". */
const PARTNERS = new Map(
  [
    'pas point mie',
    'plus',
    'jamais onques',
    'guere gueres',
    'rien',
    'personne',
    'aucun aucune aucuns aucunes nul nulle nuls nulles',
    'nullement aucunement',
    'que qu',
    'ni',
  ].flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [word, words[0] ?? ''] as const);
  }),
);

/** They deny after "ne" only; before it, or without it, they mean something else. */
const ONLY_AFTER = wordSet('point plus que qu mie');

/** Those that deny without "ne" too: "pas un mot", "il n’a rien" and "rien" as an answer. */
const ALONE = wordSet(
  'pas rien personne aucun aucune aucuns aucunes nul nulle nuls nulles ni nullement aucunement guere',
);

const IN_EITHER_ORDER = wordSet('plus guere jamais');

/** Always denials. */
const SINGLE = new Map([
  ['sans', 'sans'],
  ['non', 'non'],
  ['rarement', 'rarement'],
]);

/** Before "pas", "point", "rien" and "personne", they make it a noun: "un pas", "cette personne". */
const DETERMINERS = wordSet(`
  un une des le la les l du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quelque quelques
  chaque toute deux trois quatre cinq six dix cent mille premier premiere dernier grand grande petit petite jeune bonne meme
  quelle quel d certaine plusieurs faux grands petits propre seul seule belle autre autres vieille pauvre brave honnete`);

const NOUNS = wordSet('pas point rien personne plus');

/** After these and "que", "ne" denies nothing: "avant qu’il ne vienne", "plus grand qu’il ne croit". */
const BEFORE_EMPTY_NE =
  /^(?:avant|moins|peur|crain\p{L}*|crai\p{L}*|redout\p{L}*|empech\p{L}*|evit\p{L}*|plus|mieux|davantage|plutot|autre|autrement|autres|meilleur\p{L}*|pire|sans|dout\p{L}*|tient)$/u;

/** After an empty "ne", these are no partners of it. */
const EMPTY_ALLOWS = wordSet('plus que qu ni');

/** Most words from such a word to its "ne". */
const EMPTY_REACH = 7;

/** With them "que" is a conjunction or compares, and does not restrict. */
const BEFORE_QUE = wordSet(`
  avant apres afin pour parce sorte facon maniere alors tandis bien sans des depuis pendant tant aussitot ainsi puis ce de
  plus moins aussi autant si tel telle tels telles autre autres meme memes mieux pire fois condition encore jusque lors vu etant
  crois croit croyait pense pensait dis dit disait sais sait savait veux veut voulait vois voit voyait afin`);

/** Forms of "être", and what no "ne" stands before: beside these it is "né". */
const BEFORE_BORN = wordSet('est es suis sont fut furent etait etaient etre ete etant soit serait sera');
const AFTER_BORN = wordSet('a au aux de d du dans vers sous sur chez et ou avec parmi entre avant apres');

/** Whether the word here is "ne", and not "né", which looks the same without its accent. */
function isNe(words: readonly string[], at: number): boolean {
  const word = words[at];
  if (word !== 'ne') return word === 'n';
  return !BEFORE_BORN.has(words[at - 1] ?? '') && !AFTER_BORN.has(words[at + 1] ?? '');
}

/** French denials: "ne" with its partner, and the words that deny alone. */
function read(words: readonly string[]): readonly Denial[] {
  const partnered = new Map<number, number>();
  const lone: number[] = [];
  for (const at of words.keys()) {
    if (!isNe(words, at)) continue;
    const partner = findPartner(words, at, partnered);
    const isEmpty = mayBeEmpty(words, at);
    if (partner !== null && !(isEmpty && EMPTY_ALLOWS.has(words[partner] ?? ''))) partnered.set(partner, at);
    else if (!isEmpty) lone.push(at);
  }
  const denials = words.flatMap((word, at): Denial[] => {
    if (word === 'ni' && words.slice(at + 1, at + 1 + REACH).includes('ni')) return [];
    const ne = partnered.get(at);
    if (ne !== undefined) return [{ sense: `ne ${PARTNERS.get(word)}`, at: [ne, at] }];
    if (lone.includes(at)) return [{ sense: 'ne', at: [at] }];
    const single = SINGLE.get(word);
    if (single !== undefined) return [{ sense: single, at: [at] }];
    return isAlone(words, at) ? [{ sense: senseAlone(words, at), at: [at] }] : [];
  });
  return denials.toSorted((a, b) => (a.at.at(-1) ?? 0) - (b.at.at(-1) ?? 0));
}

/** The position of the word that denies together with the "ne" here: after it, or before it as in "rien n’est". */
function findPartner(
  words: readonly string[],
  ne: number,
  taken: ReadonlyMap<number, number>,
): number | null {
  for (let at = ne + 1; at <= Math.min(words.length - 1, ne + REACH); at += 1) {
    if (isNe(words, at)) break;
    if (isPartner(words, at) && !taken.has(at)) return firstOfPair(words, at);
  }
  for (let at = ne - 1; at >= Math.max(0, ne - REACH); at -= 1) {
    if (isNe(words, at)) break;
    if (isPartner(words, at) && !taken.has(at) && !ONLY_AFTER.has(words[at] ?? '')) return at;
  }
  return null;
}

/** Of "plus guère" and "guère plus" the same word, whichever comes first. */
function firstOfPair(words: readonly string[], at: number): number {
  const [word = '', next = ''] = words.slice(at, at + 2);
  return IN_EITHER_ORDER.has(word) && IN_EITHER_ORDER.has(next) && next < word ? at + 1 : at;
}

function isPartner(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (word === 'que' || word === 'qu') return !BEFORE_QUE.has(words[at - 1] ?? '');
  return PARTNERS.has(word) && !isNoun(words, at);
}

function isNoun(words: readonly string[], at: number): boolean {
  return NOUNS.has(words[at] ?? '') && DETERMINERS.has(words[at - 1] ?? '');
}

/** Whether the "ne" here is the one that grammar asks for without a denial. */
function mayBeEmpty(words: readonly string[], ne: number): boolean {
  const before = words.slice(Math.max(0, ne - EMPTY_REACH), ne);
  const opens = before.findIndex((word) => BEFORE_EMPTY_NE.test(word));
  return opens >= 0 && before.slice(opens).some((word) => word === 'que' || word === 'qu');
}

function isAlone(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (isNoun(words, at)) return false;
  if (word === 'jamais') return !/^(?:si|a|que|pour|sans)$/u.test(words[at - 1] ?? '');
  if (word === 'plus')
    return /^(?:jamais|rien|personne|aucune?)$/u.test(words[at + 1] ?? '') || words[at - 1] === 'jamais';
  if (word === 'peine') return words[at - 1] === 'a';
  if (word === 'pas') return words[at - 1] !== 'de' && words[at - 1] !== 'a' && words[at + 1] !== 'a';
  return ALONE.has(word);
}

/** "pas" denies as it does with "ne"; the others may not. */
function senseAlone(words: readonly string[], at: number): string {
  const word = words[at] ?? '';
  const sense = PARTNERS.get(word) ?? word;
  return sense === 'pas' ? 'ne pas' : sense;
}

/** How French denies. */
export const negation: NegationRules = {
  read,
  prefixes: ['in', 'im', 'il', 'ir', 'de', 'des', 'dis', 'mal', 'me', 'mes', 'non', 'anti', 'a', 'an'],
  notPrefixed: wordSet(`
    dedans dessous dessus dehors devenir devenu devient demander depuis demain demeurer dela devoir detenir declarer delivrer
    depasser depart depit deporter depose deposer devers degager dejouer destiner detourner detacher decrire defendre dependre
    despendre mener mesure message mener demener desservir desirer maltraiter avenir abord amener apporter apprendre attendre
    accourir assurer imposer importer inscrire incliner inspirer intention indiquer informer instruire imprimer induire
    meurent mesurer mesures avoir avant apres arrive ainsi aussi assez atteindre amour alors adroit asile`),
  opposed: [
    ['de', 'en'],
    ['de', 'em'],
    ['de', 'con'],
    ['dis', 'con'],
    ['dis', 'ap'],
    ['mal', 'bien'],
    ['me', 'con'],
    ['ex', 'im'],
    ['ex', 'in'],
    ['anti', 'pro'],
    ['sous', 'sur'],
  ],
  suffixes: [],
  antonyms: ANTONYMS,
  barriers: wordSet(`
    tout tous toute toutes toujours chaque seulement seul seule que qu qui parce si et ou mais car quand lorsque puisque
    beaucoup trop tres encore aussi meme souvent bien dont pour`),
};
