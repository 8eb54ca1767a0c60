import { sequences, type LeaningWords } from '../leaning-words.ts';
import { wordSet } from '../word-set.ts';

/** French. */
export const LEANING: LeaningWords = {
  leaning: new Set([
    ...wordSet(`
      ce c cet cette ces cela ceci ca celui celle ceux celles y donc ainsi alors puis ensuite pourtant cependant
      toutefois mais et or car ni`),
    ...sequences('les deux, le premier, le second, la premiere, la seconde, ce dernier'),
  ]),
  standing: new Set(sequences('ceux qui, celui qui, celle qui, celles qui, ce qui, ce que')),
  linking: wordSet(
    'quand lorsque lorsqu si comme puisque puisqu parce qu apres avant que des ou mais et car',
  ),
};
