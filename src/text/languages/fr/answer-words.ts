import { listOf, type AnswerWords } from '../answer-words.ts';
import { wordSet } from '../word-set.ts';

/** French. */
export const ANSWER_WORDS: AnswerWords = {
  leaning: new Set([
    ...wordSet(`
      il elle ils elles lui leur leurs son sa ses ce c cet cette ces cela ceci ca celui celle ceux celles dernier
      derniere y ainsi donc alors aussi puis ensuite enfin pourtant cependant toutefois mais et or car ni`),
    ...listOf('les deux, le premier, le second, la premiere, la seconde'),
  ]),
  standing: new Set(listOf('il y, il faut, il fallait, ceux qui, celui qui, celle qui, ce qui, ce que')),
  linking: wordSet(
    'quand lorsque lorsqu si comme puisque puisqu parce qu apres avant tant que des ou mais et car',
  ),
  askingAmount: listOf('combien, quel age, quelle annee, quel pourcentage, quel nombre'),
  amounts: wordSet(`
    zero aucun aucune deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
    quarante cinquante soixante cent cents mille million millions milliard milliards moitie tiers quart dizaine douzaine
    vingtaine trentaine centaine`),
};
