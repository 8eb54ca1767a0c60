import type { SavedQuote } from '../../../corpus/saved-quote.ts';
import { groupByWork } from './group-by-work.ts';

/** TeX's special characters. Braces are written by name: BibTeX counts `\{` as an opening brace. */
const MEANINGFUL: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/**
 * Quotations as BibTeX: an entry per work, with the quotations and their places in `note`, members' notes in `annote`
 * and tags in `keywords`. UTF-8, as biber and current BibTeX expect. The `url` is not escaped for TeX, since styles use
 * it verbatim; braces and backslashes in it are percent-encoded.
 */
export function toBibtex(quotes: readonly SavedQuote[]): string {
  const entries = groupByWork(quotes).map((work) => {
    const fields = [
      ['title', `{${escapeTex(work.title)}}`],
      ['author', work.author && `{${escapeTex(work.author)}}`],
      ['url', work.url?.replaceAll(/[{}\\]/g, encodeURIComponent)],
      ['note', joinParagraphs(work.quotations)],
      ['annote', joinParagraphs(work.notes)],
      ['keywords', work.tags.map((tag) => escapeTex(tag.replaceAll(',', ' '))).join(', ')],
    ].flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
    return `@misc{${work.key},\n${fields.join('')}}\n`;
  });
  return entries.join('\n');
}

function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.map(escapeTex).join(String.raw`\par `);
}

/** Text that TeX prints unchanged; line breaks become spaces. */
function escapeTex(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\{}~^$&#_%]/g, (mark) => MEANINGFUL[mark] ?? `\\${mark}`);
}
