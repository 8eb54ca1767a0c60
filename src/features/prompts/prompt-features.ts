import type { Span } from '../../corpus/layout.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import type { Prompt, PromptDraft, PromptId, PromptSchedule } from '../../corpus/prompt.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { WorkId } from '../../corpus/work.ts';
import type { GateName } from '../../text/prompts/gates.ts';
import type { Audience, GroupAudience } from '../group/audience.ts';

/** With fewer prompts in the queue, the host is told that it runs low. */
export const LOW_QUEUE = 3;

/** The source of prompts: a work, or one of its sections. */
export interface PromptScope {
  readonly audience: Audience;
  readonly workId: WorkId;
  /** The section's ordinal, or null for everything that the audience may see of the work. */
  readonly section: number | null;
  /** A part of the work, instead of a section. */
  readonly part?: Span;
}

/** A prompt generated from a text, not stored anywhere. */
export interface MadePrompt {
  readonly workId: WorkId;
  readonly key: string;
  readonly draft: PromptDraft;
  readonly citations: readonly Citation[];
  readonly score: number;
}

/** Who asks, and when. */
export interface ByHost {
  /** Everybody in the group: whoever asks, prompts show only what all may see. */
  readonly audience: GroupAudience;
  readonly memberId: string;
  readonly interactionId: string;
  readonly at: Date;
}

/** A group's queue. */
export interface PromptQueue {
  readonly prompts: readonly Prompt[];
  readonly isLow: boolean;
  /** When the next one is posted automatically, or null. */
  readonly schedule: PromptSchedule | null;
}

/** A prompt submitted for a check. */
export interface PromptToCheck {
  readonly workId: WorkId;
  readonly draft: PromptDraft;
  /** The text of each quotation. */
  readonly exact: readonly string[];
}

/** Why a prompt is not sound: its work does not exist, or it fails a check. */
export type PromptFlaw = GateName | 'work';

/** Discussion prompts. UserErrors throughout if a work, section or prompt does not exist. */
export interface Prompts {
  /** The best new prompts of a scope, in the order of a discussion; rather fewer than poor ones. */
  make(scope: PromptScope, count: number): Promise<readonly MadePrompt[]>;
  /**
   * The next prompt to post: without a scope the first of the queue; with one, or if the queue is empty, the best new
   * one, stored as a draft. UserError if there is none.
   */
  next(by: ByHost, scope: PromptScope | null): Promise<Prompt>;
  /** Another new one from the same source as a draft; the skipped one may come again when all others are used. */
  another(by: ByHost, instead: PromptId): Promise<Prompt>;
  /** Stores one from {@link Prompts.make}, by its key and kind. UserError if it is no longer generated. */
  keep(
    by: ByHost,
    scope: PromptScope,
    chosen: { readonly key: string; readonly kind: string },
  ): Promise<Prompt>;
  /** A host's own, in their words; its quotations must be verbatim in the texts. */
  write(
    by: ByHost,
    own: { readonly question: string; readonly quotation: string | null; readonly workId: WorkId | null },
  ): Promise<Prompt>;
  find(groupId: GroupId, id: PromptId): Promise<Prompt>;
  /** Replaces the generated wording with a host's. */
  reword(by: ByHost, id: PromptId, question: string): Promise<Prompt>;
  /** UserError if it was posted or discarded already. */
  enqueue(groupId: GroupId, id: PromptId): Promise<Prompt>;
  post(groupId: GroupId, id: PromptId): Promise<Prompt>;
  discard(groupId: GroupId, id: PromptId): Promise<Prompt>;
  shift(groupId: GroupId, id: PromptId, by: 'up' | 'down'): Promise<void>;
  queue(groupId: GroupId): Promise<PromptQueue>;
  /** The checks that a prompt fails, verbatim first; empty for a sound one. */
  check(audience: Audience, prompt: PromptToCheck): Promise<readonly PromptFlaw[]>;
}
