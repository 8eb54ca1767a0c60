import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import { Command } from 'commander';
import * as en from '../catalogue/en/words/en.ts';
import { messageOf, UserError } from '../errors.ts';
import type { Features } from '../features/features.ts';
import type { MadePrompt } from '../features/prompts/prompt-features.ts';
import { wordPrompt } from '../features/prompts/word-prompt.ts';
import type { Concordance } from '../wiring.ts';
import { audienceOf } from './look-up.ts';
import { findSection } from './find-section.ts';
import { harmless } from './harmless.ts';
import { readPromptLine, toPromptJson } from './prompt-json.ts';
import { wrap } from './wrap.ts';
import type { Terminal } from './terminal.ts';

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
  return new Command('prompts')
    .description('discussion prompts from a work, each around a quotation')
    .argument('<work>', 'id of the work; "concordance works" lists them')
    .option('--count <number>', `how many at most, up to ${MOST}; poor ones are not made up to fill it`, '5')
    .option('--section <number>', 'only from this section, by its number, e.g. 3.2')
    .option('--group <id>', "look only in this Discord server's works and the shared ones")
    .option('--json', 'print one prompt a line as JSON, with the checks that it has passed')
    .addHelpText(
      'after',
      `
Examples:
  concordance prompts k3v7aq2mzx5tqh4wn6ycbd2e7f --count 8
  concordance prompts k3v7aq2mzx5tqh4wn6ycbd2e7f --json | concordance prompts check -`,
    )
    .action(async (work: string, options: PromptsOptions, command: Command) => {
      await terminal.withConcordance(command, (concordance) =>
        printPrompts(terminal, concordance, work, options),
      );
    })
    .addCommand(createPromptCheck(terminal));
}

function createPromptCheck(terminal: Terminal): Command {
  return new Command('check')
    .description('check prompts again, one a line as "prompts --json" prints them')
    .argument('<file>', 'file of JSON lines, or - for the standard input')
    .option('--group <id>', "look only in this Discord server's works and the shared ones")
    .option('--json', 'print one finding a line as JSON')
    .addHelpText(
      'after',
      `
Examples:
  concordance prompts check prompts.jsonl
  concordance prompts check - --json < prompts.jsonl`,
    )
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
