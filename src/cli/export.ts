import type { Command } from 'commander';
import { OperatorCommand } from './operator-command.ts';
import { writeExport } from '../features/exchange/write-export.ts';
import { showProgress } from './show-progress.ts';
import type { Terminal } from './terminal.ts';

/** `concordance export`. */
export function createExportCommand(terminal: Terminal): Command {
  return new OperatorCommand('export')
    .description('write all of a group into a new folder, in open formats; another bot can take it in')
    .argument('<folder>', 'a folder that is not there yet, or is empty')
    .requiredOption('--group <id>', 'the Discord server')
    .option('--without-members', 'put a pseudonym in the place of each member')
    .examples(`
Examples:
  concordance export /srv/leaving --group 1234567890123456789
  concordance export /srv/for-study --group 1234567890123456789 --without-members

The bot may run meanwhile. README.md in the folder says what is what; "concordance import-export" takes it in.`)
    .action(async (folder: string, options: { group: string; withoutMembers?: true }, command: Command) => {
      const { onProgress, stop } = showProgress(terminal);
      const members = options.withoutMembers ? 'pseudonyms' : 'ids';
      const request = { groupId: options.group, members, onProgress } as const;
      const manifest = await terminal
        .withConcordance(command, ({ store }) => writeExport(store, folder, request))
        .finally(stop);
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      terminal.print(
        `Exported to ${folder}: ${manifest.works.length} texts and ${rows} rows, in ${manifest.files.length + 1} files.`,
      );
      if (members === 'ids') terminal.print('It holds personal data. README.md in it says what is what.');
    });
}
