import type { Command } from 'commander';
import { OperatorCommand } from './operator-command.ts';
import type { Terminal } from './terminal.ts';

/** `concordance end-links`. */
export function createEndLinksCommand({ print, withConcordance }: Terminal): Command {
  return new OperatorCommand('end-links')
    .description('end every link to the reader page that was made so far, with new keys')
    .examples(`
Example:
  concordance end-links

The bot may run meanwhile. What it says from then on has new links; links in older messages lead nowhere.`)
    .action(async (_options: object, command: Command) => {
      const groups = await withConcordance(command, ({ store }) => store.readerKeys.endAll());
      print(groups === 0 ? 'No link has been made yet.' : 'All links that were made so far are at an end.');
    });
}
