import type { Command } from 'commander';
import { OperatorCommand } from './operator-command.ts';
import type { Citation } from '../corpus/quotation.ts';
import type { WorkId } from '../corpus/work.ts';
import { createCache } from '../features/corpus/cache.ts';
import type { SearchIndex } from '../search/search.ts';
import type { Store } from '../store/store.ts';
import { createWorkId } from '../text/work-id.ts';
import { harmless } from './harmless.ts';
import type { Terminal } from './terminal.ts';

/** Number of texts to cache while citations are checked. */
const TEXTS_AT_HAND = 50;

/** `concordance check`. */
export function createCheckCommand({ fail, print, withConcordance }: Terminal): Command {
  return new OperatorCommand('check')
    .description('check the store, the index, and that every stored quotation is verbatim')
    .examples(`
Example:
  concordance check && concordance backup today.sqlite

It ends with status 1 if it finds anything.`)
    .action(async (_options: object, command: Command) => {
      const { findings, works, citations } = await withConcordance(command, check);
      print(findings.map(harmless));
      if (findings.length > 0) fail();
      else print(`All is well: ${works} works and ${citations} stored quotations were checked.`);
    });
}

interface Checked {
  readonly findings: readonly string[];
  readonly works: number;
  readonly citations: number;
}

async function check({ store, index }: { store: Store; index: SearchIndex }): Promise<Checked> {
  const ids = await store.works.ids();
  const inCorpora = new Set(ids);
  const quoted = await checkCitations(store, inCorpora);
  return {
    findings: [
      ...(await store.integrity()).map((finding) => `The store is damaged: ${finding}.`),
      ...index.integrity().map((finding) => `The index is damaged: ${finding}. Delete it; it is built anew.`),
      ...(await checkWorks(store, ids)),
      ...checkIndex(index, inCorpora),
      ...quoted.findings,
    ],
    works: ids.length,
    citations: quoted.citations,
  };
}

async function checkWorks({ works }: Store, ids: readonly WorkId[]): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const id of ids) {
    const work = await works.find(id);
    if (work === null) findings.push(`Work ${id} is in a corpus, but its text is missing.`);
    else if (createWorkId(work.text) !== id)
      findings.push(`The text of work ${id} is not the text that was imported.`);
  }
  return findings;
}

function checkIndex(index: SearchIndex, inCorpora: ReadonlySet<WorkId>): readonly string[] {
  const indexed = new Set(index.ids());
  return [
    ...[...inCorpora.difference(indexed)].map((id) => `Work ${id} is missing in the index.`),
    ...[...indexed.difference(inCorpora)].map((id) => `The index has work ${id}, which no corpus holds.`),
  ];
}

async function checkCitations(
  store: Store,
  inCorpora: ReadonlySet<WorkId>,
): Promise<{ findings: readonly string[]; citations: number }> {
  const findings: string[] = [];
  const texts = createCache<string>(TEXTS_AT_HAND);
  const textOf = async (id: WorkId): Promise<string | null> =>
    texts(id, async () => (await store.works.find(id))?.text ?? null);
  let citations = 0;
  const compare = async (what: string, { quotation }: Citation): Promise<void> => {
    citations += 1;
    const { workId, start, end, exact } = quotation;
    const text = inCorpora.has(workId) ? await textOf(workId) : null;
    if (text === null || text.slice(start, end) === exact) return;
    findings.push(`${what} work ${workId} at ${start}-${end}, but the text there is another.`);
  };
  for await (const { questionId, citation } of store.questions.citations())
    await compare(`Question ${questionId} quotes`, citation);
  for (const { id, citation } of await store.savedQuotes.list({}))
    await compare(`Kept quotation ${id} is of`, citation);
  return { findings, citations };
}
