import { Command } from 'commander';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { countPlaces } from '../features/find/count-places.ts';
import type { Naming, SectionCount } from '../features/find/found-words.ts';
import { nameSection } from '../features/corpus/name-section.ts';
import { toCitationJson } from './answer-json.ts';
import { audienceOf, withConcordance } from './context.ts';
import { formatCitation } from './format-answer.ts';
import { harmless, print, printJson, widthOfTerminal } from './print.ts';

const english = catalogueOf('en');

interface WhoOptions {
  readonly work?: string;
  readonly group?: string;
  readonly json?: true;
}

/** `concordance who`. */
export function createWhoCommand(): Command {
  return new Command('who')
    .description('count the mentions of a name; show the first and the last')
    .argument('<name...>', 'a person, a place or a term that the texts write with a capital')
    .option('--work <id>', 'look in this work alone')
    .option('--group <id>', "look only in this Discord server's works and the shared ones")
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      `
Examples:
  concordance who Gwil Prothero
  concordance who Holt --json`,
    )
    .action(async (words: readonly string[], options: WhoOptions, command: Command) => {
      const request = {
        audience: audienceOf(options.group),
        name: words.join(' '),
        workId: options.work ?? null,
      };
      const naming = await withConcordance(command, ({ features }) => features.names.who(request));
      if (options.json) printJson(toNamingJson(naming));
      else printNaming(naming);
    });
}

function printNaming(naming: Naming): void {
  print(harmless(`${naming.name}: ${countPlaces(english, naming, 'mentions', (title) => title)}`));
  if (naming.within.length > 0) print(harmless(english.find.countedWith(naming.within)));
  for (const { entry, sections } of naming.works) {
    print();
    print(harmless(entry.description.title));
    for (const section of sections) print(harmless(`  ${nameCount(section)}`));
  }
  print();
  const shown = naming.total === 1 ? [naming.first] : [naming.first, naming.last];
  for (const citation of shown) for (const line of formatCitation(citation, widthOfTerminal())) print(line);
}

function nameCount({ section, count }: SectionCount): string {
  return `${section ? nameSection(section) : english.find.beforeHeadings}: ${english.find.mentions(count)}`;
}

function toNamingJson({ name, within, total, isWhole, first, last, works }: Naming): object {
  return {
    name,
    within,
    total,
    isWhole,
    works: works.map(({ entry, count, sections }) => ({
      workId: entry.workId,
      title: entry.description.title,
      count,
      sections,
    })),
    first: toCitationJson(first),
    last: toCitationJson(last),
  };
}
