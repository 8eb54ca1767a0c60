import { storedPhrase } from '../../catalogue/phrase-schema.ts';
import { importReport } from '../works/corpus-entry-row.ts';
import { citationColumns, findCitationFault } from './citation-export.ts';
import {
  address,
  choice,
  discordId,
  group,
  id,
  instant,
  json,
  member,
  number,
  once,
  orNull,
  share,
  text,
  truth,
  whole,
  words,
  work,
  type Column,
} from './column.ts';
import type { RowsExport, TextOf } from './table-export.ts';

/** A phrase; older versions stored its English words alone. */
const phrase: Column<string> = {
  schema: storedPhrase,
  role: { is: 'plain' },
  toJson: (stored) => (stored.startsWith('{') ? (JSON.parse(stored) as unknown) : stored),
  fromJson: (value) => (typeof value === 'string' ? value : JSON.stringify(value)),
};

/** How the group describes its works. */
export const corpusEntries: RowsExport<'corpus_entries'> = {
  isExported: true,
  what: 'The group’s texts: title, author, licence, source, size, and what import left out. The texts themselves are in works/.',
  columns: {
    number: number('corpus_entries'),
    group_id: group,
    work_id: work,
    title: text,
    author: orNull(text),
    edition: orNull(text),
    licence: orNull(text),
    source_url: orNull(address),
    characters: whole(),
    words: whole(),
    sections: whole(),
    paragraphs: whole(),
    sentences: whole(),
    passages: whole(),
    origin: text,
    report: json(importReport),
    added_by: orNull(member),
    added_at: instant,
  },
  order: ['number'],
  once: [['work_id']],
  findFault: ({ work_id: workId, characters }, textOf) => {
    const found = textOf(workId);
    if (found === null) return `the text of work ${workId} is not in the export`;
    return found.length === characters ? null : `work ${workId} has ${found.length} characters`;
  },
};

/** The log of questions. */
export const questions: RowsExport<'questions'> = {
  isExported: true,
  what: 'Questions that members asked the bot. A withdrawn one has no words any more.',
  columns: {
    number: number('questions'),
    id: id('questions'),
    group_id: group,
    channel_id: discordId,
    member_id: orNull(member),
    interaction_id: once,
    asked_at: instant,
    text: words,
    work_id: orNull(work),
    section: orNull(whole()),
    answered: truth,
    confidence: share,
    reason: orNull(phrase),
    status: choice('open', 'withdrawn'),
    edited_at: orNull(instant),
  },
  order: ['number'],
};

/** What the answers cite. */
export const citations: RowsExport<'citations'> = {
  isExported: true,
  what: 'What the bot answered the questions with: quotations with their places.',
  columns: {
    question_number: number('questions', 'owner'),
    role: choice('summary', 'quotations', 'closest'),
    ordinal: whole(),
    ...citationColumns,
  },
  order: ['question_number', 'role', 'ordinal'],
  findFault: findCitationFault,
};

/** Quotations that members keep. */
export const savedQuotes: RowsExport<'saved_quotes'> = {
  isExported: true,
  what: 'Quotations that members keep for the group, with their notes and tags.',
  columns: {
    number: number('saved_quotes'),
    id: id('saved_quotes'),
    group_id: group,
    member_id: member,
    interaction_id: once,
    saved_at: instant,
    note: orNull(words),
    tag: orNull(words),
    tag_key: orNull(text),
    ...citationColumns,
  },
  order: ['number'],
  once: [['member_id', 'work_id', 'start_offset', 'end_offset']],
  findFault: findCitationFault,
};

/** How far the group has read. */
export const groupLines: RowsExport<'group_lines'> = {
  isExported: true,
  what: 'How far the group has read each work.',
  columns: {
    group_id: group,
    work_id: work,
    line: whole(),
    moved_by: orNull(member),
    set_back_at: orNull(instant),
  },
  order: ['work_id'],
  findFault: findLineFault,
};

/** How far members have read. */
export const memberLines: RowsExport<'member_lines'> = {
  isExported: true,
  what: 'How far members say they have read each work. They told nobody else.',
  columns: {
    member_id: member,
    group_id: group,
    work_id: work,
    line: orNull(whole()),
    changed_at: instant,
  },
  order: ['member_id', 'work_id'],
  findFault: findLineFault,
};

function findLineFault(
  { work_id: workId, line }: { work_id: string; line: number | null },
  textOf: TextOf,
): string | null {
  const length = textOf(workId)?.length ?? Infinity;
  return (line ?? 0) <= length ? null : `the line is past the end of work ${workId}`;
}
