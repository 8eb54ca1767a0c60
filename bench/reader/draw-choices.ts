/**
 * Draws what the reader model is trained on: the best sentences that the words of each question find, and which of them
 * answer. `node bench/reader/draw-choices.ts FILE` writes a line of JSON for each question, if the public data sets of
 * questions are on this machine.
 */
import { createWriteStream } from 'node:fs';
import type { GatheredPassage } from '../../src/search/gather.ts';
import { weighPassages, type WeighedPassage } from '../../src/search/rank.ts';
import { openTokenizer, type Tokens } from '../../src/search/reader-model/tokens.ts';
import { isAnswer, isGold, openQuestionSet, type QuestionSet, type SetQuestion } from '../question-sets.ts';

/** The sets, and how many questions of each. */
const SETS = [
  ['squad11', 6000],
  ['covidqa', 900],
  ['fairytale', 2500],
  ['boolq', 1100],
  ['debates', 600],
  ['noisy', 4300],
  ['squad20', 5400],
  ['offcorpus-tune', 5700],
  ['languages', 1400],
] as const;

const tokenizer = openTokenizer();

/** Sentences of a question: the best, and the best of those that answer. */
const SENTENCES = 14;

interface Option extends Tokens {
  readonly score: number;
  readonly isGold: boolean;
  readonly isRight: boolean;
  readonly passage: number;
}

function optionsOf(question: SetQuestion, { candidate, scores }: WeighedPassage): readonly Option[] {
  const { passage, range } = candidate;
  const isRightPassage = isGold(passage.text, question);
  return passage.sentences.map(({ start, end }, i) => {
    const sentence = passage.text.slice(start, end);
    return {
      ...tokenizer.pair(question.text, {
        sentence,
        before: sentenceBefore(candidate, i),
        title: range.title,
      }),
      score: scores[i] ?? 0,
      isGold: isRightPassage,
      isRight: isRightPassage && isAnswer(sentence, question),
      passage: passage.id,
    };
  });
}

function sentenceBefore({ passage: { text, sentences } }: GatheredPassage, i: number): string {
  const before = sentences[i - 1];
  return before ? text.slice(before.start, before.end) : '';
}

function draw(set: QuestionSet, question: SetQuestion): string | null {
  const [gathered] = set.index.gather(question.text, set.scope);
  const all = (gathered ? weighPassages(gathered) : [])
    .flatMap((weighed) => optionsOf(question, weighed))
    .toSorted((a, b) => b.score - a.score);
  if (all.length === 0) return null;
  const best = all.slice(0, SENTENCES);
  const right = all.find(({ isRight }) => isRight);
  const options = right && !best.includes(right) ? [...best, right] : best;
  const { text, doc, kind, lang, isImpossible } = question;
  return JSON.stringify({ set: set.name, doc, kind, lang, text, isImpossible, options });
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file to write.');
const out = createWriteStream(file);
for (const [name, limit] of SETS) {
  const set = await openQuestionSet(name, limit);
  if (!set) continue;
  let right = 0;
  for (const question of set.questions) {
    const line = draw(set, question);
    if (line === null) continue;
    if (line.includes('"isRight":true')) right++;
    out.write(`${line}\n`);
  }
  process.stdout.write(`${name}: ${set.questions.length} questions, ${right} with a sentence that answers\n`);
  set.close();
}
out.end();
