import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { Passage } from '../corpus/layout.ts';
import type { Work, WorkId } from '../corpus/work.ts';
import { findTerms } from '../text/terms.ts';

/** Passages written or deleted in one transaction: about 50 ms, so that questions are answered meanwhile. */
const SLICE = 400;

/** Distinct words written in one transaction. */
const WORD_SLICE = 5000;

/** Adds a work in slices; nothing happens if it is there. A work is not found before its last slice is written. */
export async function addWork(database: Database, work: Work): Promise<void> {
  if (isComplete(database, work.id)) return;
  await removeWork(database, work.id);
  const { passages } = work.layout;
  const row = database.transaction(() => insertWork(database, work)).immediate();
  const words = new Map<string, string>();
  const writePassage = preparePassageWriter(database, work, row, words);
  const writeSlice = database.transaction((slice: readonly Passage[]) => slice.forEach(writePassage));
  for (let i = 0; i < passages.length; i += SLICE) {
    writeSlice.immediate(passages.slice(i, i + SLICE));
    await setImmediate();
  }
  await writeWords(database, row.id, words);
  database.prepare('UPDATE works SET is_complete = 1 WHERE id = ?').run(row.id);
}

/** Takes a work out, in slices: hidden at once, gone at the end. */
export async function removeWork(database: Database, workId: WorkId): Promise<void> {
  const row = database
    .prepare<[string], { id: number; first: number; end: number }>(
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
  database.prepare('DELETE FROM words WHERE work = ?').run(row.id);
  database.prepare('DELETE FROM sections WHERE work = ?').run(row.id);
  database.prepare('DELETE FROM works WHERE id = ?').run(row.id);
}

interface WorkRow {
  readonly id: number;
  readonly firstPassage: number;
}

function isComplete(database: Database, workId: WorkId): boolean {
  return database.prepare('SELECT 1 FROM works WHERE work_id = ? AND is_complete').get(workId) !== undefined;
}

// A work's passages have consecutive ids in text order, so a part of a work is a range of ids.
function insertWork(database: Database, work: Work): WorkRow {
  const { first } = database
    .prepare<[], { first: number }>('SELECT coalesce(max(end_passage), 1) AS first FROM works')
    .get() ?? { first: 1 };
  const { lastInsertRowid } = database
    .prepare('INSERT INTO works (work_id, title, first_passage, end_passage) VALUES (?, ?, ?, ?)')
    .run(work.id, titleOf(work), first, first + work.layout.passages.length);
  const id = Number(lastInsertRowid);
  const insertSection = database.prepare('INSERT INTO sections (work, ordinal, section) VALUES (?, ?, ?)');
  for (const section of work.layout.sections) insertSection.run(id, section.ordinal, JSON.stringify(section));
  return { id, firstPassage: first };
}

function titleOf(work: Work): string {
  const title = work.layout.paragraphs.find((paragraph) => paragraph.kind === 'title');
  return title ? work.text.slice(title.start, title.end) : '';
}

// A word is found by its beginning here, and by its stem in `passage_words`.
async function writeWords(
  database: Database,
  row: number,
  words: ReadonlyMap<string, string>,
): Promise<void> {
  const insert = database.prepare('INSERT INTO words (work, word, stem) VALUES (?, ?, ?)');
  const writeSlice = database.transaction((slice: readonly (readonly [string, string])[]) => {
    for (const [word, stem] of slice) insert.run(row, word, stem);
  });
  const all = [...words];
  for (let i = 0; i < all.length; i += WORD_SLICE) {
    writeSlice.immediate(all.slice(i, i + WORD_SLICE));
    await setImmediate();
  }
}

function preparePassageWriter(
  database: Database,
  work: Work,
  row: WorkRow,
  words: Map<string, string>,
): (passage: Passage) => void {
  const insertText = database.prepare(
    `INSERT INTO passages (id, work, ordinal, section, start, end, first_sentence, sentences, text)
     VALUES (@id, @work, @ordinal, @section, @start, @end, @firstSentence, @sentences, @text)`,
  );
  const insertWords = database.prepare('INSERT INTO passage_words (rowid, stems) VALUES (?, ?)');
  return ({ ordinal, section, start, end, firstSentence, endSentence }) => {
    const id = row.firstPassage + ordinal;
    const text = work.text.slice(start, end);
    const bounds = work.layout.sentences
      .slice(firstSentence, endSentence)
      .flatMap((sentence) => [sentence.start - start, sentence.end - start]);
    const sentences = JSON.stringify(bounds);
    insertText.run({ id, work: row.id, ordinal, section, start, end, firstSentence, sentences, text });
    const lexemes = findTerms(text).map((term) => term.lexeme);
    insertWords.run(id, lexemes.map(({ stem }) => stem).join(' '));
    for (const { word, stem } of lexemes) words.set(word, stem);
  };
}
