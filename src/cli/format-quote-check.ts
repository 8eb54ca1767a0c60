import { styleText } from 'node:util';
import type { QuoteCheck, QuoteDifference, QuotePiece, Stitching } from '../corpus/quote-check.ts';
import { formatCitation } from './format-answer.ts';
import { harmless } from './harmless.ts';
import { wrap } from './wrap.ts';

const STITCHED: Readonly<Record<Stitching, string>> = {
  works: 'Put together from separate places: the pieces are of different works.',
  places: 'Put together from separate places of one work.',
  omission: 'Put together: words between the pieces are left out without a mark.',
};

/** The judgement of a quotation for people, wrapped to this width: the verdict first. */
export function formatQuoteCheck(check: QuoteCheck, width: number): readonly string[] {
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

function notes({
  verdict,
  places,
  total,
  isElsewhere,
  brackets,
  omittedNegations,
  added,
  attribution,
}: QuoteCheck): readonly string[] {
  const isFound = verdict === 'exact' || verdict === 'typography';
  return [
    ...(isElsewhere ? ['It is not in the work that you named.'] : []),
    ...(isFound && total > 1 ? [`It stands in ${total} places; ${places.length} are shown.`] : []),
    ...(omittedNegations.length > 0
      ? [`What is left out has a negation: ${omittedNegations.join(', ')}`]
      : []),
    ...(brackets.length > 0
      ? [`In brackets, added by the person who quoted it: ${brackets.join(', ')}`]
      : []),
    ...(added.length > 0 ? [`In none of the pieces: ${added.join(' ')}`] : []),
    ...(attribution === null ? [] : [`Taken off as the attribution: ${attribution}`]),
  ];
}

function formatPiece(piece: QuotePiece, width: number): readonly string[] {
  const lines = piece.differences.map((difference) => formatDifference(piece, difference));
  const differences = lines.flatMap((line) => fold(`  ${line}`, width));
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
