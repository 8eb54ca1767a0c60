import { readSourceAfter } from '../../src/features/quotations/read-source-after.ts';

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
  const parts = findParts(message).map(({ text }) => text);
  return parts.length > 0 ? parts : [message];
}

/** The same, each with the attribution or source line that follows it. */
export function findSourcedParts(message: string): readonly string[] {
  const parts = findParts(message);
  if (parts.length === 0) return [message];
  const starts = parts.map(({ start }) => start);
  return parts.map(({ start, end, text }) => {
    const next = Math.min(message.length, ...starts.filter((each) => each >= end));
    const source = readSourceAfter(message.slice(start, end), message.slice(end, next));
    return source === '' ? text : `“${text}”${source}`;
  });
}

function findParts(message: string): readonly Part[] {
  const parts = [...findBlocks(message), ...findMarked(message.replaceAll(BLOCK, blank))];
  return parts.filter(isQuotation);
}

function isQuotation({ text }: Part): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length >= LEAST_WORDS;
}

/** A quotation with its place in a message, marks included. */
interface Part {
  readonly start: number;
  readonly end: number;
  /** Without marks. */
  readonly text: string;
}

function findBlocks(message: string): readonly Part[] {
  const rest = WHOLE_REST.exec(message);
  const before = rest ? message.slice(0, rest.index) : message;
  const blocks = [...before.matchAll(BLOCK)].map(({ 0: block, index }) => ({
    start: index,
    end: index + block.trimEnd().length,
    text: block.replaceAll(/^[ \t]*>[ \t]?/gmu, '').trim(),
  }));
  return rest ? [...blocks, { start: rest.index, end: message.length, text: rest[1] ?? '' }] : blocks;
}

/** Marks open and close within a paragraph; a mark that is not closed opens nothing. */
function findMarked(message: string): readonly Part[] {
  const parts: Part[] = [];
  for (const { 0: paragraph, index } of message.matchAll(/(?:[^\n]|\n(?!\n))+/gu)) {
    for (let at = 0; at < paragraph.length;) {
      const closing = PAIRS.find(([open]) => open === paragraph.charAt(at))?.[1];
      const end = closing === undefined ? -1 : indexOfAny(paragraph, closing, at + 1);
      if (end > at)
        parts.push({ start: index + at, end: index + end + 1, text: paragraph.slice(at + 1, end) });
      at = end > at ? end + 1 : at + 1;
    }
  }
  return parts;
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/gu, ' ');
}

function indexOfAny(text: string, marks: string, from: number): number {
  const found = Array.from(marks, (mark) => text.indexOf(mark, from)).filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}
