import type { Hit, Ranking, SearchIndex } from '../../../search/search.ts';
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

/** What the words of an inquiry have found. */
interface Found extends Finding {
  /** The words that were searched. */
  readonly searched: string;
  readonly ranking: Ranking;
  /** How much less sure an answer is, since the words are a correction. */
  readonly less: number;
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
  if (partly.length === 0 || averageConfidence(whole) >= DOUBT.below) return readAll(index, whole);
  const part = await findBest(index, within, partly, isAsTyped);
  const isBetter = averageConfidence(part) >= averageConfidence(whole) + DOUBT.more;
  return readAll(index, isBetter ? part : whole);
}

/**
 * Lets the reader model read what was found. Words alone have told what to search for, so that it reads once. It does not
 * read for a claim, or for who speaks of something: it was trained on answers to questions.
 */
async function readAll(index: SearchIndex, found: readonly Found[]): Promise<readonly Finding[]> {
  return Promise.all(
    found.map(async ({ searched, ranking, less, ...finding }) => {
      const { claim, isAcross } = finding.inquiry;
      const isAnswered = claim === null && !isAcross;
      const read = isAnswered ? await index.read(ranking, searched, finding.within.scope, PASSAGES) : ranking;
      const { hits, confidence } = read;
      const sure = read === ranking ? finding.confidence : Math.max(0, confidence - less);
      return { ...finding, hits: arrange(hits, finding.inquiry, finding.within), confidence: sure };
    }),
  );
}

async function findBest(
  index: SearchIndex,
  within: AskScope,
  readings: readonly (readonly Inquiry[])[],
  isAsTyped: boolean,
): Promise<readonly Found[]> {
  const found: (readonly Found[])[] = [];
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
): Promise<Found> {
  const { words, source } = inquiry;
  const part = source ? narrow(within, source.workIds) : within;
  const rank = (text: string) => index.search(text, part.scope, PASSAGES);
  const asTyped = rank(words);
  const corrections = isAsTyped ? [] : await findCorrections(index, part, words, asTyped.missing);
  const text = applyCorrections(words, corrections);
  const corrected = corrections.length === 0 ? asTyped : rank(text);
  const isDoubtful = corrections.some(({ isGrammar }) => !isGrammar);
  const sure = corrected.confidence - (isDoubtful ? CORRECTED : 0);
  const isBetter = corrected.confidence > asTyped.confidence;
  const ranking = isBetter ? corrected : asTyped;
  return {
    inquiry,
    within: part,
    hits: ranking.hits,
    confidence: Math.max(sure, asTyped.confidence),
    missing: ranking.missing,
    corrections: isBetter ? corrections : [],
    searched: isBetter ? text : words,
    ranking,
    less: isBetter && isDoubtful ? CORRECTED : 0,
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
