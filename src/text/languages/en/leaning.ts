import { sequences, type LeaningWords } from '../leaning-words.ts';
import { wordSet } from '../word-set.ts';

/** English. */
export const LEANING: LeaningWords = {
  leaning: new Set([
    ...wordSet(`
      this that these those such both neither here thereby therein likewise similarly meanwhile`),
    ...sequences(
      'the latter, the former, the same, in this, in that, at this, at that, for this, for these, one such',
    ),
  ]),
  standing: new Set(sequences('both of, that which, those who, those whose')),
  linking: wordSet(
    'when while if as since because although though after before until once where unless for so but and yet or',
  ),
};
