import type { Insertable, Selectable } from 'kysely';
import type { NewPrompt, Prompt } from '../../corpus/prompt.ts';
import type { Citation } from '../../corpus/quotation.ts';
import { lastingUrl } from '../../text/link.ts';
import { citations, draft } from '../tables/shapes.ts';
import type { Tables } from '../tables/tables.ts';

/** The columns of a prompt before it has a place in the table. */
export function toPromptColumns(prompt: NewPrompt): Omit<Insertable<Tables['prompts']>, 'id' | 'position'> {
  return {
    group_id: prompt.groupId,
    member_id: prompt.memberId,
    interaction_id: prompt.interactionId,
    created_at: prompt.createdAt.toISOString(),
    work_id: prompt.workId,
    key: prompt.key,
    draft: prompt.draft === null ? null : JSON.stringify(prompt.draft),
    citations: JSON.stringify(prompt.citations.map(toKept)),
    question: prompt.question,
    state: 'drafted',
    posted_at: null,
    slot: null,
  };
}

function toKept(cited: Citation): object {
  return { ...cited, url: lastingUrl(cited), urlExpiresAt: undefined };
}

/** The prompt of a row. */
export function fromPromptRow(row: Selectable<Tables['prompts']>): Prompt {
  return {
    id: row.id,
    groupId: row.group_id,
    memberId: row.member_id,
    interactionId: row.interaction_id,
    createdAt: new Date(row.created_at),
    workId: row.work_id,
    key: row.key,
    draft: row.draft === null ? null : draft.parse(JSON.parse(row.draft)),
    citations: readCitations(row.citations),
    question: row.question,
    state: row.state,
    postedAt: row.posted_at === null ? null : new Date(row.posted_at),
  };
}

function readCitations(json: string): readonly Citation[] {
  return citations.parse(JSON.parse(json)).map(({ locator: { page: leaf, ...locator }, ...cited }) => ({
    ...cited,
    locator: { ...locator, ...(leaf && { page: leaf }) },
  }));
}
