import type { Span } from '../../corpus/layout.ts';
import type { PromptDraft } from '../../corpus/prompt.ts';
import { findAct } from './acts.ts';
import { frameOf } from './cues.ts';
import { canRecur, findFailedGates } from './gates.ts';
import { isQuotable, isUnderstandable } from './leaning.ts';
import { weighAct, weighQuotability } from './quotability.ts';
import type { PromptSentence, PromptText } from './read-prompt-text.ts';
import type { Subject } from './subjects.ts';
import { placeSubject, topicOf } from './topic-of.ts';

/** A prompt that has passed all gates, and how good it is among its like: higher is better. */
export interface ScoredPrompt {
  readonly draft: PromptDraft;
  readonly score: number;
}

/** Subjects that are followed through the text. */
const RECURRING = 40;

/** What frames are worth besides their quotation. */
const FRAME_WORTH = {
  question: 1,
  act: 0.4,
  reason: 0.2,
  contrast: 0.4,
  claim: 0,
  view: 0.2,
  recurrence: 0.2,
} as const;

/** What subjects lose for each rank below the first. */
const PER_RANK = 0.03;

/**
 * All prompts that a part of a text gives, best first: each sentence in the one frame that suits it, and distant places
 * of one subject side by side. Each has passed every gate. Deterministic.
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
      score:
        FRAME_WORTH[frame] +
        (frame === 'act' ? weighAct : weighQuotability)(sentence) -
        PER_RANK * placed.subject.rank,
    },
  ];
}

/** The two best places of a subject, one in the first half of the part and one in the second. */
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
  let best: ScoredPrompt | null = null;
  for (const [i, first] of places.entries()) {
    for (const second of places.slice(i + 1)) {
      if (first.sentence.voice !== second.sentence.voice) continue;
      const draft: PromptDraft = {
        frame: 'recurrence',
        kind: 'interpretive',
        voice: first.sentence.voice,
        speaker: null,
        person: null,
        topic: first.sentence.text.slice(first.placed.start, first.placed.end),
        quotations: [first.sentence, second.sentence].map(({ start, end }) => ({ start, end })),
      };
      const score = FRAME_WORTH.recurrence + (first.worth + second.worth) / 2 - PER_RANK * topic.rank;
      if (score > (best?.score ?? -Infinity) && findFailedGates(draft, text).length === 0)
        best = { draft, score };
    }
  }
  return best === null ? [] : [best];
}
