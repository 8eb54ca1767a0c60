import { wordSet } from '../word-set.ts';

export const FRAME_WORDS = wordSet(`
  affirme affirmer citer citez cite donner donnez nommez appelle appeler appelait auteur auteurs autrice chapitre decrit decrire definit definir definition desormais dire dit
  disent ecrit ecrivain entend evoque evoquer exactement explique expliquer expliquez extrait livre mentionne mentionner
  mentionnee nomme nommer parle parler passage precisement question questions raconte raconter reellement section sens signifie
  signifier signification texte textes vraiment`);
