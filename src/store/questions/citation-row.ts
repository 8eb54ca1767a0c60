import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import type { Answer } from '../../corpus/answer.ts';
import type { Span } from '../../corpus/layout.ts';
import type { Citation } from '../../corpus/quotation.ts';
import { lastingUrl } from '../../text/link.ts';
import type { CitationColumns } from '../tables/citation-columns.ts';
import type { Tables } from '../tables/tables.ts';
import { phrase } from '../tables/texts.ts';

const ROLES = ['summary', 'quotations', 'closest'] as const;

const offsets = z.array(z.int());

/** The rows of an answer's citations. */
export function toCitationRows(questionNumber: number, answer: Answer): Insertable<Tables['citations']>[] {
  return ROLES.flatMap((role) =>
    answer[role].map((citation, ordinal) => ({
      question_number: questionNumber,
      role,
      ordinal,
      ...toCitationColumns(citation),
      voice: citation.voice ? phrase.write(citation.voice) : null,
    })),
  );
}

/** The citation of an answer. */
export function fromCitationRow({ voice, ...row }: Selectable<Tables['citations']>): Citation {
  return { ...fromCitationColumns(row), ...(voice !== null && { voice: phrase.read(voice) }) };
}

/** The columns of a citation, in any table. */
export function toCitationColumns({
  quotation,
  title,
  author,
  locator,
  matches,
  ...link
}: Citation): CitationColumns {
  return {
    work_id: quotation.workId,
    start_offset: quotation.start,
    end_offset: quotation.end,
    exact: quotation.exact,
    prefix: quotation.prefix,
    suffix: quotation.suffix,
    title,
    author,
    section_number: locator.section?.number ?? null,
    section_title: locator.section?.title ?? null,
    paragraph: locator.paragraph,
    percent: locator.percent,
    page_label: locator.page?.label ?? null,
    page_index: locator.page?.index ?? null,
    note_label: locator.note ?? null,
    url: lastingUrl(link),
    matches: JSON.stringify(matches.flatMap(({ start, end }) => [start, end])),
  };
}

/** The citation of a row. */
export function fromCitationColumns(row: CitationColumns): Citation {
  const {
    section_number: number,
    section_title: title,
    page_label: label,
    page_index: index,
    note_label: note,
  } = row;
  return {
    quotation: {
      workId: row.work_id,
      start: row.start_offset,
      end: row.end_offset,
      exact: row.exact,
      prefix: row.prefix,
      suffix: row.suffix,
    },
    title: row.title,
    author: row.author,
    locator: {
      section: number === null || title === null ? null : { number, title },
      paragraph: row.paragraph,
      percent: row.percent,
      ...(label !== null && { page: { label, index } }),
      ...(note !== null && { note }),
    },
    url: row.url,
    matches: decodeSpans(row.matches),
  };
}

function decodeSpans(json: string): readonly Span[] {
  const values = offsets.parse(JSON.parse(json));
  return values.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: values[at + 1] ?? start }] : []));
}
