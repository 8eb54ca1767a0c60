import { Command } from 'commander';
import { toAnswerJson } from './answer-json.ts';
import { audienceOf } from './audience.ts';
import { formatAnswer } from './format-answer.ts';
import type { Terminal } from './terminal.ts';

interface AskOptions {
  readonly work?: string;
  readonly group?: string;
  readonly json?: true;
}

/** `concordance ask`. */
export function createAskCommand({ print, printJson, width, withConcordance }: Terminal): Command {
  return new Command('ask')
    .description('answer a question out of the texts; nothing is logged')
    .argument('<question...>', 'the question, in quotation marks or not')
    .option('--work <id>', 'look in this work alone')
    .option('--group <id>', "look only in this Discord server's works and the shared ones")
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      `
Examples:
  concordance ask Does a network without a server have an owner?
  concordance ask "Who pays?" --work k3v7aq2mzx5tqh4wn6ycbd2e7f --json`,
    )
    .action(async (words: readonly string[], options: AskOptions, command: Command) => {
      const request = {
        audience: audienceOf(options.group),
        text: words.join(' '),
        workId: options.work ?? null,
        section: null,
      };
      const answer = await withConcordance(command, ({ features }) => features.answers.answer(request));
      if (options.json) printJson(toAnswerJson(answer));
      else print(formatAnswer(answer, width));
    });
}
