import type { SourceTalk } from '../source-talk.ts';
import { wordSet } from '../word-set.ts';

/** French. */
export const SOURCE_TALK: SourceTalk = {
  saying: wordSet(`
    dit disent disait parle parlent parlait pense pensent pensait croit croient affirme affirment soutient soutiennent ecrit
    ecrivent ecrivait avis opinion opinions position positions point vue attitude idee idees conception vision traite traitent
    decrit decrivent definit definissent explique expliquent considere considerent voit voient juge jugent comprend
    comprennent entend mentionne mentionnent evoque evoquent enseigne enseignent selon apres accord desaccord divergent
    different difference differences compare comparer comparez comparaison oppose opposent rapport pensee theorie`),
  who: wordSet('qui quel quelle quels quelles'),
  mentioning: wordSet(
    'mentionne mentionnent parle parlent ecrit ecrivent dit disent evoque evoquent affirme affirment decrit traite',
  ),
  topic: wordSet('de du des sur a au aux propos concernant quant'),
  before: wordSet('dans chez de d par selon que qu et ou entre avec apres pour dit pense'),
  after: wordSet('sur et ou a au dit dans contre auteur autrice'),
  authorship: wordSet('ecrit ecrits ecrire auteur autrice auteurs redige compose publie signe'),
  listing: wordSet(`
    oeuvre oeuvres livre livres texte textes titre titres essai essais article articles ouvrage ouvrages liste montre lire
    disponible disponibles contient connais connaissez quelque chose nombre collection`),
  by: wordSet('de'),
  works: wordSet('oeuvres livres textes titres ouvrages bibliotheque corpus collection sources'),
  own: wordSet(
    'as avez a ici liste connais connaissez disponible disponibles bibliotheque corpus collection tu vous nous',
  ),
  articles: wordSet('le la les l un une des du'),
  and: wordSet('et'),
  inside: wordSet(`
    de du des d la le les l un une et ou a au aux en dans sur pour par chez sans sous entre contre`),
  asker: wordSet('je j me m moi mon ma mes nous notre nos'),
  or: wordSet('ou'),
  besideNames: [
    'édité par',
    'traduit par',
    'sous la direction de',
    'éd.',
    'trad.',
    'Dr',
    'Pr',
    'Saint',
    'Sainte',
  ],
  particles: wordSet('de du d la le des'),
};
