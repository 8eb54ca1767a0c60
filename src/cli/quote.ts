import { text as readAll } from 'node:stream/consumers';
import { styleText } from 'node:util';
import type { Command } from 'commander';
import { OperatorCommand } from './operator-command.ts';
import { toCitationJson } from './answer-json.ts';
import { formatCitation } from './format-answer.ts';
import { createLookUp, scopeOf, type LookUpOptions } from './look-up.ts';
import type { Terminal } from './terminal.ts';
import type { QuoteCheck, QuoteDifference, QuotePiece, Stitching } from '../corpus/quote-check.ts';
import { sourceOf } from '../features/quotations/find-true-author.ts';
import { looksMisread } from '../features/quotations/looks-misread.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { harmless } from './harmless.ts';
import { wrap } from './wrap.ts';

/** `concordance quote`. */
export function createQuoteCommand(terminal: Terminal): Command {
  return new OperatorCommand('quote')
    .description('check a quotation against the texts, or find quotations on a topic')
    .addCommand(createCheck(terminal))
    .addCommand(createFind(terminal));
}

function createCheck({ print, printJson, stdin, width, withConcordance }: Terminal): Command {
  return createLookUp('check')
    .description('say whether a quotation is what the texts say')
    .argument('<text...>', 'the quotation; "-" reads it from standard input')
    .examples(`
Examples:
  concordance quote check A crust was a loaf that had not been baked yet
  concordance quote check "“a loaf … not been baked yet” — Leopold Anan" --json
  concordance quote check - < quotation.txt`)
    .action(async (words: readonly string[], options: LookUpOptions, command: Command) => {
      const text = words.join(' ');
      const request = { text: text === '-' ? await readAll(stdin) : text };
      const check = await withConcordance(command, async ({ features }) =>
        features.quotations.check({ ...request, ...(await scopeOf(options, features)) }),
      );
      if (options.json) printJson(toQuoteCheckJson(check));
      else print(formatQuoteCheck(check, width));
    });
}

function createFind({ print, printJson, width, withConcordance }: Terminal): Command {
  return createLookUp('find')
    .description('list the best quotations on a topic, at most 50')
    .argument('<topic...>', 'the topic, in quotation marks or not')
    .examples(`
Examples:
  concordance quote find exit
  concordance quote find "who pays for a network" --work k3v7aq2mzx5tqh4wn6ycbd2e7f`)
    .action(async (words: readonly string[], options: LookUpOptions, command: Command) => {
      const request = { topic: words.join(' ') };
      const found = await withConcordance(command, async ({ features }) =>
        features.quotations.find({ ...request, ...(await scopeOf(options, features)) }),
      );
      if (options.json) printJson(found.map(toCitationJson));
      else print(found.flatMap((each) => formatCitation(each, width)));
    });
}

const STITCHED: Readonly<Record<Stitching, string>> = {
  works: 'Put together from separate places: the pieces are of different works.',
  places: 'Put together from separate places of one work.',
  omission: 'Put together: words between the pieces are left out without a mark.',
};

/** The judgement of a quotation for people, wrapped to this width: the verdict first. */
function formatQuoteCheck(check: QuoteCheck, width: number): readonly string[] {
  const shown =
    check.verdict === 'absent'
      ? check.closest.flatMap((citation) => formatCitation(citation, width))
      : check.places.flat().flatMap((piece) => formatPiece(piece, width));
  return [...[nameVerdict(check), ...notes(check)].flatMap((line) => fold(line, width)), '', ...shown];
}

function nameVerdict({ verdict, stitching, places, closest, isLined }: QuoteCheck): string {
  const kinds = [...new Set((places[0] ?? []).flatMap(({ typography }) => typography))];
  switch (verdict) {
    case 'exact':
      return 'Exact.';
    case 'typography':
      return `The words are right; the typography differs: ${kinds.join(', ')}. The text says:`;
    case 'close':
      return 'Close, but not the same. The text says:';
    case 'stitched':
      return STITCHED[stitching ?? 'places'];
    default:
      return `Not found in ${isLined ? 'what has been read' : 'the texts'}.${closest.length > 0 ? ' What comes closest, which is not it:' : ''}`;
  }
}

function notes(check: QuoteCheck): readonly string[] {
  const { verdict, places, total, brackets, omittedNegations, added, attribution, extras } = check;
  const isFound = verdict === 'exact' || verdict === 'typography';
  return [
    ...(check.isElsewhere ? ['It is not in the work that you named.'] : []),
    ...(check.trueAuthor === null ? [] : [`But it is by ${check.trueAuthor}, not by ${sourceOf(check)}.`]),
    ...(isFound && total > 1 ? [`It stands in ${total} places; ${places.length} are shown.`] : []),
    ...(omittedNegations.length > 0
      ? [`What is left out has a negation: ${omittedNegations.join(', ')}`]
      : []),
    ...(brackets.length > 0
      ? [`In brackets, added by the person who quoted it: ${brackets.join(', ')}`]
      : []),
    ...(added.length > 0 ? [`In none of the pieces: ${added.join(' ')}`] : []),
    ...(attribution === null ? [] : [`Taken off as the attribution: ${attribution}`]),
    ...(extras.length > 0 ? [`Taken off, as added by an app: ${extras.join(' / ')}`] : []),
  ];
}

function formatPiece(piece: QuotePiece, width: number): readonly string[] {
  const lines = piece.differences.map((difference) => formatDifference(piece, difference));
  const doubt = looksMisread(piece) ? [catalogueOf('en').quotes.misread] : [];
  const differences = [...lines, ...doubt].flatMap((line) => fold(`  ${line}`, width));
  return [...formatCitation(piece.citation, width), ...differences, ...(lines.length > 0 ? [''] : [])];
}

function formatDifference({ quoted, citation }: QuotePiece, difference: QuoteDifference): string {
  const was = quoted.slice(difference.quoted.start, difference.quoted.end);
  const is = citation.quotation.exact.slice(difference.text.start, difference.text.end);
  const change =
    is === '' ? `“${was}” is added` : was === '' ? `“${is}” is left out` : `“${was}” for “${is}”`;
  return difference.negations.length > 0 ? `${change}; this turns the sense` : change;
}

function fold(line: string, width: number): readonly string[] {
  const shown = harmless(line);
  return wrap(shown, width).map(({ start, end }) => {
    const part = shown.slice(start, end);
    return line.startsWith('  ') ? `  ${styleText('dim', part)}` : part;
  });
}

/** A judgement as `quote check --json` prints it; a stable form for other programs. */
function toQuoteCheckJson({ places, closest, ...check }: QuoteCheck): object {
  return {
    ...check,
    places: places.map((pieces) =>
      pieces.map(({ citation, ...piece }) => ({ ...piece, text: toCitationJson(citation) })),
    ),
    closest: closest.map(toCitationJson),
  };
}
