import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { OPERATOR_GROUP, type CorpusEntry } from '../../corpus/corpus.ts';
import type { Work } from '../../corpus/work.ts';
import type { Citation } from '../../corpus/quotation.ts';
import { UserError } from '../../errors.ts';
import { createAnswers, type Answers } from '../../features/answers/answers.ts';
import type { LookedUp } from '../../features/answers/look-up.ts';
import { toTurn } from '../../features/answers/question/follow-up.ts';
import type { Turn } from '../../features/corpus/ask-scope.ts';
import { shownCitations } from '../../features/answers/shown-citations.ts';
import { createLibrary } from '../../features/corpus/library.ts';
import type { ReaderModel } from '../../search/reader-model/reader-model.ts';
import { openSearchIndex } from '../../search/open-search-index.ts';
import type { Hit, SearchIndex } from '../../search/search.ts';
import { composeWork } from '../../text/compose-work.ts';
import { detectLanguage } from '../../text/languages/detect-language.ts';
import { measureWork } from '../../text/measure-work.ts';

const bookShape = z.object({
  doc: z.string(),
  title: z.string(),
  author: z.string().nullish(),
  text: z.string(),
});
const questionShape = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  history: z.array(z.string()).default([]),
});

/** Longest text of a question that is read. */
const LONGEST = 500;

/** Passages to list per question. */
const PASSAGES = 10;

/** A work of a benchmark, under its name in the benchmark. */
export interface BenchWork {
  readonly doc: string;
  readonly title: string;
  readonly author: string | null;
  readonly work: Work;
}

/**
 * Answers the questions of a benchmark with the features that the commands use, over a separate corpus in a temporary
 * folder. Documents and questions are JSON lines, `{doc,title,author?,text}` and `{id,text,history?}`, whose history
 * are the questions before it, oldest first, to which the bot answers first; each reply is a line
 * `{id,passages:[{doc,text,score}],quote,confidence,abstain,metadata?}`. Passages and quote are in the order in which a
 * member sees them.
 */
export async function runBenchAnswers({
  documentsFile,
  input,
  output,
  model = null,
}: {
  documentsFile: string;
  input: Readable;
  output: Writable;
  model?: ReaderModel | null;
}): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'concordance-bench-'));
  const index = openSearchIndex(path.join(folder, 'index.sqlite'), undefined, model);
  try {
    const books = await readBenchWorks(documentsFile);
    for (const { work } of books) await index.add(work);
    await index.encode();
    const answerForBench = prepareReplies(books, index);
    for await (const line of createInterface({ input })) {
      if (line.trim() === '') continue;
      const { id, text, history } = questionShape.parse(JSON.parse(line));
      const reply = await answerForBench(text, history);
      output.write(`${JSON.stringify({ id, ...reply })}\n`);
    }
  } finally {
    await model?.close();
    index.close();
    await rm(folder, { recursive: true });
  }
}

interface BenchReply {
  readonly passages: readonly {
    readonly doc: string | undefined;
    readonly text: string;
    readonly score: number;
  }[];
  readonly quote: string | null;
  readonly confidence: number;
  readonly abstain: boolean;
  /** What is known of the works, where that is the answer. */
  readonly metadata?: { readonly author: string };
}

function prepareReplies(
  books: readonly BenchWork[],
  index: SearchIndex,
): (text: string, history: readonly string[]) => Promise<BenchReply> {
  const converse = prepareConversation(createBenchAnswers(books, index));
  const names = new Map(books.map(({ work, doc }) => [work.id, doc]));
  return async (text, history) => {
    const looked = await converse(text, history);
    if (looked === null) return { passages: [], quote: null, confidence: 0, abstain: true };
    const { answer, passages, author } = looked;
    const shown = shownCitations(answer);
    return {
      passages: asShown(passages, shown)
        .slice(0, PASSAGES)
        .map((hit) => ({ doc: names.get(hit.workId), text: hit.text, score: hit.score })),
      quote: shown[0]?.quotation.exact ?? null,
      confidence: answer.confidence,
      abstain: answer.quotations.length === 0 && author === null,
      ...(author === null ? {} : { metadata: { author } }),
    };
  };
}

/** Answers the last question of a conversation; each conversation that it begins with is answered once. */
function prepareConversation(answers: Answers) {
  const held = new Map<string, Promise<readonly Turn[]>>();
  const turnsOf = async (history: readonly string[]): Promise<readonly Turn[]> => {
    const text = history.at(-1);
    if (text === undefined) return [];
    const earlier = await recall(history.slice(0, -1));
    const looked = await lookUp(answers, text, earlier);
    return looked === null ? earlier : [...earlier, toTurn(text, looked.answer)];
  };
  const recall = (history: readonly string[]): Promise<readonly Turn[]> => {
    const key = JSON.stringify(history);
    const turns = held.get(key) ?? turnsOf(history);
    held.set(key, turns);
    return turns;
  };
  return async (text: string, history: readonly string[]): Promise<LookedUp | null> =>
    lookUp(answers, text, await recall(history));
}

/** The passages of what a member is shown, in that order, then what else was ranked. */
function asShown(passages: readonly Hit[], shown: readonly Citation[]): readonly Hit[] {
  const first = shown.flatMap((citation) => passages.find((hit) => holds(hit, citation)) ?? []);
  return [...new Set([...first, ...passages])];
}

function holds({ workId, start, end }: Hit, { quotation }: Citation): boolean {
  return workId === quotation.workId && start < quotation.end && quotation.end <= end;
}

/** What a member would get; null if they are told to ask something else. */
async function lookUp(answers: Answers, text: string, earlier: readonly Turn[]): Promise<LookedUp | null> {
  const asked = text.slice(0, LONGEST);
  try {
    return await answers.look({ audience: 'everyone', text: asked, workId: null, section: null, earlier });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Answers like the commands, from indexed works that are not in a store. */
function createBenchAnswers(books: readonly BenchWork[], index: SearchIndex): Answers {
  const library = createLibrary({ store: { works: shelve(books) }, linkTo: () => null });
  return createAnswers({ library, index });
}

/** Reads a benchmark's documents; paragraphs are separated by blank lines. Of two equal texts the first is used. */
export async function readBenchWorks(documentsFile: string): Promise<readonly BenchWork[]> {
  const works = new Map<string, BenchWork>();
  for await (const line of createInterface({ input: createReadStream(documentsFile) })) {
    if (line.trim() === '') continue;
    const { doc, title, author = null, text } = bookShape.parse(JSON.parse(line));
    const prose = text.split(/\n\s*\n/).map((paragraph) => ({ kind: 'prose', text: paragraph }) as const);
    const work = composeWork([{ kind: 'title', text: title }, ...prose]);
    if (!works.has(work.id)) works.set(work.id, { doc, title, author, work });
  }
  return [...works.values()];
}

function shelve(books: readonly BenchWork[]) {
  const entries = books.map(toEntry);
  const works = new Map(books.map(({ work }) => [work.id, work]));
  return {
    find: async (workId: string) => works.get(workId) ?? null,
    list: async () => entries,
    listAll: async () => entries,
  };
}

/** The entry of a work that is not in a store. */
export function toEntry({ doc, title, author, work }: BenchWork): CorpusEntry {
  return {
    groupId: OPERATOR_GROUP,
    workId: work.id,
    description: {
      title,
      author,
      edition: null,
      licence: null,
      sourceUrl: null,
      language: detectLanguage(work.text),
    },
    size: measureWork(work),
    origin: doc,
    report: { format: 'txt', encoding: 'utf-8', drops: [], remarks: [], links: null },
    addedBy: null,
    addedAt: new Date(0),
  };
}
