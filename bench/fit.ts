/**
 * Fits the weights of ranking and confidence on public data sets of questions, if they are on this machine, and prints
 * them: `node bench/fit.ts [--confidence]`. It writes no file; copy the output into `src/search`.
 */
import { CONFIDENCE_WEIGHTS, type ConfidenceSignals } from '../src/search/confidence.ts';
import { signalsOf, weighPassages } from '../src/search/rank.ts';
import type { RankingFeatures } from '../src/search/ranking-features.ts';
import { RANKING_WEIGHTS } from '../src/search/ranking-weights.ts';
import { dot, fitSoftmax, type Choice } from './fit-model.ts';
import { isAnswer, isGold, openQuestionSet, type QuestionSet, type SetQuestion } from './question-sets.ts';

const FEATURES = Object.keys(RANKING_WEIGHTS) as (keyof RankingFeatures)[];
const SIGNALS = Object.keys(CONFIDENCE_WEIGHTS) as (keyof typeof CONFIDENCE_WEIGHTS)[];

/** Weight of the sets: the smaller one counts more than its size, or the model would fit only one kind of text. */
const SHARES = [
  ['squad11', 3200, 0.7],
  ['covidqa', 841, 0.3],
] as const;
const PENALTY = 4e-3;
/** Reduced, because these sets favour them more than other works would. */
const STRICTER: Partial<Record<keyof RankingFeatures, number>> = { told: 0.28, position: 0.18 };
const SET_BY_HAND: ReadonlySet<string> = new Set(['heading', 'asks', 'concentration', 'contrary']);

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** The sentences of a question's candidates, and which of them answer it; null if none does. */
function readChoice(set: QuestionSet, question: SetQuestion, importance: number): Choice | null {
  const [gathered] = set.index.gather(question.text, set.scope);
  const weighed = gathered ? weighPassages(gathered) : [];
  const options = weighed.flatMap(({ features }) =>
    features.map((feature) => Float64Array.from(FEATURES, (name) => feature[name])),
  );
  const isRight = weighed.flatMap(({ candidate: { passage } }) => {
    const isRightPassage = isGold(passage.text, question);
    return passage.sentences.map(
      ({ start, end }) => isRightPassage && isAnswer(passage.text.slice(start, end), question),
    );
  });
  return isRight.includes(true) ? { options, isRight, importance } : null;
}

function readSignal(
  set: QuestionSet,
  question: SetQuestion,
  isRight: boolean,
  importance: number,
): Choice | null {
  const [gathered] = set.index.gather(question.text, set.scope);
  if (!gathered) return null;
  const signals = signalsOf(gathered, weighPassages(gathered));
  if (!signals) return null;
  const told: ConfidenceSignals & { constant: number } = { ...signals, constant: 1 };
  const options = [Float64Array.from(SIGNALS, (name) => told[name]), new Float64Array(SIGNALS.length)];
  return { options, isRight: [isRight, !isRight], importance };
}

function printWeights(names: readonly string[], weights: readonly number[]): void {
  names.forEach((name, i) => print(`  ${name}: ${(weights[i] ?? 0).toFixed(2)},`));
}

function shareRight(choices: readonly Choice[], weights: readonly number[]): string {
  const right = choices.filter(({ options, isRight }) => {
    const scores = options.map((option) => dot(weights, option));
    return isRight[scores.indexOf(Math.max(...scores))];
  });
  return (right.length / choices.length).toFixed(4);
}

/** Prints the calibration: how often estimates are right, in tenths. */
function printReliability(choices: readonly Choice[], weights: readonly number[]): void {
  const estimates = choices.map(({ options, isRight }) => ({
    chance: 1 / (1 + Math.exp(-dot(weights, options[0] ?? []))),
    isRight: isRight[0] === true,
  }));
  const tenths = Map.groupBy(estimates, ({ chance }) => Math.min(9, Math.floor(chance * 10)));
  for (const [tenth, members] of [...tenths].toSorted(([a], [b]) => a - b)) {
    const right = members.filter((member) => member.isRight).length / members.length;
    print(
      `  confidence ${tenth / 10} to ${(tenth + 1) / 10}: ${members.length}, in scope ${right.toFixed(2)}`,
    );
  }
}

async function fitRanking(): Promise<void> {
  const training: Choice[] = [];
  const held: Record<string, Choice[]> = {};
  for (const [name, limit, share] of SHARES) {
    const set = await openQuestionSet(name, limit);
    if (!set) continue;
    const importance = share / set.questions.length;
    const choices = set.questions.flatMap((question) => readChoice(set, question, importance) ?? []);
    training.push(...choices.filter((_, i) => i % 4 !== 0));
    held[name] = choices.filter((_, i) => i % 4 === 0);
    set.close();
  }
  const before = FEATURES.map((name) => RANKING_WEIGHTS[name]);
  const after = fitSoftmax(training, before, {
    steps: 250,
    penalties: FEATURES.map((name) => STRICTER[name] ?? PENALTY),
    isHeld: FEATURES.map((name) => SET_BY_HAND.has(name)),
  });
  for (const [name, choices] of Object.entries(held))
    print(
      `${name}, held out: right sentence first ${shareRight(choices, before)} → ${shareRight(choices, after)}`,
    );
  printWeights(FEATURES, after);
}

async function fitConfidence(): Promise<void> {
  const choices: Choice[] = [];
  const near = await openQuestionSet('offcorpus-tune', 2400);
  const papers = await openQuestionSet('covidqa', 600);
  if (!near || !papers) return;
  const ask = (
    set: QuestionSet,
    questions: readonly SetQuestion[],
    isRight: (q: SetQuestion) => boolean,
    share: number,
  ): void =>
    void choices.push(
      ...questions.flatMap(
        (question) => readSignal(set, question, isRight(question), share / questions.length) ?? [],
      ),
    );
  ask(near, near.questions, (question) => !question.isImpossible, 0.7);
  ask(papers, papers.questions, () => true, 0.15);
  ask(papers, near.questions.slice(0, 600), () => false, 0.15);
  const before = SIGNALS.map((name) => CONFIDENCE_WEIGHTS[name]);
  const after = fitSoftmax(choices, before, {
    steps: 600,
    penalties: SIGNALS.map(() => 1e-4),
    isHeld: SIGNALS.map((name) => SET_BY_HAND.has(name)),
  });
  print(`confidence: right ${shareRight(choices, before)} → ${shareRight(choices, after)}`);
  printWeights(SIGNALS, after);
  printReliability(choices, after);
  near.close();
  papers.close();
}

if (!process.argv.includes('--confidence')) await fitRanking();
await fitConfidence();
