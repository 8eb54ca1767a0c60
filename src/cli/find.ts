import { styleText } from 'node:util';
import type { Command } from 'commander';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { UserError } from '../errors.ts';
import { countPlaces, explainNothing, sayCorrected } from '../features/find/count-places.ts';
import type { FoundWords } from '../features/find/found-words.ts';
import { toCitationJson } from './answer-json.ts';
import { formatCitation } from './format-answer.ts';
import { harmless } from './harmless.ts';
import { createLookUp, scopeOf, type LookUpOptions } from './look-up.ts';
import type { Terminal } from './terminal.ts';

/** Default number of places to print. */
const PLACES = 20;

const english = catalogueOf('en');

interface FindOptions extends LookUpOptions {
  readonly near?: string;
  readonly limit: string;
}

/** `concordance find`. */
export function createFindCommand({ print, printJson, width, withConcordance }: Terminal): Command {
  return createLookUp('find')
    .description('find every place of words in the texts')
    .argument(
      '<words...>',
      'all of them in one sentence, in any form; “these words” exactly; beginn* of words',
    )
    .option('--near <number>', 'words that may stand between them, 1 to 50, instead of the same sentence')
    .option('--limit <number>', 'places to print', String(PLACES))
    .examples(`
Examples:
  concordance find decentral* power
  concordance find '"the open door"' --limit 100
  concordance find lamp pay --near 5 --json`)
    .action(async (typed: readonly string[], options: FindOptions, command: Command) => {
      const words = typed.join(' ');
      const request = {
        words,
        near: options.near === undefined ? null : Number(options.near),
      };
      const page = { limit: readLimit(options.limit), offset: 0 };
      const found = await withConcordance(command, async ({ features }) =>
        features.words.find({ ...request, ...(await scopeOf(options, features)) }, page),
      );
      if (options.json) printJson(toFoundJson(found));
      else if (found.total === 0) print(harmless(explainNothing(english, words, found)));
      else print(formatFound(found, width));
    });
}

function readLimit(limit: string): number {
  if (!/^[1-9]\d{0,5}$/.test(limit))
    throw new UserError(`--limit must be a whole number of at least 1, not "${limit}".`);
  return Number(limit);
}

function formatFound(found: FoundWords, width: number): readonly string[] {
  const more = found.total - found.places.length;
  return [
    ...sayCorrected(english, found).map(harmless),
    harmless(countPlaces(english, found, 'places', (title) => title)),
    '',
    ...found.places.flatMap((citation) => formatCitation(citation, width)),
    ...(more > 0 ? [styleText('dim', `${more} more; --limit ${found.total} prints all.`)] : []),
    ...(found.isWhole ? [] : [styleText('dim', english.find.notAll)]),
  ];
}

function toFoundJson({ total, isWhole, works, places, missing, described, corrections }: FoundWords): object {
  return {
    total,
    isWhole,
    works: works.map(({ entry, count }) => ({
      workId: entry.workId,
      title: entry.description.title,
      count,
    })),
    places: places.map((citation) => ({ ...toCitationJson(citation), matches: citation.matches })),
    missing,
    described,
    corrections: corrections.map(({ typed, read }) => ({ typed, read })),
  };
}
