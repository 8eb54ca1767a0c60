/**
 * Fits the weights of ranking and confidence on public sets of questions, where they are on this machine, and prints
 * them: `node bench/fit.ts [--confidence]`. Nothing is written; what is printed goes into `src/search` by hand.
 */
import { CONFIDENCE_WEIGHTS, type ConfidenceSignals } from '../src/search/confidence.ts';
import { signalsOf, weighPassages } from '../src/search/rank.ts';
import type { RankingFeatures } from '../src/search/ranking-features.ts';
import { RANKING_WEIGHTS } from '../src/search/ranking-weights.ts';
import { dot, fitSoftmax, type Choice } from './fit-model.ts';
import { fold, openQuestionSet, type QuestionSet, type SetQuestion } from './question-sets.ts';

const FEATURES = Object.keys(RANKING_WEIGHTS) as (keyof RankingFeatures)[];
const SIGNALS = Object.keys(CONFIDENCE_WEIGHTS) as (keyof typeof CONFIDENCE_WEIGHTS)[];

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** The sentences of a question's candidates, and which of them answer it; null if none does. */
function readChoice(set: QuestionSet, question: SetQuestion): Choice | null {
  const weighed = weighPassages(set.index.gather(question.text, set.scope));
  const options = weighed.flatMap(({ features }) =>
    features.map((feature) => Float64Array.from(FEATURES, (name) => feature[name])),
  );
  const isRight = weighed.flatMap(({ candidate: { passage } }) => {
    const isGold = question.gold.some(
      (gold) => gold.includes(fold(passage.text)) || fold(passage.text).includes(gold),
    );
    return passage.sentences.map(
      ({ start, end }) => isGold && holdsAnswer(fold(passage.text.slice(start, end)), question),
    );
  });
  return isRight.includes(true) ? { options, isRight } : null;
}

function holdsAnswer(sentence: string, { answers }: SetQuestion): boolean {
  return answers.some(
    (answer) => sentence.includes(answer) || (sentence.length > 40 && answer.includes(sentence)),
  );
}

function readSignal(set: QuestionSet, question: SetQuestion, isRight: boolean): Choice | null {
  const gathered = set.index.gather(question.text, set.scope);
  const signals = signalsOf(gathered, weighPassages(gathered));
  if (!signals) return null;
  const told: ConfidenceSignals & { constant: number } = { ...signals, constant: 1 };
  const options = [Float64Array.from(SIGNALS, (name) => told[name]), new Float64Array(SIGNALS.length)];
  return { options, isRight: [isRight, !isRight] };
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

async function fitRanking(): Promise<void> {
  const training: Choice[] = [];
  const held: Record<string, Choice[]> = {};
  for (const [name, limit] of [
    ['squad11', 1600],
    ['covidqa', 841],
  ] as const) {
    const set = await openQuestionSet(name, limit);
    if (!set) continue;
    const choices = set.questions.flatMap((question) => readChoice(set, question) ?? []);
    training.push(...choices.filter((_, i) => i % 4 !== 0));
    held[name] = choices.filter((_, i) => i % 4 === 0);
    set.close();
  }
  const before = FEATURES.map((name) => RANKING_WEIGHTS[name]);
  const after = fitSoftmax(training, before, { steps: 250, penalty: 1e-3 });
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
  ): void =>
    void choices.push(...questions.flatMap((question) => readSignal(set, question, isRight(question)) ?? []));
  ask(near, near.questions, (question) => !question.isImpossible);
  ask(papers, papers.questions, () => true);
  ask(papers, near.questions.slice(0, 600), () => false);
  const before = SIGNALS.map((name) => CONFIDENCE_WEIGHTS[name]);
  const after = fitSoftmax(choices, before, { steps: 600, penalty: 1e-4 });
  print(`confidence: right ${shareRight(choices, before)} → ${shareRight(choices, after)}`);
  printWeights(SIGNALS, after);
  near.close();
  papers.close();
}

if (!process.argv.includes('--confidence')) await fitRanking();
await fitConfidence();
