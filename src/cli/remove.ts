import type { Command } from 'commander';
import { OperatorCommand } from './operator-command.ts';
import { corpusOf } from './look-up.ts';
import { harmless } from './harmless.ts';
import type { Terminal } from './terminal.ts';

/** `concordance remove`. */
export function createRemoveCommand({ print, withConcordance }: Terminal): Command {
  return new OperatorCommand('remove')
    .description('take a work out; quotations in the log stay')
    .argument('<id>', 'id of the work, as "concordance works" shows it')
    .option('--group <id>', "out of this Discord server's corpus, not of the shared works")
    .examples(`
Example:
  concordance remove k3v7aq2mzx5tqh4wn6ycbd2e7f`)
    .action(async (workId: string, { group }: { group?: string }, command: Command) => {
      const { description } = await withConcordance(command, ({ features }) =>
        features.corpus.remove(corpusOf(group), workId),
      );
      print(`Removed: ${harmless(description.title)}`);
    });
}
