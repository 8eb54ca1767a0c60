import type { Span } from './layout.ts';

/**
 * What kind of question a prompt asks, after the Great Books Foundation's Shared Inquiry: what the text says (as a
 * set-up only), what it means (more than one answer can be borne out by the text), what one makes of it oneself.
 */
export const PROMPT_KINDS = ['factual', 'interpretive', 'evaluative'] as const;

/** See {@link PROMPT_KINDS}. */
export type PromptKind = (typeof PROMPT_KINDS)[number];

/** The fixed frames that a quotation is put into. */
export const PROMPT_FRAMES = [
  'question',
  'act',
  'reason',
  'contrast',
  'claim',
  'view',
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
