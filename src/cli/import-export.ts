import type { Command } from 'commander';
import { OperatorCommand } from './operator-command.ts';
import { importGroup } from '../features/exchange/import-group.ts';
import { showProgress } from './show-progress.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly group?: string;
  readonly replace?: true;
}

/** `concordance import-export`. */
export function createImportExportCommand(terminal: Terminal): Command {
  return new OperatorCommand('import-export')
    .description('take in a group that "concordance export" wrote, whole or not at all')
    .argument('<folder>', 'the folder that was written')
    .option('--group <id>', 'take it in as this Discord server, not as the one that it was')
    .option('--replace', 'let it take the place of all that the store has of that server')
    .examples(`
Examples:
  concordance import-export /srv/leaving
  concordance import-export /srv/leaving --group 9876543210987654321

Every file is checked before anything is written. Stop the bot that the group leaves first: two would both post.`)
    .action(async (folder: string, { group, replace }: Options, command: Command) => {
      const { onProgress, stop } = showProgress(terminal);
      const request = { groupId: group ?? null, replace: replace === true, onProgress };
      const taken = await terminal
        .withConcordance(command, (concordance) => importGroup(concordance, folder, request), {
          mayCreate: true,
        })
        .finally(stop);
      const { works, tables } = taken.manifest;
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      const present = taken.present === 0 ? '' : ` (${taken.present} of them were here already)`;
      terminal.print(`Taken in as group ${taken.groupId}: ${works.length} texts${present} and ${rows} rows.`);
    });
}
