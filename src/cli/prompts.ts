import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import type { Command } from 'commander';
import { OperatorCommand } from './operator-command.ts';
import { z } from 'zod';
import * as en from '../catalogue/en/words/en.ts';
import { UserError, messageOf } from '../errors.ts';
import type { Features } from '../features/features.ts';
import type { MadePrompt, PromptToCheck } from '../features/prompts/prompt-features.ts';
import { wordPrompt } from '../features/prompts/word-prompt.ts';
import type { Concordance } from '../wiring.ts';
import { audienceOf, findSection } from './look-up.ts';
import { harmless } from './harmless.ts';
import { wrap } from './wrap.ts';
import type { Terminal } from './terminal.ts';
import { PROMPT_FRAMES, PROMPT_KINDS, PROMPT_VOICES } from '../corpus/prompt.ts';
import { isOpenQuestion } from '../features/prompts/open-question.ts';
import { GATES } from '../text/prompts/gates.ts';

const MOST = 50;

interface PromptsOptions {
  readonly count: string;
  readonly section?: string;
  readonly group?: string;
  readonly json?: true;
}

interface CheckOptions {
  readonly group?: string;
  readonly json?: true;
}

/** `concordance prompts`. */
export function createPromptsCommand(terminal: Terminal): Command {
  return new OperatorCommand('prompts')
    .description('discussion prompts from a work, each around a quotation')
    .argument('<work>', 'id of the work; "concordance works" lists them')
    .option('--count <number>', `how many at most, up to ${MOST}; poor ones are not made up to fill it`, '5')
    .option('--section <number>', 'only from this section, by its number, e.g. 3.2')
    .option('--group <id>', "look only in this Discord server's works and the shared ones")
    .option('--json', 'print one prompt a line as JSON, with the checks that it has passed')
    .examples(`
Examples:
  concordance prompts k3v7aq2mzx5tqh4wn6ycbd2e7f --count 8
  concordance prompts k3v7aq2mzx5tqh4wn6ycbd2e7f --json | concordance prompts check -`)
    .action(async (work: string, options: PromptsOptions, command: Command) => {
      await terminal.withConcordance(command, (concordance) =>
        printPrompts(terminal, concordance, work, options),
      );
    })
    .addCommand(createPromptCheck(terminal));
}

function createPromptCheck(terminal: Terminal): Command {
  return new OperatorCommand('check')
    .description('check prompts again, one a line as "prompts --json" prints them')
    .argument('<file>', 'file of JSON lines, or - for the standard input')
    .option('--group <id>', "look only in this Discord server's works and the shared ones")
    .option('--json', 'print one finding a line as JSON')
    .examples(`
Examples:
  concordance prompts check prompts.jsonl
  concordance prompts check - --json < prompts.jsonl`)
    .action(async (file: string, _own: CheckOptions, command: Command) => {
      // The parent command has options with the same names, and parses them first.
      const options = command.optsWithGlobals<CheckOptions>();
      const lines = (await readLines(file, terminal)).split('\n').filter((line) => line.trim() !== '');
      await terminal.withConcordance(command, ({ features }) =>
        checkPrompts(terminal, features, lines, options),
      );
    });
}

async function printPrompts(
  { print, width }: Terminal,
  concordance: Concordance,
  workId: string,
  options: PromptsOptions,
): Promise<void> {
  const count = Number(options.count);
  if (!Number.isInteger(count) || count < 1 || count > MOST)
    throw new UserError(`Ask for 1 to ${MOST} prompts.`);
  const audience = await audienceOf(concordance.features, options.group);
  const { section: number } = options;
  const section = number === undefined ? null : await findSection(concordance, { audience, workId, number });
  const made = await concordance.features.prompts.make({ audience, workId, section }, count);
  if (options.json) print(made.map((prompt) => JSON.stringify(toPromptJson(prompt))));
  else if (made.length === 0) print('No prompt passes the checks.');
  else print(made.flatMap((prompt, at) => formatPrompt(prompt, at, width)));
}

function formatPrompt({ draft, citations }: MadePrompt, at: number, width: number): readonly string[] {
  const { leads, question } = wordPrompt(en, draft, harmless);
  const fold = (margin: string, text: string): readonly string[] =>
    wrap(text, width - margin.length).map(({ start, end }) => margin + text.slice(start, end));
  return [
    `${at + 1}. ${draft.frame}, ${draft.kind}`,
    ...citations.flatMap(({ quotation }, i) => [
      `   ${leads[i] ?? ''}`,
      ...fold('   | ', harmless(quotation.exact)),
    ]),
    ...fold('   ', question),
    '',
  ];
}

async function readLines(file: string, { stdin }: Terminal): Promise<string> {
  try {
    return file === '-' ? await readStream(stdin) : await readFile(file, 'utf8');
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

async function checkPrompts(
  { fail, print }: Terminal,
  features: Features,
  lines: readonly string[],
  { group, json }: CheckOptions,
): Promise<void> {
  const audience = await audienceOf(features, group);
  let rejected = 0;
  for (const [i, line] of lines.entries()) {
    const read = readPromptLine(line);
    const flaws =
      read === null ? ['form'] : [...read.flaws, ...(await features.prompts.check(audience, read))];
    if (flaws.length > 0) rejected += 1;
    if (json) print(JSON.stringify({ line: i + 1, isSound: flaws.length === 0, flaws }));
    else print(`${i + 1}: ${flaws.length === 0 ? 'sound' : `rejected: ${flaws.join(', ')}`}`);
  }
  if (!json) print(`${lines.length - rejected} of ${lines.length} prompts are sound.`);
  if (rejected > 0) fail();
}

const promptLine = z.object({
  workId: z.string(),
  frame: z.enum(PROMPT_FRAMES),
  kind: z.enum(PROMPT_KINDS),
  voice: z.enum(PROMPT_VOICES),
  speaker: z.string().nullable(),
  person: z.string().nullable(),
  topic: z.string(),
  quotations: z.array(z.object({ start: z.int(), end: z.int(), exact: z.string() })).min(1),
  leads: z.array(z.string()),
  question: z.string(),
});

/** A prompt parsed from a line, and whether its words match its frame and its question is open. */
interface ReadPromptLine extends PromptToCheck {
  readonly flaws: readonly ('words' | 'open')[];
}

/** A prompt as `prompts --json` prints it, one per line; a stable form for other programs. */
function toPromptJson({ workId, draft, citations, score }: MadePrompt): object {
  const { leads, question } = wordPrompt(en, draft);
  return {
    workId,
    title: citations[0]?.title ?? null,
    author: citations[0]?.author ?? null,
    ...draft,
    quotations: citations.map(({ quotation: { start, end, exact }, url }) => ({ start, end, exact, url })),
    leads,
    question,
    score: Number(score.toFixed(2)),
    // New prompts have passed all checks; `prompts check` repeats them.
    gates: Object.fromEntries([...Object.keys(GATES), 'words', 'open'].map((name) => [name, true])),
  };
}

/** Parses a line from {@link toPromptJson}; null if it is not one. */
function readPromptLine(line: string): ReadPromptLine | null {
  const parsed = promptLine.safeParse(parse(line));
  if (!parsed.success) return null;
  const { workId, leads, question, quotations, ...fields } = parsed.data;
  const draft = { ...fields, quotations: quotations.map(({ start, end }) => ({ start, end })) };
  const own = wordPrompt(en, draft);
  const isOwn = question === own.question && leads.join('\n') === own.leads.join('\n');
  const flaws = [
    ...(isOwn ? [] : ['words' as const]),
    ...(isOpenQuestion(question) ? [] : ['open' as const]),
  ];
  return { workId, draft, exact: quotations.map(({ exact }) => exact), flaws };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
