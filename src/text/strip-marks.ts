/** Quotation marks of all languages, and Markdown's emphasis marks. */
const OUTER = /^[\s"'“”„‟‘’‚‛«»‹›「」『』`*_~|]+|[\s"'“”„‟‘’‚‛«»‹›「」『』`*_~|]+$/gu;
const BLOCK_QUOTE = /^[ \t]*>{1,3}[ \t]+/gmu;

/** A quotation without its block-quote marks, also if its lines were joined. */
export function stripBlockQuote(text: string): string {
  const isBlock = /^\s*>{1,3}\s/u.test(text);
  const lines = text.replaceAll(BLOCK_QUOTE, '');
  return isBlock ? lines.replaceAll(/ > /g, ' ') : lines;
}

/**
 * A quotation without its outer quotation marks and block-quote marks. This may remove a mark that belongs to the
 * text, but the result is still a slice of the text if the whole was.
 */
export function stripMarks(text: string): string {
  return stripBlockQuote(text).replaceAll(OUTER, '');
}
