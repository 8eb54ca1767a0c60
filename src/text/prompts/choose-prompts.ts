import type { Span } from '../../corpus/layout.ts';
import type { PromptDraft, PromptFrame } from '../../corpus/prompt.ts';
import type { ScoredPrompt } from './make-prompts.ts';

/** What is asked of a set of prompts. */
export interface PromptWish {
  readonly count: number;
  /** Whether a prompt has been used and must not come again; keys of {@link keyOfPrompt}. */
  readonly isUsed?: (key: string) => boolean;
  /** Whether the set may begin with a question of fact, to set up what is then discussed. */
  readonly withSetUp?: boolean;
}

/** How choosing is weighed. */
const CHOOSING = {
  /** Prompts worse than that are not offered: better few than poor ones. */
  leastScore: 0,
  /** What a prompt gains in a third of the part that has none yet, and with a frame that the last ones had not. */
  newThird: 1.5,
  newFrame: 1.2,
  /** What it loses for each of the same subject, and for standing within so many characters of another. */
  sameTopic: 0.5,
  near: { within: 1200, loss: 0.7 },
  /** In any so many prompts in a row there are so many frames, where there is a choice. */
  window: 5,
  framesInWindow: 3,
  /** One in so many prompts asks for one's own judgement, from so many on. */
  evaluative: { oneIn: 4, from: 3 },
  setUpFrom: 5,
} as const;

/** What makes two prompts the same: frame and quotations, in whatever words. */
export function keyOfPrompt({ frame, quotations }: Pick<PromptDraft, 'frame' | 'quotations'>): string {
  return [frame, ...quotations.map(({ start, end }) => `${start}-${end}`)].join(' ');
}

/**
 * Chooses a set out of all prompts of a part: the best, from all thirds of it, with at least three frames in any five,
 * no quotation twice. Facts come first, if they are asked for; then what the text means; one's own judgement last.
 * Fewer than asked for where there are no more good ones. Deterministic.
 */
export function choosePrompts(
  candidates: readonly ScoredPrompt[],
  part: Span,
  { count, isUsed = () => false, withSetUp = false }: PromptWish,
): readonly ScoredPrompt[] {
  const open = candidates.filter(
    ({ draft, score }) => score >= CHOOSING.leastScore && !isUsed(keyOfPrompt(draft)),
  );
  const chosen: ScoredPrompt[] = [];
  while (chosen.length < count) {
    const next = findBest(open, chosen, part);
    if (!next) break;
    chosen.push(next);
  }
  return arrange(chosen, part, withSetUp);
}

function findBest(
  open: readonly ScoredPrompt[],
  chosen: readonly ScoredPrompt[],
  part: Span,
): ScoredPrompt | undefined {
  const fresh = open.filter((each) => !chosen.some((other) => sharesAnchor(each, other)));
  const recent = new Set(chosen.slice(1 - CHOOSING.window).map(frameOf));
  const lacking = CHOOSING.framesInWindow - recent.size;
  const slotsLeft = CHOOSING.window - Math.min(chosen.length, CHOOSING.window - 1);
  const others = fresh.filter((each) => !recent.has(frameOf(each)));
  const pool = lacking >= slotsLeft && others.length > 0 ? others : fresh;
  const thirds = new Set(chosen.flatMap((each) => thirdsOf(each, part)));
  const worth = (each: ScoredPrompt): number =>
    each.score +
    CHOOSING.newThird * Number(thirdsOf(each, part).some((third) => !thirds.has(third))) +
    CHOOSING.newFrame * Number(!recent.has(frameOf(each))) -
    CHOOSING.sameTopic * chosen.filter(({ draft }) => sameTopic(draft, each.draft)).length -
    CHOOSING.near.loss * chosen.filter((other) => isNear(each, other)).length;
  return pool.reduce<ScoredPrompt | undefined>(
    (best, each) => (best === undefined || worth(each) > worth(best) ? each : best),
    undefined,
  );
}

function frameOf({ draft }: ScoredPrompt): PromptFrame {
  return draft.frame;
}

function sharesAnchor({ draft: a }: ScoredPrompt, { draft: b }: ScoredPrompt): boolean {
  return a.quotations.some((one) =>
    b.quotations.some((other) => one.start < other.end && other.start < one.end),
  );
}

function isNear({ draft: a }: ScoredPrompt, { draft: b }: ScoredPrompt): boolean {
  return a.quotations.some((one) =>
    b.quotations.some((other) => Math.abs(one.start - other.start) < CHOOSING.near.within),
  );
}

function sameTopic(a: PromptDraft, b: PromptDraft): boolean {
  return a.topic.toLowerCase() === b.topic.toLowerCase();
}

/** Which thirds of the part a prompt touches: 0, 1, 2. */
function thirdsOf({ draft }: ScoredPrompt, { start, end }: Span): readonly number[] {
  return draft.quotations.map((span) =>
    Math.min(2, Math.floor((3 * (span.start - start)) / Math.max(1, end - start))),
  );
}

/**
 * Puts a set into the order of a discussion: some of what holds for all becomes a question of one's own judgement, for
 * the end, and an act may become a question of fact at the start. Leaves out what would make five in a row too alike.
 */
function arrange(chosen: readonly ScoredPrompt[], part: Span, withSetUp: boolean): readonly ScoredPrompt[] {
  const { oneIn, from } = CHOOSING.evaluative;
  const judged = chosen
    .filter((each) => each.isForAll)
    .toReversed()
    .slice(0, chosen.length < from ? 0 : Math.max(1, Math.floor(chosen.length / oneIn)));
  const isJudged = new Set(judged);
  const setUp =
    withSetUp && chosen.length >= CHOOSING.setUpFrom
      ? chosen.findLast(({ draft }) => draft.frame === 'act')
      : undefined;
  const rest = chosen.filter((each) => each !== setUp && !isJudged.has(each));
  const arranged = [
    ...(setUp ? [withKind(setUp, 'factual')] : []),
    ...interleave(rest),
    ...judged.toReversed().map((each) => withKind(each, 'evaluative')),
  ];
  if (isVaried(arranged)) return arranged;
  const dull = findDispensable(chosen, part);
  return arrange(
    chosen.filter((each) => each !== dull),
    part,
    withSetUp,
  );
}

/** Takes frames in turn, the best first, so that the same frame seldom comes twice in a row. */
function interleave(prompts: readonly ScoredPrompt[]): readonly ScoredPrompt[] {
  const [left, ordered] = [[...prompts], new Array<ScoredPrompt>()];
  while (left.length > 0) {
    const last = new Set(ordered.slice(-2).map(frameOf));
    const at = Math.max(
      0,
      left.findIndex((each) => !last.has(frameOf(each))),
    );
    ordered.push(...left.splice(at, 1));
  }
  return ordered;
}

function isVaried(prompts: readonly ScoredPrompt[]): boolean {
  const { window, framesInWindow } = CHOOSING;
  return prompts.every(
    (_, i) =>
      i + window > prompts.length ||
      new Set(prompts.slice(i, i + window).map(frameOf)).size >= framesInWindow,
  );
}

/** The prompt that is missed least: of the most frequent frame the worst, if its thirds have others. */
function findDispensable(prompts: readonly ScoredPrompt[], part: Span): ScoredPrompt | undefined {
  const groups = [...Map.groupBy(prompts, frameOf).values()];
  const [largest = []] = groups.toSorted((a, b) => b.length - a.length);
  const worstFirst = largest.toSorted((a, b) => a.score - b.score);
  const isCovered = (each: ScoredPrompt): boolean => {
    const others = new Set(prompts.flatMap((other) => (other === each ? [] : thirdsOf(other, part))));
    return thirdsOf(each, part).every((third) => others.has(third));
  };
  return worstFirst.find(isCovered) ?? worstFirst[0];
}

function withKind(prompt: ScoredPrompt, kind: PromptDraft['kind']): ScoredPrompt {
  return { ...prompt, draft: { ...prompt.draft, kind } };
}
