import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { Passage } from '../corpus/layout.ts';
import type { LanguageCode } from '../corpus/language.ts';
import type { Work, WorkId } from '../corpus/work.ts';
import { detectLanguage } from '../text/languages/detect-language.ts';
import type { Language } from '../text/languages/language.ts';
import { languageFor } from '../text/languages/languages.ts';
import { createNameCollector, type Name, type NameCollector } from '../text/names.ts';
import { findTerms, type Lexeme, type Term } from '../text/terms.ts';
import { MOST_PASSAGES } from './postings/encode-postings.ts';
import { tidySegments } from './postings/merge-segments.ts';
import { removePostings } from './postings/remove-postings.ts';
import { draftSegment } from './postings/segment-draft.ts';
import { publishWithin } from './postings/segments.ts';
import { writeSegment } from './postings/write-segment.ts';
import { divideCharacters } from './divide-characters.ts';
import { removeLabels, writeLabels } from './labels.ts';
import { prepareOnce } from './prepare-once.ts';
import type { IdRange } from './scope-ranges.ts';
import { removeVocabulary, writeVocabulary } from './vocabulary.ts';
import { writeAlone } from './write-alone.ts';

/** Passages written or deleted without a pause: about 50 ms, so that questions are answered meanwhile. */
const SLICE = 400;

/** Names written without a pause. */
const NAME_SLICE = 5000;

/**
 * Adds a work in slices, with pauses between; does nothing if it exists in this language, which is by default the one
 * that it is found to be in. A work is not found until all of it is written.
 */
export async function addWork(
  database: Database,
  work: Work,
  language: LanguageCode = detectLanguage(work.text),
): Promise<void> {
  if (isComplete(database, work.id, language)) return;
  await removeWork(database, work.id, language);
  await writeAlone(database, async () => {
    // Another process may have added it meanwhile.
    if (!findRow(database, work.id)) await writeWork(database, work, language);
  });
  await writeAlone(database, () => tidySegments(database));
}

async function writeWork(database: Database, work: Work, language: LanguageCode): Promise<void> {
  const { passages } = work.layout;
  const row = insertWork(database, work, language);
  const words = new Set<Lexeme>(writeLabels(database, row.id, work, languageFor(language)));
  const collector = createNameCollector(languageFor(language));
  const writePassage = preparePassageWriter(database, work, row, {
    words,
    collector,
    language: languageFor(language),
  });
  let draft = draftSegment(row.first);
  for (let i = 0; i < passages.length; i += SLICE) {
    for (const passage of passages.slice(i, i + SLICE)) draft.add(writePassage(passage));
    await setImmediate();
    if (draft.passages + SLICE <= MOST_PASSAGES) continue;
    await writeSegment(database, draft.finish());
    draft = draftSegment(row.first + i + SLICE);
  }
  if (draft.passages > 0) await writeSegment(database, draft.finish());
  await writeNames(database, row.id, collector.names());
  writeVocabulary(database, row.id, words);
  publishWithin(database, row);
  prepareOnce(database, 'UPDATE works SET is_complete = 1 WHERE id = ?').run(row.id);
}

/**
 * Removes a work, if it is not in a language that is to be kept, in slices, with pauses between: hidden at once, deleted
 * at the end.
 */
export async function removeWork(
  database: Database,
  workId: WorkId,
  kept: LanguageCode | null = null,
): Promise<void> {
  if (!findRow(database, workId)) return;
  await writeAlone(database, () => {
    if (kept !== null && isComplete(database, workId, kept)) return;
    database.prepare('UPDATE works SET is_complete = 0 WHERE work_id = ?').run(workId);
  });
  await writeAlone(database, async () => {
    const row = findRow(database, workId);
    // Another process may have removed it meanwhile, or added it again.
    if (row && !row.isComplete) await deleteWork(database, row);
  });
}

async function deleteWork(database: Database, row: WorkRow): Promise<void> {
  for (let first = row.first; first < row.end; first += SLICE) {
    const end = Math.min(first + SLICE, row.end);
    database.prepare('DELETE FROM passage_words WHERE rowid >= ? AND rowid < ?').run(first, end);
    database.prepare('DELETE FROM meanings WHERE passage >= ? AND passage < ?').run(first, end);
    database.prepare('DELETE FROM passages WHERE id >= ? AND id < ?').run(first, end);
    await setImmediate();
  }
  await removePostings(database, row);
  database.prepare('DELETE FROM names WHERE work = ?').run(row.id);
  removeVocabulary(database, row.id);
  database.prepare('DELETE FROM sections WHERE work = ?').run(row.id);
  removeLabels(database, row.id);
  database.prepare('DELETE FROM works WHERE id = ?').run(row.id);
}

/** A work's number and the ids of its passages. */
interface WorkRow extends IdRange {
  readonly id: number;
}

interface FoundWork extends WorkRow {
  /** 1 once it is searched. */
  readonly isComplete: number;
}

function findRow(database: Database, workId: WorkId): FoundWork | undefined {
  return prepareOnce<[string], FoundWork>(
    database,
    'SELECT id, first_passage AS first, end_passage AS end, is_complete AS isComplete FROM works WHERE work_id = ?',
  ).get(workId);
}

function isComplete(database: Database, workId: WorkId, language: LanguageCode): boolean {
  const find = prepareOnce(
    database,
    'SELECT 1 FROM works WHERE work_id = ? AND language = ? AND is_complete',
  );
  return find.get(workId, language) !== undefined;
}

// A work's passages have consecutive ids in text order, so a part of a work is a range of ids. The works' own ids have
// the same order.
function insertWork(database: Database, work: Work, language: LanguageCode): WorkRow {
  const findEnd = prepareOnce<[], number>(database, 'SELECT end_passage FROM works ORDER BY id DESC LIMIT 1');
  const first = findEnd.pluck().get() ?? 1;
  const { passages } = work.layout;
  const end = first + passages.length;
  const { lastInsertRowid } = prepareOnce(
    database,
    'INSERT INTO works (work_id, title, language, first_passage, end_passage, start, end) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(work.id, titleOf(work), language, first, end, passages[0]?.start ?? 0, passages.at(-1)?.end ?? 0);
  const id = Number(lastInsertRowid);
  const insertSection = prepareOnce(
    database,
    'INSERT INTO sections (work, ordinal, section) VALUES (?, ?, ?)',
  );
  for (const section of work.layout.sections) insertSection.run(id, section.ordinal, JSON.stringify(section));
  return { id, first, end };
}

function titleOf(work: Work): string {
  const title = work.layout.paragraphs.find((paragraph) => paragraph.kind === 'title');
  return title ? work.text.slice(title.start, title.end) : '';
}

async function writeNames(database: Database, work: number, names: readonly Name[]): Promise<void> {
  const insert = prepareOnce(
    database,
    'INSERT INTO names (work, ordinal, name, words, offsets) VALUES (?, ?, ?, ?, ?)',
  );
  for (const [i, { name, words, offsets }] of names.entries()) {
    // A space before each word, so that a prefix of any word is found as a substring.
    insert.run(work, i, name, ` ${words.join(' ')}`, JSON.stringify(offsets));
    if (i % NAME_SLICE === NAME_SLICE - 1) await setImmediate();
  }
}

function preparePassageWriter(
  database: Database,
  work: Work,
  row: WorkRow,
  {
    words,
    collector,
    language,
  }: {
    readonly words: Set<Lexeme>;
    readonly collector: NameCollector;
    readonly language: Language;
  },
): (passage: Passage) => readonly string[] {
  const insertText = prepareOnce(
    database,
    `INSERT INTO passages (id, work, ordinal, section, start, end, first_sentence, sentences, text)
     VALUES (@id, @work, @ordinal, @section, @start, @end, @firstSentence, @sentences, @text)`,
  );
  const insertWords = prepareOnce(database, 'INSERT INTO passage_words (rowid, stems) VALUES (?, ?)');
  return ({ ordinal, section, start, end, firstSentence, endSentence }) => {
    const id = row.first + ordinal;
    const text = work.text.slice(start, end);
    const inside = work.layout.sentences.slice(firstSentence, endSentence);
    const bounds = inside.flatMap((sentence) => [sentence.start - start, sentence.end - start]);
    const sentences = JSON.stringify(bounds);
    insertText.run({ id, work: row.id, ordinal, section, start, end, firstSentence, sentences, text });
    const terms = inside.flatMap((span) => {
      const sentence = work.text.slice(span.start, span.end);
      const found = findTerms(sentence, language);
      collector.add(span.start, sentence, found);
      return found;
    });
    for (const { lexeme } of terms) words.add(lexeme);
    insertWords.run(id, stemsOf(divideCharacters(terms)).join(' '));
    return stemsOf(terms);
  };
}

function stemsOf(terms: readonly Term[]): readonly string[] {
  return terms.map(({ lexeme }) => lexeme.stem);
}
