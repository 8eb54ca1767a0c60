import type { Span } from '../../corpus/layout.ts';
import type { PromptDraft } from '../../corpus/prompt.ts';
import { findAct } from './acts.ts';
import { frameOf, isForAll } from './cues.ts';
import { canRecur, findFailedGates } from './gates.ts';
import { isQuotable, isUnderstandable } from './context-dependence.ts';
import { weighAct, weighQuotability } from './quotability.ts';
import type { PromptSentence, PromptText } from './read-prompt-text.ts';
import type { Subject } from './subjects.ts';
import { placeSubject, topicOf } from './topic-of.ts';

/** A prompt that has passed all gates, and its score: higher is better. */
export interface ScoredPrompt {
  readonly draft: PromptDraft;
  /** Whether it can ask for the reader's own judgement instead. */
  readonly isForAll: boolean;
  readonly score: number;
}

/** How many subjects are tracked through the text. */
const RECURRING = 40;

/** How many places of one subject are compared. */
const PLACES = 20;

/** Most pairs of places for one subject. */
const PAIRS = 2;

/** Score of each frame, in addition to its quotation's. */
const FRAME_SCORES = {
  question: 1,
  act: 0.8,
  reason: 0.2,
  view: 0.2,
  document: 0,
  contrast: 0.4,
  condition: 0.2,
  definition: 0.2,
  claim: 0,
  recurrence: 0.2,
} as const;

/** Penalty of a subject for each rank below the first, down to a last rank. */
const RANK_LOSS = { each: 0.03, last: 40 } as const;

/**
 * All prompts for a part of a text, best first: each sentence in the frame that fits it, and distant places of one
 * subject side by side. Each has passed every gate. Deterministic.
 */
export function makePrompts(text: PromptText, part: Span): readonly ScoredPrompt[] {
  const own = text.sentences.filter(({ start, end }) => start >= part.start && end <= part.end);
  const drafts = [
    ...own.flatMap((sentence) => framed(text, sentence)),
    ...text.subjects.slice(0, RECURRING).flatMap((topic) => recurring(text, own, topic)),
  ];
  return drafts
    .filter(({ draft }) => findFailedGates(draft, text).length === 0)
    .toSorted((a, b) => b.score - a.score || startOf(a) - startOf(b));
}

function loseByRank({ rank }: Subject): number {
  return RANK_LOSS.each * Math.min(rank, RANK_LOSS.last);
}

function startOf({ draft }: ScoredPrompt): number {
  return draft.quotations[0]?.start ?? 0;
}

function framed(text: PromptText, sentence: PromptSentence): readonly ScoredPrompt[] {
  const frame = frameOf(sentence);
  const placed =
    frame === null || !(frame === 'act' ? isUnderstandable : isQuotable)(sentence)
      ? null
      : topicOf(text, sentence);
  if (frame === null || placed === null) return [];
  const { start, end, voice, speaker } = sentence;
  return [
    {
      draft: {
        frame,
        kind: 'interpretive',
        voice,
        speaker,
        person: frame === 'act' ? findAct(sentence) : null,
        topic: sentence.text.slice(placed.start, placed.end),
        quotations: [{ start, end }],
      },
      isForAll: isForAll(sentence),
      score:
        FRAME_SCORES[frame] +
        (frame === 'act' ? weighAct : weighQuotability)(sentence) -
        loseByRank(placed.subject),
    },
  ];
}

/** The best pairs of places of a subject that are far enough apart. */
function recurring(
  text: PromptText,
  own: readonly PromptSentence[],
  topic: Subject,
): readonly ScoredPrompt[] {
  if (topic.isName) return [];
  const places = own.flatMap((sentence) => {
    const placed = canRecur(sentence) && isQuotable(sentence) ? placeSubject(sentence, topic) : null;
    return placed ? [{ sentence, placed, worth: weighQuotability(sentence) }] : [];
  });
  const promising = places.toSorted((a, b) => b.worth - a.worth).slice(0, PLACES);
  promising.sort((a, b) => a.sentence.start - b.sentence.start);
  const pairs = promising.flatMap((first, i) =>
    promising.slice(i + 1).map((second) => ({ first, second, worth: (first.worth + second.worth) / 2 })),
  );
  const found: ScoredPrompt[] = [];
  const taken = new Set<unknown>();
  for (const { first, second, worth } of pairs.toSorted((a, b) => b.worth - a.worth)) {
    if (found.length === PAIRS) break;
    if (first.sentence.voice !== second.sentence.voice || taken.has(first) || taken.has(second)) continue;
    const draft: PromptDraft = {
      frame: 'recurrence',
      kind: 'interpretive',
      voice: first.sentence.voice,
      speaker: null,
      person: null,
      topic: first.sentence.text.slice(first.placed.start, first.placed.end),
      quotations: [first.sentence, second.sentence].map(({ start, end }) => ({ start, end })),
    };
    if (findFailedGates(draft, text).length > 0) continue;
    taken.add(first).add(second);
    const score = FRAME_SCORES.recurrence + worth - loseByRank(topic);
    found.push({ draft, isForAll: false, score });
  }
  return found;
}
