import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PromptDraft } from '../../corpus/prompt.ts';

/** A prompt's own words, in a group's language: what stands over each quotation, and the question under them. */
export interface PromptWords {
  /** One for each quotation. */
  readonly leads: readonly string[];
  readonly question: string;
}

/** Puts a prompt into words. The quotations go between them as they are. */
export function wordPrompt({ prompts }: Catalogue, draft: PromptDraft): PromptWords {
  const { frame, kind, voice, topic } = draft;
  const framed = { kind, voice, topic, speaker: draft.speaker ?? '', person: draft.person ?? '' };
  const question = prompts.ask[frame](framed);
  if (frame === 'question') return { leads: [prompts.leadOf.question], question };
  if (frame === 'recurrence')
    return { leads: [prompts.leadOf.recurrence(framed), prompts.elsewhere], question };
  return { leads: [prompts.lead(framed)], question };
}
