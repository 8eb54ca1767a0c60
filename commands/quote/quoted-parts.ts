/** Marks that open a quotation, with those that close it. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['"', '"'],
];

const LEAST_WORDS = 3;
const BLOCK = /(?:^[ \t]*>[^\n]*(?:\n|$))+/gmu;
const WHOLE_REST = /^[ \t]*>>>[ \t]([^]*)$/mu;

/**
 * The quotations within a message: block quotes, else what stands in quotation marks, of three words and more, in
 * order; the whole message if it has none.
 */
export function findQuotedParts(message: string): readonly string[] {
  const parts = [...blockQuotes(message), ...inMarks(message.replaceAll(BLOCK, '\n'))].filter(isQuotation);
  return parts.length > 0 ? parts : [message];
}

function isQuotation(part: string): boolean {
  return (part.match(/[\p{L}\p{N}]+/gu) ?? []).length >= LEAST_WORDS;
}

function blockQuotes(message: string): readonly string[] {
  const rest = WHOLE_REST.exec(message);
  if (rest) return [...blockQuotes(message.slice(0, rest.index)), rest[1] ?? ''];
  return (message.match(BLOCK) ?? []).map((block) => block.replaceAll(/^[ \t]*>[ \t]?/gmu, '').trim());
}

/** Marks open and close within a paragraph; a mark that is not closed opens nothing. */
function inMarks(message: string): readonly string[] {
  return message.split(/\n{2,}/u).flatMap((paragraph) => {
    const parts: string[] = [];
    for (let at = 0; at < paragraph.length;) {
      const closing = PAIRS.find(([open]) => open === paragraph.charAt(at))?.[1];
      const end = closing === undefined ? -1 : indexOfAny(paragraph, closing, at + 1);
      if (end > at) parts.push(paragraph.slice(at + 1, end));
      at = end > at ? end + 1 : at + 1;
    }
    return parts;
  });
}

function indexOfAny(text: string, marks: string, from: number): number {
  const found = Array.from(marks, (mark) => text.indexOf(mark, from)).filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}
