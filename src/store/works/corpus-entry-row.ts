import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import type { CorpusEntry } from '../../corpus/corpus.ts';
import type { DropReason, ImportReport } from '../../corpus/import-report.ts';
import { storedPhrase } from '../../catalogue/phrase-schema.ts';
import type { CorpusEntriesTable } from '../tables/text-tables.ts';

const DROP_REASONS = {
  navigation: 'navigation',
  'cookie notice': 'cookie notice',
  'comment link': 'comment link',
  'sharing link': 'sharing link',
  'page furniture': 'page furniture',
  'repeated line': 'repeated line',
  'running head': 'running head',
  'page number': 'page number',
  boilerplate: 'boilerplate',
  'scanning noise': 'scanning noise',
} as const satisfies { readonly [Reason in DropReason]: Reason };

/** A report of import as it is stored. */
export const importReport = z.object({
  format: z.string(),
  encoding: z.string().nullable(),
  drops: z.array(z.object({ reason: z.enum(DROP_REASONS), text: z.string(), line: z.int().nullable() })),
  remarks: z.array(storedPhrase),
  links: z.object({ proved: z.int(), total: z.int() }).nullable(),
}) satisfies z.ZodType<ImportReport>;

/** The row of a corpus entry. */
export function toEntryRow(entry: CorpusEntry): Insertable<CorpusEntriesTable> {
  const { description, size } = entry;
  return {
    group_id: entry.groupId,
    work_id: entry.workId,
    title: description.title,
    author: description.author,
    edition: description.edition,
    licence: description.licence,
    source_url: description.sourceUrl,
    characters: size.characters,
    words: size.words,
    sections: size.sections,
    paragraphs: size.paragraphs,
    sentences: size.sentences,
    passages: size.passages,
    origin: entry.origin,
    report: JSON.stringify(entry.report),
    added_by: entry.addedBy,
    added_at: entry.addedAt.toISOString(),
  };
}

/** The corpus entry of a row. */
export function fromEntryRow(row: Selectable<CorpusEntriesTable>): CorpusEntry {
  const { title, author, edition, licence, source_url: sourceUrl } = row;
  const { characters, words, sections, paragraphs, sentences, passages } = row;
  return {
    groupId: row.group_id,
    workId: row.work_id,
    description: { title, author, edition, licence, sourceUrl },
    size: { characters, words, sections, paragraphs, sentences, passages },
    origin: row.origin,
    // Every question reads the entries of a corpus, and none looks at a report, which may be long.
    get report() {
      return importReport.parse(JSON.parse(row.report));
    },
    addedBy: row.added_by,
    addedAt: new Date(row.added_at),
  };
}
