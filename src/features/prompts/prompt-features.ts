import type { Span } from '../../corpus/layout.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import type { Prompt, PromptDraft, PromptId, PromptSchedule } from '../../corpus/prompt.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { WorkId } from '../../corpus/work.ts';
import type { GateName } from '../../text/prompts/gates.ts';
import type { Audience, GroupAudience } from '../group/audience.ts';

/** Prompts in the queue under which the host is told that it runs low. */
export const LOW_QUEUE = 3;

/** What prompts are made from: a work, or one of its sections. */
export interface PromptScope {
  readonly audience: Audience;
  readonly workId: WorkId;
  /** The section's ordinal, or null for all of the work that the audience may see. */
  readonly section: number | null;
  /** A part of the work, instead of a section. */
  readonly part?: Span;
}

/** A prompt made from a text, not kept anywhere. */
export interface MadePrompt {
  readonly workId: WorkId;
  readonly key: string;
  readonly draft: PromptDraft;
  readonly citations: readonly Citation[];
  readonly score: number;
}

/** Who asks, and when. */
export interface ByHost {
  /** Everybody in the group: prompts are what all may see, whoever asks. */
  readonly audience: GroupAudience;
  readonly memberId: string;
  readonly interactionId: string;
  readonly at: Date;
}

/** A group's queue. */
export interface PromptQueue {
  readonly prompts: readonly Prompt[];
  readonly isLow: boolean;
  /** When the next is posted by itself, or null. */
  readonly schedule: PromptSchedule | null;
}

/** A prompt as somebody hands it in to be checked. */
export interface PromptToCheck {
  readonly workId: WorkId;
  readonly draft: PromptDraft;
  /** The words of each quotation. */
  readonly exact: readonly string[];
}

/** Why a prompt is not sound: it is of no work that there is, or does not pass a gate. */
export type PromptFlaw = GateName | 'work';

/** Discussion prompts. UserErrors throughout where a work, section or prompt is not there. */
export interface Prompts {
  /** The best new prompts of a scope, in the order of a discussion; fewer than asked for rather than poor ones. */
  make(scope: PromptScope, count: number): Promise<readonly MadePrompt[]>;
  /**
   * The next prompt to post: without a scope the first of the queue; else, or where the queue is empty, the best new
   * one, kept as drafted. UserError if there is none.
   */
  next(by: ByHost, scope: PromptScope | null): Promise<Prompt>;
  /** Another new one from where a drafted one came; the one passed over may come again when all others are used. */
  another(by: ByHost, instead: PromptId): Promise<Prompt>;
  /** Keeps one that {@link Prompts.make} made, by its key and kind. UserError if it is no longer made. */
  keep(
    by: ByHost,
    scope: PromptScope,
    chosen: { readonly key: string; readonly kind: string },
  ): Promise<Prompt>;
  /** A host's own, in their words; what it quotes must stand in the texts word for word. */
  write(
    by: ByHost,
    own: { readonly question: string; readonly quotation: string | null; readonly workId: WorkId | null },
  ): Promise<Prompt>;
  find(groupId: GroupId, id: PromptId): Promise<Prompt>;
  /** Puts a host's words in place of the frame's. */
  reword(by: ByHost, id: PromptId, question: string): Promise<Prompt>;
  /** UserError if it is posted already or not wanted any more. */
  enqueue(groupId: GroupId, id: PromptId): Promise<Prompt>;
  post(groupId: GroupId, id: PromptId): Promise<Prompt>;
  discard(groupId: GroupId, id: PromptId): Promise<Prompt>;
  shift(groupId: GroupId, id: PromptId, by: 'up' | 'down'): Promise<void>;
  queue(groupId: GroupId): Promise<PromptQueue>;
  /** The gates that prompts do not pass, verbatim first; empty for a sound one. */
  check(audience: Audience, prompt: PromptToCheck): Promise<readonly PromptFlaw[]>;
}
