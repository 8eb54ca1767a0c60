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
  near: { within: 1500, loss: 0.4 },
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
  return arrange(chosen, withSetUp);
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
 * Puts a set into the order of a discussion. The last general claims become questions of one's own judgement; an act
 * may become a question of fact at the start.
 */
function arrange(chosen: readonly ScoredPrompt[], withSetUp: boolean): readonly ScoredPrompt[] {
  const { oneIn, from } = CHOOSING.evaluative;
  const judged = chosen
    .filter(({ draft }) => draft.frame === 'claim' || (draft.frame === 'view' && draft.voice === 'speaker'))
    .toReversed()
    .slice(0, chosen.length < from ? 0 : Math.max(1, Math.floor(chosen.length / oneIn)));
  const setUp =
    withSetUp && chosen.length >= CHOOSING.setUpFrom
      ? chosen.findLast(({ draft }) => draft.frame === 'act')
      : undefined;
  const rest = chosen.filter((each) => each !== setUp && !judged.includes(each));
  return [
    ...(setUp ? [withKind(setUp, 'factual')] : []),
    ...rest,
    ...judged.toReversed().map((each) => withKind(each, 'evaluative')),
  ];
}

function withKind({ draft, score }: ScoredPrompt, kind: PromptDraft['kind']): ScoredPrompt {
  return { draft: { ...draft, kind }, score };
}
