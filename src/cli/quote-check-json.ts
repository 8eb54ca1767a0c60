import type { QuoteCheck } from '../corpus/quote-check.ts';
import { toCitationJson } from './answer-json.ts';

/** A judgement as `quote check --json` prints it; a stable form for other programs. */
export function toQuoteCheckJson({ places, closest, ...check }: QuoteCheck): object {
  return {
    ...check,
    places: places.map((pieces) =>
      pieces.map(({ citation, ...piece }) => ({ ...piece, text: toCitationJson(citation) })),
    ),
    closest: closest.map(toCitationJson),
  };
}
