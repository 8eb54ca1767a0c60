import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import {
  PROMPT_FRAMES,
  PROMPT_KINDS,
  PROMPT_VOICES,
  type NewPrompt,
  type Prompt,
} from '../../corpus/prompt.ts';
import type { Citation } from '../../corpus/quotation.ts';
import { lastingUrl } from '../../text/link.ts';
import type { PromptsTable } from '../tables/database.ts';

const span = z.object({ start: z.int(), end: z.int() });

/** A draft as it is stored. */
export const draft = z.object({
  frame: z.enum(PROMPT_FRAMES),
  kind: z.enum(PROMPT_KINDS),
  voice: z.enum(PROMPT_VOICES),
  speaker: z.string().nullable(),
  person: z.string().nullable(),
  topic: z.string(),
  quotations: z.array(span),
});

const page = z.object({ label: z.string(), index: z.int().nullable() });

const citation = z.object({
  quotation: z.object({
    workId: z.string(),
    ...span.shape,
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
  title: z.string(),
  author: z.string().nullable(),
  locator: z.object({
    section: z.object({ number: z.string(), title: z.string() }).nullable(),
    paragraph: z.int(),
    percent: z.int(),
    page: page.optional(),
  }),
  url: z.string().nullable(),
  matches: z.array(span),
});

/** What a prompt quotes, as it is stored. */
export const citations = z.array(citation);

/** The columns of a prompt before it has a place in the table. */
export function toPromptColumns(prompt: NewPrompt): Omit<Insertable<PromptsTable>, 'id' | 'position'> {
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
export function fromPromptRow(row: Selectable<PromptsTable>): Prompt {
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
