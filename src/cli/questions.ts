import { styleText } from 'node:util';
import { Command, Option } from 'commander';
import type { LoggedQuestion } from '../corpus/question.ts';
import type { Questions } from '../features/answers/questions.ts';
import { EXPORTS, type ExportFormat } from './export-questions.ts';
import { harmless } from './print.ts';
import type { Terminal } from './terminal.ts';

const PAGE = 500;

/** `concordance questions`. */
export function createQuestionsCommand(terminal: Terminal): Command {
  return new Command('questions')
    .description('read the log of questions, newest first')
    .option('--group <id>', 'only those of this Discord server')
    .addOption(new Option('--export <format>', 'print them as a file').choices(Object.keys(EXPORTS)))
    .addHelpText(
      'after',
      `
Examples:
  concordance questions
  concordance questions --group 1234567890123456789 --export csv > questions.csv`,
    )
    .action(async (options: { group?: string; export?: ExportFormat }, command: Command) => {
      const { group } = options;
      await terminal.withConcordance(command, async ({ features }) => {
        const questions = readAll(features.questions, group === undefined ? {} : { groupId: group });
        if (options.export === undefined) await list(questions, terminal);
        else await writeExport(questions, options.export, terminal);
      });
    });
}

async function* readAll(
  log: Questions,
  filter: { groupId?: string },
): AsyncGenerator<LoggedQuestion, void, void> {
  for (let offset = 0; ; offset += PAGE) {
    const { questions } = await log.list('everyone', filter, { limit: PAGE, offset });
    yield* questions;
    if (questions.length < PAGE) return;
  }
}

async function list(questions: AsyncIterable<LoggedQuestion>, { print }: Terminal): Promise<void> {
  let isEmpty = true;
  for await (const question of questions) {
    isEmpty = false;
    const { id, groupId, askedAt, answer, text } = question;
    print(harmless(text));
    const outcome = answer.answered ? `${answer.quotations.length} quotations` : 'the texts do not say';
    print(styleText('dim', `  ${id} · ${askedAt.toISOString()} · group ${groupId} · ${outcome}`));
  }
  if (isEmpty) print('No question has been logged yet.');
}

async function writeExport(
  questions: AsyncIterable<LoggedQuestion>,
  format: ExportFormat,
  { stdout }: Terminal,
): Promise<void> {
  const { head, toText } = EXPORTS[format];
  stdout.write(head);
  for await (const question of questions) stdout.write(toText(question));
}
