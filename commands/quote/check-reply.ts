import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { QuoteCheck, QuotePiece, QuotePlace, TypographyKind } from '../../src/corpus/quote-check.ts';
import { sourceOf } from '../../src/features/quotations/find-true-author.ts';

import { escapeLine, escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { pageButtons, pageMessage, privateFrame, takePage } from '../../src/discord/replies/pages.ts';
import { quoteBlocks, type Block } from '../../src/discord/replies/quotation.ts';
import { shareButton } from '../../src/discord/replies/share.ts';
import { differenceBlocks } from './quote-differences.ts';

const PARTS = { first: 6, next: 6 };

/** Characters of a quotation, bracket or attribution that is named, not shown. */
const NAMED = 160;

/**
 * The judgement of a quotation, or of several of one message: the verdict first, then what the texts say. `left` is
 * how many quotations of the message were not checked.
 */
export function checkMessage(
  words: Catalogue,
  checks: readonly QuoteCheck[],
  { wanted, left, lookup }: { readonly wanted: number; readonly left: number; readonly lookup: string },
): Message {
  const [only, ...more] = checks;
  const isOne = only !== undefined && more.length === 0 && left === 0;
  const rest = left > 0 ? `\n-# ${words.quotes.notChecked(left)}` : '';
  const head = isOne ? verdictOf(words, only) : words.quotes.inMessage(checks.length + left) + rest;
  const blocks = isOne ? placeBlocks(words, only) : checks.flatMap((check) => checkBlocks(words, check));
  const frame = privateFrame(words, head);
  const page = takePage(blocks, frame, PARTS, wanted);
  const turning = pageButtons(words, page, { command: 'quote', action: 'check-page', state: [lookup] });
  return pageMessage(words, page, frame, [...turning, shareButton(words)]);
}

/** A judgement among others: the verdict, what was quoted, and what the texts say. */
function checkBlocks(words: Catalogue, check: QuoteCheck): Block[] {
  return [verdictOf(words, check), ...placeBlocks(words, check)];
}

function verdictOf(words: Catalogue, check: QuoteCheck): string {
  const { quotes } = words;
  const pieces = check.places[0] ?? [];
  const negations = pieces.flatMap(({ differences }) => differences.flatMap((each) => each.negations));
  const verdict = nameVerdict(words, check, pieces);
  return [
    check.isElsewhere ? `${verdict} ${quotes.elsewhere}` : verdict,
    ...(check.trueAuthor === null
      ? []
      : [quotes.misattributed(escapeMarkdown(check.trueAuthor), name(sourceOf(check)))]),
    ...(negations.length > 0 ? [quotes.negation(listNegations(words, negations))] : []),
    ...(check.omittedNegations.length > 0
      ? [quotes.omittedNegation(listNegations(words, check.omittedNegations))]
      : []),
    ...notes(words, check).map((note) => `-# ${note}`),
  ].join('\n');
}

function nameVerdict(
  { quotes }: Catalogue,
  { verdict, stitching, closest, isLined }: QuoteCheck,
  pieces: QuotePlace,
): string {
  const absent = isLined ? quotes.notInWhatWasRead : quotes.verdicts.absent;
  if (verdict === 'stitched') return quotes.stitched[stitching ?? 'places'];
  if (verdict === 'typography') return `${quotes.typography(kindsOf(pieces))} ${quotes.textSays}`;
  if (verdict === 'absent' && closest.length > 0) return `${absent} ${quotes.closest}`;
  return verdict === 'absent' ? absent : quotes.verdicts[verdict];
}

function notes(
  { quotes }: Catalogue,
  { verdict, quoted, places, total, brackets, added, attribution, extras }: QuoteCheck,
): string[] {
  const isFound = verdict === 'exact' || verdict === 'typography';
  const shown = places.length < total ? ` ${quotes.firstPlaces(places.length)}` : '';
  return [
    quotes.checked(name(quoted)),
    ...(isFound && total > 1 ? [quotes.places(total) + shown] : []),
    ...(isFound && (places[0]?.length ?? 0) > 1 ? [quotes.omitted] : []),
    ...(brackets.length > 0 ? [quotes.brackets(name(brackets.join(', ')))] : []),
    ...(added.length > 0 ? [quotes.added(name(added.join(' ')))] : []),
    ...(extras.length > 0 ? [quotes.extras(name(extras.join(' / ')))] : []),
    ...(attribution === null ? [] : [quotes.attribution(name(attribution))]),
  ];
}

function placeBlocks(words: Catalogue, { verdict, places, closest }: QuoteCheck): Block[] {
  if (verdict === 'absent') return closest.flatMap((citation) => quoteBlocks(words, citation));
  return places.flatMap((pieces) => pieces.flatMap((piece) => pieceBlocks(words, piece)));
}

function pieceBlocks(words: Catalogue, piece: QuotePiece): Block[] {
  return [...quoteBlocks(words, piece.citation), ...differenceBlocks(words, piece)];
}

function kindsOf(pieces: QuotePlace): TypographyKind[] {
  return [...new Set(pieces.flatMap(({ typography }) => typography))];
}

function listNegations(words: Catalogue, negations: readonly string[]): string {
  const named = [...new Set(negations)].slice(0, 5).map((word) => `“${escapeMarkdown(word)}”`);
  return words.listWords(named, 'and');
}

/** The beginning of what others wrote, on one line. */
function name(written: string): string {
  return escapeLine(written, NAMED);
}
