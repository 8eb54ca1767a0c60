import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import type { CorpusEntry } from '../corpus/corpus.ts';
import { harmless } from './print.ts';
import type { Terminal } from './terminal.ts';

/** The command by which a shell asks what could be typed next. */
const ASKED_BY_SHELL = 'complete';

/**
 * Adds `concordance completion SHELL`, which prints what a shell has to load, and offers commands, options and, where
 * a work is wanted, the works by id with their titles. Without a data folder it offers no works.
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

/** A shell has no place for an error: a data folder that cannot be read has no works, and gives no notices. */
async function listWorks(command: Command, { withConcordance }: Terminal): Promise<readonly CorpusEntry[]> {
  try {
    return await withConcordance(command, async ({ features }) => features.corpus.list('everyone'), {
      onNotice: () => {},
    });
  } catch {
    return [];
  }
}
