import { sequences, type LeaningWords } from '../leaning-words.ts';
import { wordSet } from '../word-set.ts';

/** German. */
export const LEANING: LeaningWords = {
  leaning: new Set([
    ...wordSet(`
      dieser diese dieses diesem diesen dies jener jene jenes jenem jenen solche solcher solches beide beides davon
      daran darum dort hier ebenso trotzdem und aber sondern denn dann also`),
    ...sequences('das heisst, die letztere, der letztere, das letztere'),
  ]),
  standing: new Set(sequences('beide seiten')),
  linking: wordSet('wenn als weil da obwohl nachdem bevor bis sobald wo falls dass und aber oder denn'),
};
