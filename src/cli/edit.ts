import { Command } from 'commander';
import type { WorkDescription } from '../corpus/work.ts';
import { corpusOf } from './look-up.ts';
import { harmless } from './harmless.ts';
import type { Terminal } from './terminal.ts';

type EditOptions = Partial<Record<keyof WorkDescription, string>> & { readonly group?: string };

/** `concordance edit`. */
export function createEditCommand({ print, withConcordance }: Terminal): Command {
  return new Command('edit')
    .description(
      'correct title, author, language, edition, licence or address of a work, also in what quotes it',
    )
    .argument('<id>', 'id of the work, as "concordance works" shows it')
    .option('--title <title>', 'what it is called')
    .option('--author <author>', 'who wrote it')
    .option('--edition <edition>', 'which edition it is')
    .option('--source-url <address>', 'web page that the text was saved from; quotations then link to it')
    .option('--licence <licence>', 'under which licence it may be shared, e.g. CC0-1.0')
    .option('--language <language>', 'which language it is in, e.g. German or de')
    .option('--group <id>', "in this Discord server's corpus, not among the shared works")
    .addHelpText(
      'after',
      `
Examples:
  concordance edit k3v7aq2mzx5tqh4wn6ycbd2e7f --title "Walden" --author "Henry David Thoreau"
  concordance edit k3v7aq2mzx5tqh4wn6ycbd2e7f --edition "" --group 1234567890123456789

An empty value, or "-", removes what is there.`,
    )
    .action(async (workId: string, { group, ...given }: EditOptions, command: Command) => {
      const said = Object.entries(given).map(([name, value]) => [
        name,
        /^\s*-?\s*$/u.test(value) ? null : value,
      ]);
      const { description } = await withConcordance(command, ({ features }) =>
        features.corpus.edit(corpusOf(group), workId, Object.fromEntries(said)),
      );
      const { title, author } = description;
      print(`Corrected: ${harmless(author === null ? title : `${title}, ${author}`)}`);
    });
}
