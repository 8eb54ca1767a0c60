import { styleText } from 'node:util';
import { catalogueOf } from '../catalogue/catalogue.ts';
import type { Command } from 'commander';
import { OperatorCommand } from './operator-command.ts';
import { OPERATOR_GROUP, type CorpusEntry } from '../corpus/corpus.ts';
import { nameLanguage, UNKNOWN_LANGUAGE } from '../corpus/language.ts';
import { audienceOf } from './look-up.ts';
import { harmless } from './harmless.ts';
import type { Terminal } from './terminal.ts';

/** `concordance works`. */
export function createWorksCommand({ print, printJson, withConcordance }: Terminal): Command {
  return new OperatorCommand('works')
    .description('list the works')
    .option('--group <id>', "only this Discord server's works and the shared ones")
    .option('--json', 'print them as JSON')
    .examples(`
Examples:
  concordance works
  concordance works --group 1234567890123456789 --json`)
    .action(async (options: { group?: string; json?: true }, command: Command) => {
      const entries = await withConcordance(command, async ({ features }) =>
        features.corpus.list(await audienceOf(features, options.group)),
      );
      if (options.json) printJson(entries.map(toEntryJson));
      else if (entries.length === 0) print('There are no works yet. "concordance import FILE" adds one.');
      else print(entries.flatMap(formatEntry));
    });
}

/** A corpus entry as JSON, for other programs. */
export function toEntryJson({ workId, groupId, description, size, origin, addedAt }: CorpusEntry): object {
  return { workId, groupId, ...description, size, origin, addedAt: addedAt.toISOString() };
}

function formatEntry({ workId, groupId, description, size, report }: CorpusEntry): readonly string[] {
  const { title, author, edition, licence, language } = description;
  const facts = [
    language === UNKNOWN_LANGUAGE ? null : nameLanguage(language, 'en'),
    edition,
    licence,
    `${size.words.toLocaleString('en')} words`,
    report.ocr === undefined ? null : catalogueOf('en').quotation.ocr(report.ocr),
    groupId === OPERATOR_GROUP ? null : `group ${groupId}`,
  ];
  return [
    harmless(author === null ? title : `${title}, ${author}`),
    styleText('dim', harmless(`  ${workId}  ${facts.filter((fact) => fact !== null).join(' · ')}`)),
  ];
}
