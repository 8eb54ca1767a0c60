import type { GroupId } from './corpus.ts';
import type { Span } from './layout.ts';
import type { Citation } from './quotation.ts';
import type { WorkId } from './work.ts';

/**
 * The kind of question of a prompt, after the Great Books Foundation's Shared Inquiry: what the text says (only to set
 * up), what it means (the text supports more than one answer), and the reader's own judgement.
 */
export const PROMPT_KINDS = ['factual', 'interpretive', 'evaluative'] as const;

/** See {@link PROMPT_KINDS}. */
type PromptKind = (typeof PROMPT_KINDS)[number];

/** The fixed frames that a quotation is put into. */
export const PROMPT_FRAMES = [
  'question',
  'act',
  'reason',
  'view',
  'document',
  'contrast',
  'condition',
  'definition',
  'claim',
  'recurrence',
] as const;

/** See {@link PROMPT_FRAMES}. */
export type PromptFrame = (typeof PROMPT_FRAMES)[number];

/**
 * Whose words a quotation is: the text's own; a view that the text attributes to somebody else; a document that the
 * text quotes at length; somebody who speaks in the text.
 */
export const PROMPT_VOICES = ['text', 'report', 'document', 'speaker'] as const;

/** See {@link PROMPT_VOICES}. */
export type PromptVoice = (typeof PROMPT_VOICES)[number];

/** A discussion prompt before it is worded: a frame, and its contents. */
export interface PromptDraft {
  readonly frame: PromptFrame;
  readonly kind: PromptKind;
  readonly voice: PromptVoice;
  /** The speaker, if the voice is a speaker's; else null. */
  readonly speaker: string | null;
  /** The person who acts, if the frame is about an act; else null. */
  readonly person: string | null;
  /** The subject of the text that the quotations are about, as the first of them writes it. */
  readonly topic: string;
  /** Offsets into the work: two for a recurrence, else one. */
  readonly quotations: readonly Span[];
}

/** Short id of a stored prompt, unique in the store, fit for a button's custom_id. */
export type PromptId = string;

/** The status of a prompt: previewed by a host, in the queue, posted, or rejected. */
export type PromptState = 'drafted' | 'queued' | 'posted' | 'discarded';

/** A prompt to store for a group. */
export interface NewPrompt {
  readonly groupId: GroupId;
  /** The host who wrote it or previewed it first. */
  readonly memberId: string;
  /** Unique: an interaction delivered twice makes one prompt. */
  readonly interactionId: string;
  readonly createdAt: Date;
  /** The work that it was made from; null for a host's own without a quotation. */
  readonly workId: WorkId | null;
  /** Frame and quotations, unique in the group and work, so that nothing is repeated; null for a host's own. */
  readonly key: string | null;
  /** Null for a host's own. */
  readonly draft: PromptDraft | null;
  /** The full quotations, which outlive the work. */
  readonly citations: readonly Citation[];
  /** A host's own words in place of the frame's; null for the frame's words. */
  readonly question: string | null;
}

/** A stored prompt. */
export interface Prompt extends Omit<NewPrompt, 'memberId'> {
  readonly id: PromptId;
  readonly state: PromptState;
  /** Null once the host was erased. */
  readonly memberId: string | null;
  readonly postedAt: Date | null;
}

/** When the next prompt of a group's queue is posted automatically. */
export interface PromptSchedule {
  /** Unique to the decision. */
  readonly plan: string;
  /** Null: once, at the next meeting. */
  readonly everyDays: number | null;
  readonly dueAt: Date;
}
