import type { Command } from 'commander';
import { OperatorCommand } from './operator-command.ts';
import type { Terminal } from './terminal.ts';

/** `concordance backup`. */
export function createBackupCommand({ print, withConcordance }: Terminal): Command {
  return new OperatorCommand('backup')
    .description('copy the store to a new file, also while the bot runs')
    .argument('<file>', 'a file that is not there yet')
    .examples(`
Example:
  concordance backup /backups/concordance-2026-05-01.sqlite

To restore, stop the bot, put the file in the data folder as concordance.sqlite and start the bot again.`)
    .action(async (file: string, _options: object, command: Command) => {
      await withConcordance(command, ({ store }) => store.backup(file));
      print(`Backed up to ${file}`);
    });
}
