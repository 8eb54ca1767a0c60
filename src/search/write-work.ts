import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { Passage } from '../corpus/layout.ts';
import type { Work, WorkId } from '../corpus/work.ts';
import { createNameCollector, type Name, type NameCollector } from '../text/names.ts';
import { findTerms } from '../text/terms.ts';
import { MOST_PASSAGES } from './postings/encode-postings.ts';
import { tidySegments } from './postings/merge-segments.ts';
import { removePostings } from './postings/remove-postings.ts';
import { draftSegment } from './postings/segment-draft.ts';
import { publishWithin } from './postings/segments.ts';
import { writeSegment } from './postings/write-segment.ts';
import type { IdRange } from './scope-ranges.ts';

/** Passages written or deleted in one transaction: about 50 ms, so that questions are answered meanwhile. */
const SLICE = 400;

/** Words or names written in one transaction. */
const ROW_SLICE = 5000;

type Row = readonly (string | number)[];

/** Adds a work in slices; nothing happens if it is there. A work is not found before its last slice is written. */
export async function addWork(database: Database, work: Work): Promise<void> {
  if (isComplete(database, work.id)) return;
  await removeWork(database, work.id);
  const { passages } = work.layout;
  const row = database.transaction(() => insertWork(database, work)).immediate();
  const words = new Map<string, string>();
  const collector = createNameCollector();
  const writePassage = preparePassageWriter(database, work, row, { words, collector });
  const writeSlice = database.transaction((slice: readonly Passage[]) => slice.map(writePassage));
  let draft = draftSegment(row.first);
  for (let i = 0; i < passages.length; i += SLICE) {
    for (const stems of writeSlice.immediate(passages.slice(i, i + SLICE))) draft.add(stems);
    await setImmediate();
    if (draft.passages + SLICE <= MOST_PASSAGES) continue;
    await writeSegment(database, draft.finish());
    draft = draftSegment(row.first + i + SLICE);
  }
  if (draft.passages > 0) await writeSegment(database, draft.finish());
  await writeRows(database, 'INSERT INTO words (work, word, stem) VALUES (?, ?, ?)', wordRows(row.id, words));
  await writeRows(
    database,
    'INSERT INTO names (work, ordinal, name, words, offsets) VALUES (?, ?, ?, ?, ?)',
    nameRows(row.id, collector.names()),
  );
  const complete = database.transaction(() => {
    publishWithin(database, row);
    database.prepare('UPDATE works SET is_complete = 1 WHERE id = ?').run(row.id);
  });
  complete.immediate();
  await tidySegments(database);
}

/** Takes a work out, in slices: hidden at once, gone at the end. */
export async function removeWork(database: Database, workId: WorkId): Promise<void> {
  const row = database
    .prepare<[string], WorkRow>(
      'SELECT id, first_passage AS first, end_passage AS end FROM works WHERE work_id = ?',
    )
    .get(workId);
  if (!row) return;
  database.prepare('UPDATE works SET is_complete = 0 WHERE id = ?').run(row.id);
  const deleteSlice = database.transaction((first: number, end: number) => {
    database.prepare('DELETE FROM passage_words WHERE rowid >= ? AND rowid < ?').run(first, end);
    database.prepare('DELETE FROM passages WHERE id >= ? AND id < ?').run(first, end);
  });
  for (let i = row.first; i < row.end; i += SLICE) {
    deleteSlice.immediate(i, Math.min(i + SLICE, row.end));
    await setImmediate();
  }
  await removePostings(database, row);
  database.prepare('DELETE FROM names WHERE work = ?').run(row.id);
  database.prepare('DELETE FROM words WHERE work = ?').run(row.id);
  database.prepare('DELETE FROM sections WHERE work = ?').run(row.id);
  database.prepare('DELETE FROM works WHERE id = ?').run(row.id);
}

/** A work's number and the ids of its passages. */
interface WorkRow extends IdRange {
  readonly id: number;
}

function isComplete(database: Database, workId: WorkId): boolean {
  return database.prepare('SELECT 1 FROM works WHERE work_id = ? AND is_complete').get(workId) !== undefined;
}

// A work's passages have consecutive ids in text order, so a part of a work is a range of ids.
function insertWork(database: Database, work: Work): WorkRow {
  const { first } = database
    .prepare<[], { first: number }>('SELECT coalesce(max(end_passage), 1) AS first FROM works')
    .get() ?? { first: 1 };
  const { passages } = work.layout;
  const end = first + passages.length;
  const { lastInsertRowid } = database
    .prepare(
      'INSERT INTO works (work_id, title, first_passage, end_passage, start, end) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(work.id, titleOf(work), first, end, passages[0]?.start ?? 0, passages.at(-1)?.end ?? 0);
  const id = Number(lastInsertRowid);
  const insertSection = database.prepare('INSERT INTO sections (work, ordinal, section) VALUES (?, ?, ?)');
  for (const section of work.layout.sections) insertSection.run(id, section.ordinal, JSON.stringify(section));
  return { id, first, end };
}

function titleOf(work: Work): string {
  const title = work.layout.paragraphs.find((paragraph) => paragraph.kind === 'title');
  return title ? work.text.slice(title.start, title.end) : '';
}

// A word is found by its beginning here, and by its stem in `passage_words`. Sorted, they are written in one pass.
function wordRows(row: number, words: ReadonlyMap<string, string>): readonly Row[] {
  const sorted = [...words].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([word, stem]) => [row, word, stem]);
}

// A space before each word, so that a beginning of any word is found as a part of the text.
function nameRows(row: number, names: readonly Name[]): readonly Row[] {
  return names.map(({ name, words, offsets }, ordinal) => [
    row,
    ordinal,
    name,
    ` ${words.join(' ')}`,
    JSON.stringify(offsets),
  ]);
}

async function writeRows(database: Database, insertion: string, rows: readonly Row[]): Promise<void> {
  const insert = database.prepare(insertion);
  const writeSlice = database.transaction((slice: readonly Row[]) => {
    for (const row of slice) insert.run(...row);
  });
  for (let i = 0; i < rows.length; i += ROW_SLICE) {
    writeSlice.immediate(rows.slice(i, i + ROW_SLICE));
    await setImmediate();
  }
}

function preparePassageWriter(
  database: Database,
  work: Work,
  row: WorkRow,
  { words, collector }: { readonly words: Map<string, string>; readonly collector: NameCollector },
): (passage: Passage) => readonly string[] {
  const insertText = database.prepare(
    `INSERT INTO passages (id, work, ordinal, section, start, end, first_sentence, sentences, text)
     VALUES (@id, @work, @ordinal, @section, @start, @end, @firstSentence, @sentences, @text)`,
  );
  const insertWords = database.prepare('INSERT INTO passage_words (rowid, stems) VALUES (?, ?)');
  return ({ ordinal, section, start, end, firstSentence, endSentence }) => {
    const id = row.first + ordinal;
    const text = work.text.slice(start, end);
    const inside = work.layout.sentences.slice(firstSentence, endSentence);
    const bounds = inside.flatMap((sentence) => [sentence.start - start, sentence.end - start]);
    const sentences = JSON.stringify(bounds);
    insertText.run({ id, work: row.id, ordinal, section, start, end, firstSentence, sentences, text });
    const lexemes = inside.flatMap((span) => {
      const sentence = work.text.slice(span.start, span.end);
      const terms = findTerms(sentence);
      collector.add(span.start, sentence, terms);
      return terms.map((term) => term.lexeme);
    });
    for (const { word, stem } of lexemes) words.set(word, stem);
    const stems = lexemes.map(({ stem }) => stem);
    insertWords.run(id, stems.join(' '));
    return stems;
  };
}
