import type { CommandContext } from '../../src/discord/command/command.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { summaryMessage } from './reply.ts';

/** What a summary is of: a work, or one of its sections by its ordinal; `sentences` null for what fits the length. */
export interface SummaryTarget {
  readonly workId: string;
  readonly section: number | null;
  readonly sentences: number | null;
}

/** A page of the summary of a work or a section. UserError if the group has it no more. */
export async function showSummary(
  { features, audience, words }: Pick<CommandContext, 'features' | 'audience' | 'words'>,
  { workId, section, sentences }: SummaryTarget,
  wanted: number,
): Promise<Message> {
  const request = { audience, workId, sentences };
  const summary =
    section === null
      ? await features.summaries.ofWork(request)
      : await features.summaries.ofSection({ ...request, section });
  const state = [workId, section ?? NONE, sentences ?? NONE].map(String);
  return summaryMessage(words, summary, { wanted, state });
}

/** Stands in a custom_id for what was left open. */
const NONE = '-';

/** Reads back what the buttons of a summary carry. */
export function readTarget([workId = '', section, sentences]: readonly string[]): SummaryTarget {
  return { workId, section: readNumber(section), sentences: readNumber(sentences) };
}

function readNumber(digits: string | undefined): number | null {
  return digits === undefined || digits === NONE ? null : Number(digits);
}
