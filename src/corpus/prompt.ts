import type { GroupId } from './corpus.ts';
import type { Span } from './layout.ts';
import type { Citation } from './quotation.ts';
import type { WorkId } from './work.ts';

/**
 * What kind of question a prompt asks, after the Great Books Foundation's Shared Inquiry: what the text says (as a
 * set-up only), what it means (more than one answer can be borne out by the text), what one makes of it oneself.
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
 * Whose words a quotation is: the text's own; a view that the text passes on as somebody else's; a document that the
 * text quotes at length; somebody who speaks in the text.
 */
export const PROMPT_VOICES = ['text', 'report', 'document', 'speaker'] as const;

/** See {@link PROMPT_VOICES}. */
export type PromptVoice = (typeof PROMPT_VOICES)[number];

/** A discussion prompt before it is put into words: a frame, and what stands in it. */
export interface PromptDraft {
  readonly frame: PromptFrame;
  readonly kind: PromptKind;
  readonly voice: PromptVoice;
  /** Who speaks, where the voice is a speaker's; else null. */
  readonly speaker: string | null;
  /** Who acts, where the frame is about an act; else null. */
  readonly person: string | null;
  /** The subject of the text that the quotations are about, as the first of them writes it. */
  readonly topic: string;
  /** Offsets into the work: two for a recurrence, else one. */
  readonly quotations: readonly Span[];
}

/** Short id of a kept prompt, unique in the store, fit for a button's custom_id. */
export type PromptId = string;

/** What has become of a prompt: looked at by a host, in the queue, posted, or not wanted. */
export type PromptState = 'drafted' | 'queued' | 'posted' | 'discarded';

/** A prompt to be kept for a group. */
export interface NewPrompt {
  readonly groupId: GroupId;
  /** The host who made it or looked at it first. */
  readonly memberId: string;
  /** Unique: the same interaction delivered twice makes one prompt. */
  readonly interactionId: string;
  readonly createdAt: Date;
  /** The work that it was made from; null for a host's own without a quotation. */
  readonly workId: WorkId | null;
  /** Frame and quotations, unique in the group and work, so that nothing comes twice; null for a host's own. */
  readonly key: string | null;
  /** Null for a host's own. */
  readonly draft: PromptDraft | null;
  /** What it quotes, whole: it outlives the work. */
  readonly citations: readonly Citation[];
  /** A host's own words in place of the frame's; null where the frame speaks. */
  readonly question: string | null;
}

/** A prompt that is kept. */
export interface Prompt extends Omit<NewPrompt, 'memberId'> {
  readonly id: PromptId;
  readonly state: PromptState;
  /** Null once the host was erased. */
  readonly memberId: string | null;
  readonly postedAt: Date | null;
}

/** When a group has the next prompt of its queue posted by itself. */
export interface PromptSchedule {
  /** Unique to the decision. */
  readonly plan: string;
  /** Null: once, at the next meeting. */
  readonly everyDays: number | null;
  readonly dueAt: Date;
}
