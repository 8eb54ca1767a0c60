import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import type { CorpusEntry } from '../corpus/corpus.ts';
import { harmless } from './harmless.ts';
import type { Terminal } from './terminal.ts';

/** The command with which a shell asks for completions. */
const ASKED_BY_SHELL = 'complete';

/**
 * Adds `concordance completion SHELL`, which prints a script for the shell, and completes commands, options and, for
 * works, their ids with titles. Without a data folder it completes no works.
 */
export function addCompletion(program: Command, terminal: Terminal): void {
  let works: readonly CorpusEntry[] = [];
  const completion = tab(program, { completionCommandName: 'completion' });
  for (const { options } of completion.commands.values()) {
    const work = options.get('work');
    if (!work) continue;
    work.handler = (offer) => {
      for (const { workId, description } of works) offer(workId, harmless(description.title));
    };
  }
  program.hook('preAction', async (_program, command) => {
    if (command.name() === ASKED_BY_SHELL) works = await listWorks(command, terminal);
  });
}

/** A shell can't show errors here: for an unreadable data folder there are no works and no notices. */
async function listWorks(command: Command, { withConcordance }: Terminal): Promise<readonly CorpusEntry[]> {
  try {
    return await withConcordance(command, async ({ features }) => features.corpus.list('everyone'), {
      onNotice: () => {},
    });
  } catch {
    return [];
  }
}
