import type { Hit, SearchIndex } from '../../../search/search.ts';
import type { AskScope } from '../../corpus/ask-scope.ts';
import { takeSides } from './take-sides.ts';
import { applyCorrections, findCorrections, type Correction } from './correct-spelling.ts';
import type { Inquiry, Understood } from './understand.ts';

/** What a search found for an inquiry. */
export interface Finding {
  readonly inquiry: Inquiry;
  /** The works that were searched. */
  readonly within: AskScope;
  /** Best first; if the inquiry asks who speaks of something, the best of each work before all others. */
  readonly hits: readonly Hit[];
  readonly confidence: number;
  readonly missing: readonly string[];
  /** Misspelt words of the inquiry, and what was searched instead. */
  readonly corrections: readonly Correction[];
}

/** How much less sure an answer to a corrected question is: another word may have been meant. */
export const CORRECTED = 0.15;

/** Passages used for an answer. */
export const PASSAGES = 20;

/** Below this confidence a message is read only in part, and a part must be answered so much more surely. */
const DOUBT = { below: 0.5, more: 0.2 } as const;

/**
 * What is found for the reading that is answered with the most confidence; of equals, the first. Where nothing answers
 * the whole, the part that asks counts if that is answered.
 */
export async function inquire(
  index: SearchIndex,
  within: AskScope,
  { readings, partly }: Pick<Extract<Understood, { kind: 'search' }>, 'readings' | 'partly'>,
  isAsTyped: boolean,
): Promise<readonly Finding[]> {
  const whole = await findBest(index, within, readings, isAsTyped);
  if (partly.length === 0 || averageConfidence(whole) >= DOUBT.below) return whole;
  const part = await findBest(index, within, partly, isAsTyped);
  return averageConfidence(part) >= averageConfidence(whole) + DOUBT.more ? part : whole;
}

async function findBest(
  index: SearchIndex,
  within: AskScope,
  readings: readonly (readonly Inquiry[])[],
  isAsTyped: boolean,
): Promise<readonly Finding[]> {
  const found: (readonly Finding[])[] = [];
  for (const reading of readings)
    found.push(await Promise.all(reading.map((inquiry) => search(index, within, inquiry, isAsTyped))));
  const [best = []] = found.toSorted((a, b) => averageConfidence(b) - averageConfidence(a));
  return best;
}

async function search(
  index: SearchIndex,
  within: AskScope,
  inquiry: Inquiry,
  isAsTyped: boolean,
): Promise<Finding> {
  const { words, source } = inquiry;
  const part = source ? narrow(within, source.workIds) : within;
  const rank = async (text: string) => index.search(text, part.scope, PASSAGES, await index.understand(text));
  const asTyped = await rank(words);
  const corrections = isAsTyped ? [] : await findCorrections(index, part, words, asTyped.missing);
  const corrected = corrections.length === 0 ? asTyped : await rank(applyCorrections(words, corrections));
  const isDoubtful = corrections.some(({ isGrammar }) => !isGrammar);
  const sure = corrected.confidence - (isDoubtful ? CORRECTED : 0);
  const isBetter = corrected.confidence > asTyped.confidence;
  const { hits, missing } = isBetter ? corrected : asTyped;
  return {
    inquiry,
    within: part,
    hits: arrange(hits, inquiry, part),
    confidence: Math.max(sure, asTyped.confidence),
    missing,
    corrections: isBetter ? corrections : [],
  };
}

/** A part of the works. */
export function narrow({ entries, scope }: AskScope, workIds: readonly string[]): AskScope {
  return {
    entries: new Map([...entries].filter(([workId]) => workIds.includes(workId))),
    scope: scope.filter(({ workId }) => workIds.includes(workId)),
  };
}

function arrange(hits: readonly Hit[], { isAcross, claim }: Inquiry, within: AskScope): readonly Hit[] {
  if (isAcross) return spread(hits);
  return claim === null ? hits : takeSides(hits, claim, within);
}

function spread(hits: readonly Hit[]): readonly Hit[] {
  const isFirst = (hit: Hit): boolean => hits.find(({ workId }) => workId === hit.workId) === hit;
  return [...hits.filter(isFirst), ...hits.filter((hit) => !isFirst(hit))];
}

/** How sure the answers of some findings are together. */
export function averageConfidence(findings: readonly Finding[]): number {
  return findings.reduce((sum, { confidence }) => sum + confidence, 0) / (findings.length || 1);
}

/** Lists in turn: the first of each, the second of each, and so on. */
export function interleave<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
