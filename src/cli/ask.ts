import type { Command } from 'commander';
import { toAnswerJson } from './answer-json.ts';
import { formatAnswer } from './format-answer.ts';
import { createLookUp, scopeOf, type LookUpOptions } from './look-up.ts';
import type { Terminal } from './terminal.ts';

/** `concordance ask`. */
export function createAskCommand({ print, printJson, width, withConcordance }: Terminal): Command {
  return createLookUp('ask')
    .description('answer a question out of the texts; nothing is logged')
    .argument('<question...>', 'the question, in quotation marks or not')
    .option('--all', 'all quotations, not only the first')
    .examples(`
Examples:
  concordance ask Does a network without a server have an owner?
  concordance ask "Who pays?" --work k3v7aq2mzx5tqh4wn6ycbd2e7f --json`)
    .action(
      async (
        words: readonly string[],
        options: LookUpOptions & { readonly all?: boolean },
        command: Command,
      ) => {
        const request = { text: words.join(' '), section: null };
        const answer = await withConcordance(command, async ({ features }) =>
          features.answers.answer({ ...request, ...(await scopeOf(options, features)) }),
        );
        if (options.json) printJson(toAnswerJson(answer));
        else print(formatAnswer(answer, width, options.all === true));
      },
    );
}
