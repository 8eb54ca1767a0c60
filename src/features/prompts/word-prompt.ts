import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PromptDraft } from '../../corpus/prompt.ts';

/** A prompt's own words, in a group's language: the introduction of each quotation, and the question after them. */
export interface PromptWords {
  /** One per quotation. */
  readonly leads: readonly string[];
  readonly question: string;
}

/**
 * Puts a prompt into words; `escape` is for the parts that come from the text. The quotations are inserted unchanged.
 */
export function wordPrompt(
  { prompts }: Catalogue,
  draft: PromptDraft,
  escape: (written: string) => string = (written) => written,
): PromptWords {
  const { frame, kind, voice } = draft;
  const [speaker, person] = [escape(draft.speaker ?? ''), escape(draft.person ?? '')];
  const framed = { kind, voice, speaker, person, topic: escape(draft.topic) };
  const question = prompts.ask[frame](framed);
  if (frame === 'question') return { leads: [prompts.leadOf.question], question };
  if (frame === 'recurrence')
    return { leads: [prompts.leadOf.recurrence(framed), prompts.elsewhere], question };
  return { leads: [prompts.lead(framed)], question };
}
