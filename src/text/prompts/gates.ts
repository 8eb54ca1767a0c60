import type { ParagraphKind } from '../../corpus/layout.ts';
import type { PromptDraft, PromptFrame } from '../../corpus/prompt.ts';
import { findTerms } from '../terms.ts';
import { findAct } from './acts.ts';
import { frameOf, GENERAL_FRAMES, isForAll, isFurniture, isGeneralClaim } from './cues.ts';
import { isQuotable, isUnderstandable } from './context-dependence.ts';
import type { PromptSentence, PromptText } from './read-prompt-text.ts';
import { placeSubject, topicOf } from './topic-of.ts';

/** Number of words in a quotation, separated by spaces; a question may be shorter. */
const QUOTATION_WORDS = { least: 8, leastOfQuestion: 6, most: 40 } as const;

/** How many sentences elsewhere must mention a prompt's subject, so that there is something to look for. */
const LEAST_EVIDENCE = 1;

/** Smallest distance between two places of a recurrence, as a share of the text. */
const DISTANT = 0.25;

/** Kinds of paragraphs whose sentences can be discussed. */
const RUNNING: ReadonlySet<ParagraphKind> = new Set(['prose', 'list', 'quote', 'verse']);

/** "Open in name, closed in practice: The venture …". */
const LABELLED = /^[^.:;]{1,80}:\s\p{Lu}/u;

/** Frames of sentences that can be compared side by side. */
const RECURRING: ReadonlySet<PromptFrame> = new Set([
  'reason',
  'contrast',
  'condition',
  'definition',
  'claim',
]);

/** A test that a prompt must pass; necessary, and not sufficient. */
export type Gate = (draft: PromptDraft, text: PromptText) => boolean;

/** Each quotation is a sentence of the text, or a quotable part of one, by its offsets. */
const isVerbatim: Gate = (draft, text) => sentencesOf(draft, text).length === draft.quotations.length;

/** Each quotation has eight to forty words. */
const hasRightLength: Gate = (draft, text) =>
  sentencesOf(draft, text).every(
    ({ words }) =>
      words <= QUOTATION_WORDS.most &&
      words >= (draft.frame === 'question' ? QUOTATION_WORDS.leastOfQuestion : QUOTATION_WORDS.least),
  );

/** Each quotation can be read without the page. */
const standsAlone: Gate = (draft, text) =>
  sentencesOf(draft, text).every(draft.frame === 'act' ? isUnderstandable : isQuotable);

/** No quotation is from a heading, a note or a table, begins with a label, or is an order or page furniture. */
const isRunningText: Gate = (draft, text) =>
  sentencesOf(draft, text).every(
    ({ kind, text: quoted }) => RUNNING.has(kind) && !LABELLED.test(quoted) && !isFurniture(quoted),
  );

/** The topic is the most significant subject in the quotation, as written there; both quotations have it. */
const hasItsTopic: Gate = (draft, text) => {
  const sentences = sentencesOf(draft, text);
  const [first] = sentences;
  if (!first) return false;
  const stem = findTerms(draft.topic)[0]?.lexeme.stem;
  const topic = text.subjects.find((each) => each.stem === stem);
  if (!topic || !first.text.includes(draft.topic)) return false;
  return draft.frame === 'recurrence'
    ? !topic.isName && sentences.every((sentence) => placeSubject(sentence, topic) !== null)
    : topicOf(text, first)?.subject === topic;
};

/** The text mentions the topic elsewhere too; for an act, the person who acts. */
const hasEvidenceElsewhere: Gate = (draft, { sentences }) => {
  const wanted = findTerms(draft.person ?? draft.topic).at(-1)?.lexeme.stem;
  let found = 0;
  for (const { terms, start, end } of sentences) {
    const isQuoted = draft.quotations.some((span) => span.start < end && start < span.end);
    if (!isQuoted && terms.some(({ lexeme }) => lexeme.stem === wanted)) found += 1;
    if (found >= LEAST_EVIDENCE) return true;
  }
  return false;
};

/** The quotation fits its frame. */
const fitsFrame: Gate = (draft, text) => {
  const sentences = sentencesOf(draft, text);
  if (draft.frame === 'recurrence') return sentences.length === 2 && sentences.every(canRecur);
  return sentences.length === 1 && sentences.every((sentence) => frameOf(sentence) === draft.frame);
};

/** A reported view is attributed to its holder; a question that somebody asks in the text is never the text's own. */
const isAttributedRightly: Gate = (draft, text) =>
  sentencesOf(draft, text).every(
    ({ voice, speaker }) =>
      voice === draft.voice && speaker === draft.speaker && (voice !== 'speaker' || speaker !== null),
  );

/** The person named is a person of the text who acts in the quotation; no other frame names anybody. */
const asksOfAPerson: Gate = (draft, text) => {
  const [sentence] = sentencesOf(draft, text);
  if (draft.frame !== 'act') return draft.person === null;
  return sentence !== undefined && draft.person !== null && findAct(sentence) === draft.person;
};

/** A claim or a contrast is in the present, without "I", and not about a single event. */
const isGeneral: Gate = (draft, text) =>
  !GENERAL_FRAMES.has(draft.frame) || sentencesOf(draft, text).every(isGeneralClaim);

/** The two places of a recurrence are far apart, and in order. */
const isDistant: Gate = ({ frame, quotations: [first, second] }, { within, sentences }) => {
  if (frame !== 'recurrence') return second === undefined;
  const end = Math.min(within.end, sentences.at(-1)?.end ?? 0);
  return (
    first !== undefined && second !== undefined && second.start - first.end >= DISTANT * (end - within.start)
  );
};

/** Factual questions set up an act; questions of own judgement are about general statements. */
const hasRightKind: Gate = (draft, text) => {
  if (draft.kind === 'interpretive') return true;
  if (draft.kind === 'factual') return draft.frame === 'act';
  return draft.frame !== 'recurrence' && sentencesOf(draft, text).every(isForAll);
};

/** All gates on a prompt's content, by the names used in reports. */
export const GATES = {
  verbatim: isVerbatim,
  length: hasRightLength,
  standsAlone,
  runningText: isRunningText,
  topic: hasItsTopic,
  evidenceElsewhere: hasEvidenceElsewhere,
  frame: fitsFrame,
  attribution: isAttributedRightly,
  person: asksOfAPerson,
  general: isGeneral,
  distance: isDistant,
  kind: hasRightKind,
} as const satisfies Readonly<Record<string, Gate>>;

/** Name of a gate. */
export type GateName = keyof typeof GATES;

/** The gates that a prompt fails, in their order; empty if it is sound. */
export function findFailedGates(draft: PromptDraft, text: PromptText): readonly GateName[] {
  return (Object.keys(GATES) as GateName[]).filter((name) => !GATES[name](draft, text));
}

/** Whether a sentence may be one of two places that are compared side by side. */
export function canRecur(sentence: PromptSentence): boolean {
  const frame = frameOf(sentence);
  return frame !== null && RECURRING.has(frame) && sentence.voice !== 'speaker' && !sentence.opensWithName;
}

function sentencesOf({ quotations }: PromptDraft, { byStart }: PromptText): readonly PromptSentence[] {
  return quotations.flatMap(({ start, end }) => {
    const sentence = byStart.get(start);
    return sentence?.end === end ? [sentence] : [];
  });
}
