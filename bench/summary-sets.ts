import { createReadStream, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { readBenchText } from '../src/cli/bench/bench-text.ts';
import { readSourceText } from '../src/text/key-sentences/source-text.ts';
import { readText, type ReadText } from '../src/text/key-sentences/read-text.ts';

/** Public data sets of texts with human summaries, which are not part of this project. */
const SETS = path.resolve(import.meta.dirname, '../../shared/bench/texts/data');

/** A text with human summaries, or with human answers to a question about it. */
export interface SummaryItem {
  readonly text: ReadText;
  readonly query: string | null;
  readonly references: readonly string[];
}

interface ItemLine {
  readonly query: string | null;
  readonly docs: readonly string[];
  readonly refs: readonly (readonly string[])[];
}

const read = new Map<string, ReadText>();

/** The items of a set, e.g. `sci.train`; none if it is not on this machine. */
export async function readSummarySet(name: string): Promise<readonly SummaryItem[]> {
  const file = path.join(SETS, `${name}.jsonl`);
  if (!existsSync(file)) return [];
  await readDocuments();
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { query, docs, refs } = JSON.parse(line) as ItemLine;
      const text = read.get(docs[0] ?? '');
      return text ? [{ text, query, references: refs.map((sentences) => sentences.join(' ')) }] : [];
    });
}

async function readDocuments(): Promise<void> {
  if (read.size > 0) return;
  const input = createReadStream(path.join(SETS, 'documents.jsonl'));
  for await (const line of createInterface({ input })) {
    const { id, title, text } = JSON.parse(line) as { id: string; title: string; text: string };
    const { work } = readBenchText({ id, title, text });
    const whole = { start: 0, end: work.text.length };
    read.set(id, readText(readSourceText(work, title, whole).source));
  }
}
