import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { SavedQuote } from '../../../corpus/saved-quote.ts';
import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl-json.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';

/** A format that kept quotations are exported in. */
export type QuoteFormat = 'markdown' | 'json' | 'bibtex' | 'csl-json';

/** How quotations are written in each format; words of ours are in the group's language. */
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
