import type { Selectable } from 'kysely';
import type { NewPrompt, Prompt, PromptId } from '../../corpus/prompt.ts';
import { lastingUrl } from '../../text/link.ts';
import { prompts } from '../tables/prompts.ts';
import { readRow, toRow } from '../tables/read-row.ts';
import type { Tables } from '../tables/tables.ts';

/** The row of a prompt draft. */
export function toPromptRow(id: PromptId, prompt: NewPrompt) {
  const citations = prompt.citations.map((cited) => ({
    ...cited,
    url: lastingUrl(cited),
    urlExpiresAt: undefined,
  }));
  const state = { state: 'drafted', position: 0, postedAt: null, slot: null } as const;
  return toRow(prompts, { ...prompt, ...state, id, citations });
}

/** The prompt of a row. */
export function fromPromptRow(row: Selectable<Tables['prompts']>): Prompt {
  const { citations, ...prompt } = readRow(prompts, row, ['number', 'position', 'slot']);
  return {
    ...prompt,
    citations: citations.map(({ locator: { page, ...locator }, ...cited }) => ({
      ...cited,
      locator: { ...locator, ...(page && { page }) },
    })),
  };
}
