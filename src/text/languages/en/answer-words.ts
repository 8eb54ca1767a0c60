import { listOf, type AnswerWords } from '../answer-words.ts';
import { wordSet } from '../word-set.ts';

/** English. */
export const ANSWER_WORDS: AnswerWords = {
  leaning: new Set([
    ...wordSet(`
      he she it they him her hers his its their theirs them this that these those such both neither here thereby therein
      likewise similarly meanwhile`),
    ...listOf(
      'the latter, the former, the same, in this, in that, at this, at that, for this, for these, one such',
    ),
  ]),
  standing: new Set(listOf('both of, that which, those who, those whose, he who, they who')),
  linking: wordSet(
    'when while if as since because although though after before until once where unless for so but and yet or',
  ),
  askingAmount: listOf(
    'how many, how old, how tall, how high, how deep, how wide, how long, how far, how often, what year, which year, ' +
      'what percentage, what number, what age',
  ),
  amounts: wordSet(`
    zero none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen score half
    third quarter once twice thrice`),
};
