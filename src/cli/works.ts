import { styleText } from 'node:util';
import { Command } from 'commander';
import { OPERATOR_GROUP, type CorpusEntry } from '../corpus/corpus.ts';
import { audienceOf, withConcordance } from './context.ts';
import { harmless, print, printJson } from './print.ts';

/** `concordance works`. */
export function createWorksCommand(): Command {
  return new Command('works')
    .description('list the works')
    .option('--group <id>', "only this Discord server's works and the shared ones")
    .option('--json', 'print them as JSON')
    .addHelpText(
      'after',
      `
Examples:
  concordance works
  concordance works --group 1234567890123456789 --json`,
    )
    .action(async (options: { group?: string; json?: true }, command: Command) => {
      const entries = await withConcordance(command, ({ features }) =>
        features.corpus.list(audienceOf(options.group)),
      );
      if (options.json) printJson(entries.map(toEntryJson));
      else if (entries.length === 0) print('There are no works yet. "concordance import FILE" adds one.');
      else for (const entry of entries) printEntry(entry);
    });
}

/** A corpus entry as JSON for other programs. */
export function toEntryJson({ workId, groupId, description, size, origin, addedAt }: CorpusEntry): object {
  return { workId, groupId, ...description, size, origin, addedAt: addedAt.toISOString() };
}

function printEntry({ workId, groupId, description, size }: CorpusEntry): void {
  const { title, author, edition, licence } = description;
  const facts = [
    edition,
    licence,
    `${size.words.toLocaleString('en')} words`,
    groupId === OPERATOR_GROUP ? null : `group ${groupId}`,
  ];
  print(harmless(author === null ? title : `${title}, ${author}`));
  print(styleText('dim', harmless(`  ${workId}  ${facts.filter((fact) => fact !== null).join(' · ')}`)));
}
