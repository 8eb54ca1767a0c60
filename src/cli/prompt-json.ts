import { z } from 'zod';
import * as en from '../catalogue/en/words/en.ts';
import { PROMPT_FRAMES, PROMPT_KINDS, PROMPT_VOICES } from '../corpus/prompt.ts';
import { isOpenQuestion } from '../features/prompts/open-question.ts';
import type { MadePrompt, PromptToCheck } from '../features/prompts/prompt-features.ts';
import { wordPrompt } from '../features/prompts/word-prompt.ts';
import { GATES } from '../text/prompts/gates.ts';

const promptLine = z.object({
  workId: z.string(),
  frame: z.enum(PROMPT_FRAMES),
  kind: z.enum(PROMPT_KINDS),
  voice: z.enum(PROMPT_VOICES),
  speaker: z.string().nullable(),
  person: z.string().nullable(),
  topic: z.string(),
  quotations: z.array(z.object({ start: z.int(), end: z.int(), exact: z.string() })).min(1),
  leads: z.array(z.string()),
  question: z.string(),
});

/** A prompt parsed from a line, and whether its words match its frame and its question is open. */
export interface ReadPromptLine extends PromptToCheck {
  readonly flaws: readonly ('words' | 'open')[];
}

/** A prompt as `prompts --json` prints it, one per line; a stable form for other programs. */
export function toPromptJson({ workId, draft, citations, score }: MadePrompt): object {
  const { leads, question } = wordPrompt(en, draft);
  return {
    workId,
    title: citations[0]?.title ?? null,
    author: citations[0]?.author ?? null,
    ...draft,
    quotations: citations.map(({ quotation: { start, end, exact }, url }) => ({ start, end, exact, url })),
    leads,
    question,
    score: Number(score.toFixed(2)),
    // New prompts have passed all checks; `prompts check` repeats them.
    gates: Object.fromEntries([...Object.keys(GATES), 'words', 'open'].map((name) => [name, true])),
  };
}

/** Parses a line from {@link toPromptJson}; null if it is not one. */
export function readPromptLine(line: string): ReadPromptLine | null {
  const parsed = promptLine.safeParse(parse(line));
  if (!parsed.success) return null;
  const { workId, leads, question, quotations, ...fields } = parsed.data;
  const draft = { ...fields, quotations: quotations.map(({ start, end }) => ({ start, end })) };
  const own = wordPrompt(en, draft);
  const isOwn = question === own.question && leads.join('\n') === own.leads.join('\n');
  const flaws = [
    ...(isOwn ? [] : ['words' as const]),
    ...(isOpenQuestion(question) ? [] : ['open' as const]),
  ];
  return { workId, draft, exact: quotations.map(({ exact }) => exact), flaws };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
