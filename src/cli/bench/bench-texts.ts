import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { readBenchText, segment, type BenchDocument, type BenchText } from './bench-text.ts';
import { createLibrary } from '../../features/corpus/library.ts';
import { rankWorks } from '../../features/answers/rank-works.ts';
import { summariseScope } from '../../features/summaries/summarise-scope.ts';
import { openSearchIndex } from '../../search/open-search-index.ts';
import type { SearchIndex } from '../../search/search.ts';
import { findTopics } from '../../text/topics.ts';

const documentShape = z.object({ id: z.string(), title: z.string(), text: z.string() });
const id = z.string();
const docs = z.array(documentShape).min(1);
const query = z.string();
const maxWords = z.number().int().positive();

const taskShape = z.discriminatedUnion('op', [
  z.object({ id, op: z.literal('summarise'), docs, maxWords }),
  z.object({ id, op: z.literal('query'), docs: docs.optional(), library: id.optional(), query, maxWords }),
  z.object({ id, op: z.literal('library'), docs }),
  z.object({ id, op: z.literal('topics'), docs, k: z.number().int().positive() }),
  z.object({ id, op: z.literal('segment'), docs }),
]);

/** Cites without a store: citations get their entry directly. */
const library = createLibrary({
  store: { works: { find: async () => null, list: async () => [], listAll: async () => [] } },
  linkTo: () => null,
});

type Task = z.infer<typeof taskShape>;
type SummaryTask = Extract<Task, { op: 'summarise' | 'query' }>;

/** Documents for later queries to choose from. */
interface BenchLibrary {
  readonly texts: ReadonlyMap<string, BenchText>;
  readonly index: SearchIndex;
}

/** A verbatim slice of a document. */
interface BenchSpan {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Does the tasks of a benchmark of texts with the code that the commands use: JSON lines in, JSON lines out.
 * `summarise` and `query` return verbatim spans within a budget of words, `topics` key phrases, `segment` sentences as
 * offsets; `library` lists the documents for later queries to choose from, and gets no reply.
 */
export async function runBenchTexts({ input, output }: { input: Readable; output: Writable }): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'concordance-bench-'));
  const libraries = new Map<string, BenchLibrary>();
  const read = createReader();
  try {
    for await (const line of createInterface({ input })) {
      if (line.trim() === '') continue;
      const task = taskShape.parse(JSON.parse(line));
      if (task.op === 'library') {
        const file = path.join(folder, `${libraries.size}.sqlite`);
        libraries.set(task.id, await openLibrary(task.docs.map(read), file));
      } else output.write(`${JSON.stringify({ id: task.id, ...reply(task) })}\n`);
    }
  } finally {
    for (const { index } of libraries.values()) index.close();
    await rm(folder, { recursive: true });
  }

  function reply(task: Exclude<Task, { op: 'library' }>): object {
    if (task.op === 'segment') return { sentences: segment(task.docs[0]?.text ?? '') };
    if (task.op === 'topics') return { topics: task.docs.flatMap((each) => topicsOf(read(each), task.k)) };
    return { spans: findTexts(task).flatMap((text) => summarise(text, task)) };
  }

  /** The document that a task names, or the most relevant to its query. */
  function findTexts(task: SummaryTask): readonly BenchText[] {
    if (task.op === 'summarise' || task.docs) return (task.docs ?? []).slice(0, 1).map(read);
    const named = libraries.get(task.library ?? '');
    if (!named) throw new Error(`The task ${task.id} names no library that came before it.`);
    const { texts, index } = named;
    const scope = [...texts.keys()].map((workId) => ({ workId, start: 0, end: Number.MAX_SAFE_INTEGER }));
    return rankWorks(index, task.query, scope)
      .slice(0, 1)
      .flatMap((workId) => texts.get(workId) ?? []);
  }
}

/** Parses documents; caches the latest, since a benchmark often repeats one. */
function createReader(): (document: BenchDocument) => BenchText {
  const kept = new Map<string, BenchText>();
  return (document) => {
    const known = kept.get(document.id);
    if (known?.document.text === document.text) return known;
    const text = readBenchText(document);
    kept.set(document.id, text);
    return text;
  };
}

async function openLibrary(read: readonly BenchText[], file: string): Promise<BenchLibrary> {
  const index = openSearchIndex(file);
  for (const { work } of read) await index.add(work);
  return { index, texts: new Map(read.map((text) => [text.work.id, text])) };
}

function summarise({ document, entry, work, placeOf }: BenchText, task: SummaryTask): readonly BenchSpan[] {
  const scope = { start: 0, end: work.text.length };
  const { citations } = summariseScope(
    library,
    {
      entry: { ...entry, line: null, reading: { groupId: entry.groupId, until: null } },
      work,
      scope,
      section: null,
    },
    { topic: task.op === 'query' ? task.query : null, budget: { words: task.maxWords }, within: null },
  );
  return citations.flatMap(({ quotation }) => {
    const place = placeOf(quotation);
    if (!place) return [];
    return [{ doc: document.id, ...place, text: document.text.slice(place.start, place.end) }];
  });
}

function topicsOf({ work: { text, layout } }: BenchText, most: number): readonly string[] {
  const sentences = layout.sentences.map(({ start, end }) => text.slice(start, end));
  return findTopics(sentences, most).map(({ phrase }) => phrase);
}
