import { Command } from 'commander';
import type { Change } from '../corpus/anchor.ts';
import type { GroupId } from '../corpus/corpus.ts';
import type { Reimport } from '../corpus/reimport.ts';
import type { WorkDescription, WorkId } from '../corpus/work.ts';
import { UserError } from '../errors.ts';
import type { Features } from '../features/features.ts';
import type { ReimportResult } from '../features/reimport/reimports.ts';
import { readSource } from '../import/read-source.ts';
import { harmless } from './harmless.ts';
import { isAddress } from './is-address.ts';
import { corpusOf } from './look-up.ts';
import type { Terminal } from './terminal.ts';

interface ReimportOptions extends Partial<Record<keyof WorkDescription, string>> {
  readonly group?: string;
  readonly yes?: true;
  readonly undo?: true;
  readonly confirm?: true;
  readonly json?: true;
}

/** What was done, and with what result; null: the former text was deleted. */
interface Outcome {
  readonly done: 'previewed' | 'applied' | 'undone' | 'confirmed';
  readonly reimport: Reimport;
  readonly result: ReimportResult | null;
}

/** `concordance reimport`. */
export function createReimportCommand(terminal: Terminal): Command {
  return new Command('reimport')
    .description('put a better import of a text in the place of a work, with everything that quotes it')
    .argument('<id>', 'id of the work, as "concordance works" shows it; once replaced, that of the new text')
    .argument('[path]', 'the file or http(s) address; without it, the address that the work has')
    .option('--yes', 'do it; otherwise only print what would change')
    .option('--undo', 'put the former text back, and everything as it was')
    .option('--confirm', 'keep the new text, and delete the former one')
    .option('--title <title>', 'title of the work, if another')
    .option('--author <author>', 'who wrote it, if somebody else')
    .option('--edition <edition>', 'which edition it is now')
    .option('--source-url <address>', 'web page that the text was saved from')
    .option('--licence <licence>', 'under which licence it may be shared')
    .option('--language <language>', 'which language it is in, e.g. German or de')
    .option('--group <id>', "in this Discord server's corpus, not among the shared works")
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  concordance reimport k3v7aq2mzx5tqh4wn6ycbd2e7f walden.epub          see what would change
  concordance reimport k3v7aq2mzx5tqh4wn6ycbd2e7f walden.epub --yes    do it
  concordance reimport t5xq3bkd7hzv2mw6ncya4e7fqa --undo               put the former text back
  concordance reimport t5xq3bkd7hzv2mw6ncya4e7fqa --confirm            delete the former text

Reading lines, quotations, prompts, meetings and questions move to the new text. The former text is kept until --confirm.`,
    )
    .action(async (id: string, path: string | undefined, options: ReimportOptions, command: Command) => {
      const outcome = await terminal.withConcordance(command, ({ features }) =>
        run(features, { id, path: path ?? null, options }),
      );
      if (options.json) terminal.printJson(toJson(outcome));
      else terminal.print(format(outcome).map(harmless));
    });
}

interface Request {
  readonly id: WorkId;
  readonly path: string | null;
  readonly options: ReimportOptions;
}

async function run({ reimports }: Pick<Features, 'reimports'>, request: Request): Promise<Outcome> {
  const { yes, undo, confirm } = request.options;
  if ([yes, undo, confirm].filter(Boolean).length > 1)
    throw new UserError('--yes, --undo and --confirm exclude each other.');
  const groupId = corpusOf(request.options.group);
  if (undo || confirm) return end(reimports, groupId, request.id, undo === true);
  const { id } = await draft(reimports, groupId, request);
  const result = await reimports.preview(groupId, id, null);
  if (yes) {
    const applied = await reimports.apply(groupId, id, null);
    return { done: 'applied', reimport: applied.reimport, result: applied };
  }
  await reimports.cancel(groupId, id);
  return { done: 'previewed', reimport: result.reimport, result };
}

async function end(
  reimports: Features['reimports'],
  groupId: GroupId,
  workId: WorkId,
  isUndone: boolean,
): Promise<Outcome> {
  const open = await reimports.findOpen(groupId, workId);
  if (!open)
    throw new UserError(`No work was put in the place of another as ${workId}, or it was confirmed since.`);
  if (!isUndone) await reimports.confirm(groupId, open.id);
  if (!isUndone) return { done: 'confirmed', reimport: open, result: null };
  return { done: 'undone', reimport: open, result: await reimports.undo(groupId, open.id, null) };
}

async function draft(
  reimports: Features['reimports'],
  groupId: GroupId,
  { id, path, options }: Request,
): Promise<Reimport> {
  const { title, author, edition, licence, sourceUrl, language } = options;
  const said = Object.entries({ title, author, edition, licence, sourceUrl, language });
  const description = Object.fromEntries(said.filter(([, value]) => value !== undefined));
  if (path === null || isAddress(path))
    return reimports.draftFromWeb(groupId, id, path === null ? null : { address: path, description });
  return reimports.draft(groupId, id, await readSource(path, description, null));
}

const HEADINGS: Readonly<Record<Outcome['done'], (title: string) => string>> = {
  previewed: (title) => `Nothing was changed yet. To replace “${title}”, add --yes.`,
  applied: (title) => `Replaced: ${title}`,
  undone: (title) => `As it was: ${title}`,
  confirmed: () => 'Confirmed: the former text is deleted.',
};

function format({ done, reimport, result }: Outcome): readonly string[] {
  const heading = HEADINGS[done](result?.title ?? '');
  if (result === null) return [heading];
  const { words, lines } = result;
  const { moved, mended, lost } = result.move;
  const after = {
    previewed: [],
    undone: [],
    confirmed: [],
    applied: [
      `The former text is kept: "concordance reimport ${reimport.toWork}" with --undo or --confirm ends that.`,
    ],
  };
  return [
    heading,
    `  ${reimport.fromWork} → ${reimport.toWork}`,
    ...(done === 'undone' ? [] : [`  ${words.before} words before, ${words.after} now`]),
    `  Moved word for word: ${moved}`,
    `  Moved with new wording: ${mended.length}`,
    ...mended.flatMap((change) => [`    ${shorten(change.before)}`, `    → ${shorten(change.after ?? '')}`]),
    `  Not found, left as they are: ${lost.length}`,
    ...lost.map((change: Change) => `    ${shorten(change.before)}`),
    ...lines.map(({ before, after: now }) => `  Reading line of the group: from ${before} % to ${now} %`),
    ...after[done],
  ];
}

/** Most characters of a quotation in a list. */
const LONGEST = 300;

function shorten(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}

function toJson({ done, reimport, result }: Outcome): object {
  const { id, fromWork, toWork, groupId } = reimport;
  return {
    done,
    id,
    groupId,
    fromWork,
    toWork,
    ...(result && { title: result.title, ...result.move, lines: result.lines }),
  };
}
