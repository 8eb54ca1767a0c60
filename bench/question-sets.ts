import { existsSync, readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBenchWorks } from '../src/cli/bench/bench-answers.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../src/search/open-search-index.ts';
import type { ReaderModel } from '../src/search/reader-model/reader-model.ts';
import type { Scope } from '../src/search/search.ts';

/** Public data sets of questions with answers, which are not part of this project. */
const SETS = path.resolve(import.meta.dirname, '../../shared/bench/answers/sets');

/** A sentence with more characters may be a part of an answer. */
const LONG = 40;

/** A question whose answer is in the corpus, or is not. */
export interface SetQuestion {
  readonly text: string;
  readonly answers: readonly string[];
  /** Sentences that hold the answer where it is no slice of the text, folded. */
  readonly sentences: readonly string[];
  /** Name of the text that it is about. */
  readonly doc: string | null;
  readonly kind: string | null;
  readonly lang: string | null;
  /** Texts of the passages that answer it, folded. */
  readonly gold: readonly string[];
  readonly isImpossible: boolean;
}

/** A set of questions and the index of its corpus. */
export interface QuestionSet {
  readonly name: string;
  readonly questions: readonly SetQuestion[];
  readonly index: OpenedSearchIndex;
  readonly scope: Scope;
  close(): void;
}

/**
 * Opens a set, with at most this many of its questions, evenly spread; null if it is not on this machine. With a reader
 * model, its sentences can be encoded.
 */
export async function openQuestionSet(
  name: string,
  limit: number,
  model: ReaderModel | null = null,
): Promise<QuestionSet | null> {
  const folder = path.join(SETS, name);
  if (!existsSync(folder)) return null;
  const place = mkdtempSync(path.join(tmpdir(), 'concordance-fit-'));
  const index = openSearchIndex(path.join(place, 'index.sqlite'), undefined, model);
  const works = await readBenchWorks(path.join(folder, 'documents.jsonl'));
  for (const { work } of works) await index.add(work);
  const all = readQuestions(folder);
  const step = Math.max(1, all.length / limit);
  const questions = Array.from({ length: Math.min(limit, all.length) }, (_, i) => all[Math.floor(i * step)]);
  return {
    name,
    questions: questions.flatMap((question) => question ?? []),
    index,
    scope: works.map(({ work }) => ({ workId: work.id, start: 0, end: work.text.length })),
    close: () => {
      index.close();
      rmSync(place, { recursive: true });
    },
  };
}

/** Whether a passage is one that answers a question. */
export function isGold(passage: string, { gold }: SetQuestion): boolean {
  const text = fold(passage);
  return gold.some((each) => each.includes(text) || text.includes(each));
}

/** Whether a sentence of such a passage answers; any does, where it is not known which. */
export function isAnswer(sentence: string, { answers, sentences }: SetQuestion): boolean {
  if (answers.length === 0 && sentences.length === 0) return true;
  const text = fold(sentence);
  return [...answers, ...sentences].some(
    (part) => text.includes(part) || (text.length > LONG && part.includes(text)),
  );
}

/** Folds case, quotation marks and white space. */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  return plain.replace(/\s+/g, ' ').trim().toLowerCase();
}

interface QuestionLine {
  readonly text: string;
  readonly gold: Readonly<Record<string, number>>;
  readonly answers: readonly string[];
  readonly sentences?: readonly string[];
  readonly impossible: boolean;
  readonly doc: string | null;
  readonly kind?: string;
  readonly lang?: string;
}

function readQuestions(folder: string): readonly SetQuestion[] {
  const passages = new Map(
    (readLines(`${folder}/passages.jsonl`) as { id: string; text: string }[]).map(({ id, text }) => [
      id,
      fold(text),
    ]),
  );
  return (readLines(`${folder}/questions.jsonl`) as QuestionLine[]).map(
    ({ text, gold, answers, sentences = [], impossible, doc, kind = null, lang = null }) => ({
      text,
      doc,
      kind,
      lang,
      sentences: sentences.map(fold).filter((sentence) => sentence !== ''),
      answers: answers.map(fold).filter((answer) => answer !== ''),
      gold: Object.keys(gold).flatMap((id) => passages.get(id) ?? []),
      isImpossible: impossible,
    }),
  );
}

function readLines(file: string): readonly unknown[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): unknown => JSON.parse(line));
}
