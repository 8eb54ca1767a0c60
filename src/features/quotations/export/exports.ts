import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { SavedQuote } from '../../../corpus/saved-quote.ts';
import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl-json.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';

/** An export format for saved quotations. */
export type QuoteFormat = 'markdown' | 'json' | 'bibtex' | 'csl-json';

/** The writer of each format; our own words are in the group's language. */
export const EXPORTS: Readonly<
  Record<
    QuoteFormat,
    {
      readonly fileName: string;
      readonly toText: (quotes: readonly SavedQuote[], words: Catalogue) => string;
    }
  >
> = {
  markdown: { fileName: 'quotations.md', toText: toMarkdown },
  json: { fileName: 'quotations.json', toText: toJson },
  bibtex: { fileName: 'quotations.bib', toText: toBibtex },
  'csl-json': { fileName: 'quotations.csl.json', toText: toCslJson },
};
