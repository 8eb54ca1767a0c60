import type { Command } from 'commander';
import { OperatorCommand } from './operator-command.ts';
import type { WorkDescription } from '../corpus/work.ts';
import { UserError } from '../errors.ts';
import type { Addition, Corpus } from '../features/corpus/corpus.ts';
import { expandPath, type FoundFile } from '../import/expand-paths.ts';
import { readSource } from '../import/read-source.ts';
import type { Concordance } from '../wiring.ts';
import { corpusOf } from './look-up.ts';
import { harmless } from './harmless.ts';
import { isAddress } from './is-address.ts';
import { toEntryJson } from './works.ts';
import { createBar } from './show-progress.ts';
import type { Terminal } from './terminal.ts';

interface ImportOptions extends Partial<Record<keyof WorkDescription, string>> {
  readonly group?: string;
  readonly json?: true;
}

/** The result for a file: a work, or the error. */
type Outcome = { readonly file: string } & (
  | { readonly addition: Addition; readonly isCorrected: boolean }
  | { readonly error: string }
);

const NEXT =
  'Next: npx concordance ask "A question about it" answers here; npm start lets /ask answer in Discord.';

/** `concordance import`. */
export function createImportCommand(terminal: Terminal): Command {
  return new OperatorCommand('import')
    .description('add texts: files, folders with all the texts below them, or web addresses')
    .argument(
      '<path...>',
      'plain text, Markdown, web pages, EPUB books, Word documents, PDF files, or http(s) addresses of such',
    )
    .option(
      '--title <title>',
      'title of the work; for a text that is there already, these options correct it',
    )
    .option('--author <author>', 'who wrote it')
    .option('--edition <edition>', 'which edition it is')
    .option('--source-url <address>', 'web page that the text was saved from; quotations then link to it')
    .option('--licence <licence>', 'under which licence it may be shared, e.g. CC0-1.0')
    .option(
      '--language <language>',
      'which language it is in, e.g. German or de; otherwise the one that it is found to be in',
    )
    .option('--group <id>', 'add to the corpus of this Discord server; otherwise every server may use it')
    .option('--json', 'print what became of each file as JSON')
    .examples(`
Examples:
  concordance import texts/
  concordance import essay.html --source-url https://example.org/essay --licence CC-BY-4.0
  concordance import https://example.org/essay
  concordance import notes.md --group 1234567890123456789

What a file "essay.meta.json" beside "essay.txt" says of it (title, author, edition, licence, sourceUrl, language) is read too.`)
    .action(async (paths: readonly string[], options: ImportOptions, command: Command) => {
      const run = ({ features }: Concordance) => importPaths(terminal, features.corpus, paths, options);
      const outcomes = await terminal.withConcordance(command, run, { mayCreate: true });
      if (options.json) terminal.printJson(outcomes.map(toOutcomeJson));
      report(terminal, outcomes);
      if (terminal.stderr.isTTY && outcomes.some((outcome) => !('error' in outcome))) terminal.warn(NEXT);
    });
}

async function importPaths(
  terminal: Terminal,
  corpus: Corpus,
  paths: readonly string[],
  { group, json, ...description }: ImportOptions,
): Promise<readonly Outcome[]> {
  const { files, outcomes } = await findFiles(paths);
  if (files.length > 1 && (description.title ?? description.sourceUrl) !== undefined) {
    throw new UserError('--title and --source-url describe one work; import its file by itself.');
  }
  const progress = createProgress(terminal, files.length, json === true);
  for (const file of files) {
    progress.begin(file.path);
    const outcome = await importFile(corpus, file, description, corpusOf(group));
    outcomes.push(outcome);
    progress.end(outcome);
  }
  progress.stop();
  return outcomes;
}

async function findFiles(paths: readonly string[]): Promise<{ files: FoundFile[]; outcomes: Outcome[] }> {
  const files = new Map<string, FoundFile>();
  const outcomes: Outcome[] = [];
  for (const path of paths) {
    try {
      const found = isAddress(path)
        ? { files: [{ path, within: null }], leftOut: [] }
        : await expandPath(path);
      for (const file of found.files) if (!files.has(file.path)) files.set(file.path, file);
      for (const { path: file, why } of found.leftOut) outcomes.push({ file, error: why });
    } catch (error) {
      outcomes.push({ file: path, error: wordsOf(error) });
    }
  }
  return { files: [...files.values()], outcomes };
}

async function importFile(
  corpus: Corpus,
  { path: file, within }: FoundFile,
  description: Partial<WorkDescription>,
  groupId: string,
): Promise<Outcome> {
  try {
    const to = { groupId, addedBy: null };
    const addition = isAddress(file)
      ? await corpus.addFromWeb({ address: file, description }, to)
      : await corpus.add(await readSource(file, description, within), to);
    return { file, ...(await correct(corpus, addition, description, groupId)) };
  } catch (error) {
    return { file, error: wordsOf(error) };
  }
}

/** What is said of a text that is there already corrects how it is described. */
async function correct(
  corpus: Corpus,
  addition: Addition,
  description: Partial<WorkDescription>,
  groupId: string,
): Promise<{ readonly addition: Addition; readonly isCorrected: boolean }> {
  if (addition.isNew || Object.keys(description).length === 0) return { addition, isCorrected: false };
  const entry = await corpus.edit(groupId, addition.entry.workId, description);
  return { addition: { ...addition, entry }, isCorrected: true };
}

/** After a UserError, other files are still imported; any other error is a bug and ends the command. */
function wordsOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  throw error;
}

/** A bar on a terminal, a line per file elsewhere, nothing with JSON. */
function createProgress({ print, stderr }: Terminal, total: number, isQuiet: boolean) {
  const isTerminal = stderr.isTTY && !isQuiet;
  const bar = createBar(stderr, 'file');
  const lines: string[] = [];
  if (isTerminal) bar.start(total, 0, { file: '' });
  return {
    begin: (file: string) => bar.update({ file: harmless(file) }),
    end(outcome: Outcome) {
      bar.increment();
      if ('error' in outcome || isQuiet) return;
      if (isTerminal) lines.push(describe(outcome.addition, outcome.isCorrected));
      else print(describe(outcome.addition, outcome.isCorrected));
    },
    stop() {
      bar.stop();
      print(lines);
    },
  };
}

function describe({ entry, isNew }: Addition, isCorrected: boolean): string {
  const { description, size, report: found, workId } = entry;
  const work =
    description.author === null ? description.title : `${description.title}, ${description.author}`;
  if (!isNew)
    return harmless(`${isCorrected ? 'There already, corrected' : 'There already'}: ${work} (${workId})`);
  const left = found.drops.length === 0 ? '' : `, ${found.drops.length} lines of noise dropped`;
  const lines = [
    `Added: ${work} (${workId}), ${size.words.toLocaleString('en')} words${left}`,
    ...found.drops.map(({ reason, text }) => `  Dropped as ${reason}: ${text}`),
    ...found.remarks.map(({ english }) => `  ${english}`),
  ];
  return lines.map((line) => harmless(line)).join('\n');
}

function report({ fail, warn }: Terminal, outcomes: readonly Outcome[]): void {
  const failures = outcomes.filter((outcome) => 'error' in outcome);
  if (failures.length === 0) return;
  warn(`${failures.length} of ${outcomes.length} could not be imported:`);
  for (const { error } of failures) warn(`  ${harmless(error)}`);
  fail();
}

function toOutcomeJson(outcome: Outcome): object {
  if ('error' in outcome) return outcome;
  const { isCorrected } = outcome;
  const { entry, isNew } = outcome.addition;
  const remarks = entry.report.remarks.map(({ english }) => english);
  return {
    file: outcome.file,
    isNew,
    isCorrected,
    ...toEntryJson(entry),
    report: { ...entry.report, remarks },
  };
}
