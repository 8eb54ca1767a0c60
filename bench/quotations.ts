import type { QuoteVerdict } from '../src/corpus/quote-check.ts';
import type { WorksFile } from './works-file.ts';

/** A quotation to check, and the expected verdict. */
export interface MadeQuotation {
  readonly text: string;
  readonly verdict: QuoteVerdict;
}

/** Number of words in a quotation, and in one that is still recognised with a changed word or omission. */
const [FEWEST, ENOUGH, MOST] = [3, 12, 400];

/** Quotations of 3 to 400 words of the works: verbatim, in capitals, with an ellipsis, or with a word changed. */
export function createQuotations(
  works: WorksFile,
  count: number,
  random: () => number,
): readonly MadeQuotation[] {
  const below = (n: number): number => Math.floor(random() * n);
  return Array.from({ length: count }, (_, i): MadeQuotation => {
    const words = (works.find(works.ids[below(works.ids.length)] ?? '')?.text ?? '').split(' ');
    const kind = i % 4;
    const fewest = kind < 2 ? FEWEST : ENOUGH;
    const length = Math.min(fewest + below(MOST - fewest + 1), words.length);
    const start = below(words.length - length + 1);
    const quoted = words.slice(start, start + length);
    const at = 4 + below(length - 8);
    if (kind === 0) return { text: quoted.join(' '), verdict: 'exact' };
    if (kind === 1) return { text: quoted.join(' ').toUpperCase(), verdict: 'typography' };
    if (kind === 2) return { text: quoted.toSpliced(at, 2, '…').join(' '), verdict: 'exact' };
    return { text: quoted.with(at, 'zeppelin').join(' '), verdict: 'close' };
  });
}
