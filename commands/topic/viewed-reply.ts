import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Apart, ViewedQuotation } from '../../src/features/topics/topics.ts';

import { escapeLine, escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import { quoteBlocks, type Block } from '../../src/discord/replies/quotation.ts';

/** A quotation over its source, and below it whose view it gives, where its words show that. */
export function viewedBlocks(words: Catalogue, quotation: ViewedQuotation): Block[] {
  return withViews(words, quoteBlocks(words, quotation.citation), quotation);
}

/** Puts whose view a quotation gives under its last block. */
export function withViews(words: Catalogue, blocks: readonly Block[], quotation: ViewedQuotation): Block[] {
  const labels = labelsOf(words, quotation).map((label) => `\n-# ${label}`);
  return [...blocks.slice(0, -1), [blocks.at(-1) ?? '', ...labels].join('')];
}

/** Most characters of the words that show a view. */
const CUE = 40;

function labelsOf({ topics }: Catalogue, { citation, views, isSetOff }: ViewedQuotation): string[] {
  if (isSetOff) return [topics.setOff];
  return views.map(({ whose, start, end }) => {
    // The words stand above: the beginning is enough to find them.
    const said = citation.quotation.exact.slice(start, end).replaceAll(/\s+/gu, ' ');
    const cue = escapeLine(said, CUE);
    return topics[whose](cue);
  });
}

/** How long two quotations are, and by which words they pull apart; that there is one alone, where there is. */
export function comparison(
  words: Catalogue,
  quotations: readonly ViewedQuotation[],
  sentences: number,
  apart: Apart | null,
): string {
  const { topics, count } = words;
  const [one, other] = quotations;
  if (!one || !other) return topics.alone;
  const equal = topics.equal(count.sentences(sentences), one.words, other.words);
  const why = apart
    ? topics.apart[apart.by](escapeMarkdown(apart.one), escapeMarkdown(apart.other))
    : topics.together;
  return `${equal}. ${why}`;
}
