/**
 * Measures the reader model with the bot's own code, and fits how much it counts: `node bench/reader/measure.ts LAYERS
 * [LAYERS2]`. With two files of layers, which `train.py --fold 0` and `--fold 1` have given, each reads the questions on
 * the documents that it has not seen. Prints how often the right sentence and passage come first by words and with the
 * model, how well confidence parts questions with an answer from others, and the weights of confidence that fit best. It writes no file; copy the output into `src/search`.
 */
import { createHash } from 'node:crypto';
import { logOddsByWords } from '../../src/search/confidence.ts';
import type { Gathered } from '../../src/search/gather.ts';
import { signalsOf, weighPassages, type WeighedPassage } from '../../src/search/rank.ts';
import { readBest, type ReadingWeights } from '../../src/search/read-best.ts';
import type { ReaderModel } from '../../src/search/reader-model/reader-model.ts';
import { startModel } from '../../src/search/reader-model/start-model.ts';
import { fitSoftmax, type Choice } from '../fit-model.ts';
import { isAnswer, isGold, openQuestionSet, type QuestionSet, type SetQuestion } from '../question-sets.ts';

/** The sets, how many questions of each are read, and how much each counts for confidence. */
const SETS = [
  ['squad11', 400, 1],
  ['covidqa', 300, 1],
  ['fairytale', 300, 1],
  ['boolq', 300, 1],
  ['debates', 300, 1],
  ['noisy', 400, 1],
  ['offcorpus-tune', 600, 2],
  ['squad20', 400, 1],
] as const;

/** How much words, the model and similarity in meaning count, to choose from; the first is what the bot uses. */
const SHARES: readonly ReadingWeights[] = [
  { words: 1, model: 1, similar: 4 },
  { words: 1, model: 1, similar: 0 },
  { words: 1, model: 1, similar: 8 },
  { words: 0.5, model: 1, similar: 4 },
];

interface Outcome {
  readonly isImpossible: boolean;
  readonly byWords: Verdict;
  /** For each of {@link SHARES}. */
  readonly withModel: readonly (Verdict | null)[];
}

interface Verdict {
  readonly isSentence: boolean;
  readonly isPassage: boolean;
  /** Log-odds by words that there is an answer. */
  readonly logOdds: number;
  readonly judged: number | null;
}

/** The half of the documents that a question's is in: `fold_of` of train.py. */
function halfOf({ doc }: SetQuestion): number {
  const name = (doc ?? '').replaceAll('_', ' ').toLowerCase();
  return (createHash('md5').update(name).digest()[0] ?? 0) % 2;
}

function judge(
  gathered: Gathered,
  weighed: readonly WeighedPassage[],
  question: SetQuestion,
): Verdict | null {
  const [first] = weighed;
  const signals = signalsOf(gathered, weighed);
  if (!first || !signals) return null;
  const { text, sentences } = first.candidate.passage;
  const sentence = text.slice(sentences[first.best]?.start, sentences[first.best]?.end);
  const isPassage = !question.isImpossible && isGold(text, question);
  return {
    isPassage,
    isSentence: isPassage && isAnswer(sentence, question),
    logOdds: logOddsByWords(signals, gathered.measure.query.language),
    judged: first.judged,
  };
}

async function measure(
  set: QuestionSet,
  question: SetQuestion,
  models: readonly ReaderModel[],
): Promise<Outcome | null> {
  const model = models[halfOf(question)] ?? models[0];
  const [plain] = set.index.gather(question.text, set.scope);
  const [meaning = null] = (await model?.encode([question.text])) ?? [];
  const [gathered] = set.index.gather(question.text, set.scope, meaning);
  if (!plain || !gathered || !model) return null;
  const byWords = judge(plain, weighPassages(plain), question);
  const weighed = weighPassages(gathered);
  const memory = remember(model);
  const withModel: (Verdict | null)[] = [];
  for (const share of SHARES) {
    const read = await readBest(memory, question.text, gathered, weighed, share);
    withModel.push(judge(gathered, read ?? weighed, question));
  }
  return byWords && { isImpossible: question.isImpossible, byWords, withModel };
}

/** A model that reads once, for one question. */
function remember(model: ReaderModel): ReaderModel {
  let first: ReturnType<ReaderModel['read']> | undefined;
  return { ...model, read: async (...order) => (first ??= model.read(...order)) };
}

function shareOf(outcomes: readonly Outcome[], isRight: (outcome: Outcome) => boolean): string {
  const answerable = outcomes.filter(({ isImpossible }) => !isImpossible);
  return (answerable.filter(isRight).length / answerable.length).toFixed(3);
}

/** How much the log-odds by words and the model's count together, to choose from. */
const CONFIDENCE = [
  [1, 0],
  [0.5, 0.3],
  [0.5, 0.6],
  [0.25, 0.6],
  [0, 1],
] as const;

/** How often a question with an answer is surer than one without; NaN if there are not both. */
function partAnswerable(outcomes: readonly Outcome[], [words, model]: readonly [number, number]): number {
  const sure = (isImpossible: boolean): readonly number[] =>
    outcomes.flatMap(({ isImpossible: is, withModel: [read] }) =>
      is === isImpossible && read ? [words * read.logOdds + model * (read.judged ?? 0)] : [],
    );
  const [answered, not] = [sure(false), sure(true)];
  const wins = answered.map((one) => not.filter((other) => other < one).length);
  return wins.reduce((sum, won) => sum + won, 0) / (answered.length * not.length);
}

/** Whether there is an answer, and it comes first, as a choice between yes and no. */
function chanceOf(outcomes: readonly Outcome[], importance: number): readonly Choice[] {
  return outcomes.flatMap(({ isImpossible, withModel }) => {
    const { isPassage = false, logOdds = 0, judged = null } = withModel[0] ?? {};
    if (judged === null) return [];
    const options = [Float64Array.of(logOdds, judged, 1), new Float64Array(3)];
    const isRight = !isImpossible && isPassage;
    return [{ options, isRight: [isRight, !isRight], importance: importance / outcomes.length }];
  });
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const models = process.argv.slice(2).flatMap(
  (tunedFile) =>
    startModel(
      (error) => {
        throw error;
      },
      { tunedFile, patience: null },
    ) ?? [],
);
const choices: Choice[] = [];
for (const [name, limit, importance] of SETS) {
  const set = await openQuestionSet(name, limit, models[0]);
  if (!set) continue;
  await set.index.encode();
  const outcomes: Outcome[] = [];
  for (const question of set.questions) {
    const outcome = await measure(set, question, models);
    if (outcome) outcomes.push(outcome);
  }
  set.close();
  const tell = (pick: (outcome: Outcome) => Verdict | null | undefined): string =>
    `${shareOf(outcomes, (each) => pick(each)?.isSentence === true)}/${shareOf(outcomes, (each) => pick(each)?.isPassage === true)}`;
  const read = SHARES.map(
    ({ words, similar }, i) => `words ${words}, similar ${similar}: ${tell(({ withModel }) => withModel[i])}`,
  );
  print(`${name}: sentence/passage first by words ${tell(({ byWords }) => byWords)}; ${read.join('; ')}`);
  if (outcomes.some(({ isImpossible }) => isImpossible))
    print(
      `${name}: auroc ${CONFIDENCE.map((share) => `words ${share[0]}, model ${share[1]}: ${partAnswerable(outcomes, share).toFixed(4)}`).join('; ')}`,
    );
  choices.push(...chanceOf(outcomes, importance));
}
for (const model of models) await model.close();
const fitted = fitSoftmax(choices, [1, 0, 0], {
  steps: 800,
  penalties: [1e-4, 1e-4, 1e-4],
  isHeld: [false, false, false],
});
print(
  `confidence: words ${fitted[0]?.toFixed(2)}, model ${fitted[1]?.toFixed(2)}, constant ${fitted[2]?.toFixed(2)}`,
);
