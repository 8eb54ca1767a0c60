import type { Command } from 'commander';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { countPlaces } from '../features/find/count-places.ts';
import type { Naming, SectionCount } from '../features/find/found-words.ts';
import { nameSection } from '../features/corpus/name-section.ts';
import { toCitationJson } from './answer-json.ts';
import { formatCitation } from './format-answer.ts';
import { harmless } from './harmless.ts';
import { createLookUp, scopeOf, type LookUpOptions } from './look-up.ts';
import type { Terminal } from './terminal.ts';

const english = catalogueOf('en');

/** `concordance who`. */
export function createWhoCommand({ print, printJson, width, withConcordance }: Terminal): Command {
  return createLookUp('who')
    .description('count the mentions of a name; show the first and the last')
    .argument('<name...>', 'a person, a place or a term that the texts write with a capital')
    .examples(`
Examples:
  concordance who Gwil Prothero
  concordance who Holt --json`)
    .action(async (words: readonly string[], options: LookUpOptions, command: Command) => {
      const request = { name: words.join(' ') };
      const naming = await withConcordance(command, async ({ features }) =>
        features.names.who({ ...request, ...(await scopeOf(options, features)) }),
      );
      if (options.json) printJson(toNamingJson(naming));
      else print(formatNaming(naming, width));
    });
}

function formatNaming(naming: Naming, width: number): readonly string[] {
  const { name, within, works, total, first, last } = naming;
  const counted = [
    `${name}: ${countPlaces(english, naming, 'mentions', (title) => title)}`,
    ...(within.length > 0 ? [english.find.countedWith(within)] : []),
    ...works.flatMap(({ entry, sections }) => [
      '',
      entry.description.title,
      ...sections.map((section) => `  ${nameCount(section)}`),
    ]),
    '',
  ];
  const shown = total === 1 ? [first] : [first, last];
  return [...counted.map(harmless), ...shown.flatMap((citation) => formatCitation(citation, width))];
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
