import type { Selectable } from 'kysely';
import type { CorpusEntry } from '../../corpus/corpus.ts';
import { readRow, toRow } from '../tables/read-row.ts';
import { importReport } from '../tables/shapes.ts';
import type { Tables } from '../tables/tables.ts';
import { corpusEntries } from '../tables/texts.ts';

/** The row of a corpus entry. */
export function toEntryRow(entry: CorpusEntry) {
  return toRow(corpusEntries, { ...entry, ...entry.description, ...entry.size });
}

/** The corpus entry of a row. */
export function fromEntryRow(row: Selectable<Tables['corpus_entries']>): CorpusEntry {
  const { title, author, edition, licence, sourceUrl, ...more } = readRow(corpusEntries, row, [
    'number',
    'report',
  ]);
  const { characters, words, sections, paragraphs, sentences, passages, ...entry } = more;
  return {
    ...entry,
    description: { title, author, edition, licence, sourceUrl },
    size: { characters, words, sections, paragraphs, sentences, passages },
    // Every question reads the entries of a corpus, and none needs the import reports, which may be long.
    get report() {
      return importReport.parse(JSON.parse(row.report));
    },
  };
}
