import type { Insertable, Selectable } from 'kysely';
import type { CorpusEntry } from '../../corpus/corpus.ts';
import { importReport } from '../tables/shapes.ts';
import type { Tables } from '../tables/tables.ts';

/** The row of a corpus entry. */
export function toEntryRow(entry: CorpusEntry): Insertable<Tables['corpus_entries']> {
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
export function fromEntryRow(row: Selectable<Tables['corpus_entries']>): CorpusEntry {
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
