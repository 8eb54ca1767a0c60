import type { Span } from '../../corpus/layout.ts';
import type { PromptDraft, PromptFrame } from '../../corpus/prompt.ts';
import type { ScoredPrompt } from './make-prompts.ts';

/** The requirements for a set of prompts. */
export interface PromptWish {
  readonly count: number;
  /** Whether a prompt has been used and must not be repeated; keys of {@link keyOfPrompt}. */
  readonly isUsed?: (key: string) => boolean;
  /** Whether the set may begin with a factual question, to set up the discussion. */
  readonly withSetUp?: boolean;
}

/** Parameters of the choice. */
const CHOOSING = {
  /** Prompts that score lower are not offered: better few than poor ones. */
  leastScore: 0,
  /** Bonus of a prompt in a third of the part that has none yet, and of a frame that the last prompts did not have. */
  newThird: 1.5,
  newFrame: 1.2,
  /** Penalty for each prompt on the same subject, and for being within this many characters of another. */
  sameTopic: 0.5,
  near: { within: 1200, loss: 0.7 },
  /** Any `window` prompts in a row have at least this many frames, if there is a choice. */
  window: 5,
  framesInWindow: 3,
  /** One in this many prompts asks for the reader's own judgement, in sets of at least this size. */
  evaluative: { oneIn: 4, from: 3 },
  setUpFrom: 5,
} as const;

/** Prompts with the same key are the same: frame and quotations, regardless of wording. */
export function keyOfPrompt({ frame, quotations }: Pick<PromptDraft, 'frame' | 'quotations'>): string {
  return [frame, ...quotations.map(({ start, end }) => `${start}-${end}`)].join(' ');
}

/**
 * Chooses a set from all prompts of a part: the best, from all thirds of it, with at least three frames in any five
 * and no quotation twice. Factual questions come first, if allowed; then the meaning of the text; own judgement last.
 * Returns fewer than requested if there are no more good ones. Deterministic.
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
 * Puts a set into the order of a discussion: some general statements become questions of own judgement at the end, and
 * an act may become a factual question at the start. Leaves out prompts that would make five in a row too similar.
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

/** Alternates frames, the best first, so that the same frame rarely comes twice in a row. */
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

/** The most expendable prompt: the worst of the most frequent frame, if its thirds have others. */
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
