/**
 * Opens an index, answers questions and checks quotations in a separate process, so that the measured memory is the
 * bot's, without the corpus generator's. Reads a job as JSON from standard input and prints the measurements as JSON.
 */
import { readFileSync } from 'node:fs';
import { OPERATOR_GROUP, type CorpusEntry } from '../src/corpus/corpus.ts';
import { createAnswers } from '../src/features/answers/answers.ts';
import { checkQuotation } from '../src/features/quotations/check-quotation.ts';
import { createLibrary } from '../src/features/corpus/library.ts';
import { openSearchIndex } from '../src/search/open-search-index.ts';
import { startModel } from '../src/search/reader-model/start-model.ts';
import type { MadeQuotation } from './quotations.ts';
import { timeEach, timeReference } from './timing.ts';
import { openWorksFile } from './works-file.ts';

/** The questions and the corpus. */
export interface AnsweringJob {
  readonly indexFile: string;
  readonly worksFile: string;
  readonly questions: readonly string[];
  readonly quotations: readonly MadeQuotation[];
  /** Whether the reader model reads the best sentences; the corpus is not encoded. */
  readonly isRead: boolean;
}

/** The measurements: milliseconds, and megabytes of resident memory after the questions. */
export interface AnsweringOutcome {
  readonly ready: number;
  readonly times: readonly number[];
  readonly megabytes: number;
  readonly checks: readonly number[];
  /** Number of quotations with the expected verdict. */
  readonly right: number;
  /** Of the reference loop, before the questions, between these and the quotations, and after. */
  readonly references: readonly [number, number, number];
}

function entryOf(workId: string): CorpusEntry {
  return {
    groupId: OPERATOR_GROUP,
    workId,
    description: {
      title: 'A work',
      author: null,
      edition: null,
      licence: null,
      sourceUrl: null,
      language: 'en',
    },
    size: { characters: 0, words: 0, sections: 0, paragraphs: 0, sentences: 0, passages: 0 },
    origin: workId,
    report: { format: 'txt', encoding: 'utf-8', drops: [], remarks: [], links: null },
    addedBy: null,
    addedAt: new Date(0),
  };
}

async function measure({
  indexFile,
  worksFile,
  questions,
  quotations,
  isRead,
}: AnsweringJob): Promise<AnsweringOutcome> {
  const start = performance.now();
  const model = isRead ? startModel(fail, { patience: null }) : null;
  const index = openSearchIndex(indexFile, undefined, model);
  index.ids();
  const ready = performance.now() - start;
  const works = openWorksFile(worksFile);
  const entries = works.ids.map(entryOf);
  const library = createLibrary({
    store: {
      works: {
        find: async (workId) => works.find(workId),
        list: async () => entries,
        listAll: async () => entries,
      },
    },
    linkTo: () => null,
  });
  const answers = createAnswers({ library, index });
  await model?.encode(['It is loaded with the first text.']);
  timeReference();
  const before = timeReference();
  const times = await timeEach(questions, (text) =>
    answers.answer({ audience: 'everyone', text, workId: null, section: null }),
  );
  const between = timeReference();
  const megabytes = process.memoryUsage.rss() / 2 ** 20;
  let right = 0;
  const checks = await timeEach(quotations, async ({ text, verdict }) => {
    const check = await checkQuotation({ library, index }, { audience: 'everyone', text, workId: null });
    right += Number(check.verdict === verdict);
  });
  const references = [before, between, timeReference()] as const;
  works.close();
  index.close();
  await model?.close();
  return { ready, times, megabytes, checks, right, references };
}

function fail(error: unknown): never {
  throw error;
}

const job = JSON.parse(readFileSync(0, 'utf8')) as AnsweringJob;
process.stdout.write(JSON.stringify(await measure(job)));
