import type { QuotePiece } from '../../corpus/quote-check.ts';

/** Letters that OCR takes for each other, each group as its first member; the longer ones first. */
const ALIKE: readonly (readonly [what: RegExp, as: string])[] = [
  [/rn|nn|ni|in/g, 'm'],
  [/cl|ci/g, 'd'],
  [/vv/g, 'w'],
  [/li|h/g, 'b'],
  [/[1!|ijlt]/g, 'l'],
  [/[o0q]/g, 'o'],
  [/[ceæœ]/g, 'e'],
  [/[ſf]/g, 'f'],
  [/[uvn]/g, 'u'],
  [/[s5ß]/g, 's'],
  [/8/g, 'b'],
];

/** A word as OCR may take it, without marks on its letters and without punctuation. */
function blur(words: string): string {
  const plain = words
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}|!]/gu, '');
  return ALIKE.reduce((blurred, [what, as]) => blurred.replaceAll(what, as), plain);
}

/**
 * Whether a difference between a quotation and a page that was read by OCR is one that OCR makes: its letters are
 * easily taken for those that were quoted.
 */
export function looksMisread({ quoted, citation, differences }: QuotePiece): boolean {
  if (citation.locator.page?.ocr === undefined) return false;
  return differences.some((difference) => {
    const was = blur(quoted.slice(difference.quoted.start, difference.quoted.end));
    return (
      was !== '' && was === blur(citation.quotation.exact.slice(difference.text.start, difference.text.end))
    );
  });
}
