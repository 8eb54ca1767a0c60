import { collapse } from './reading.ts';

/** `By NAME` and similar; the name begins with a capital. */
const BY = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)\s+(["'“‘]?\p{Lu}.+)$/u;

/** `Author: NAME` and similar. */
const LABELLED =
  /^(?:(?:written|words|text|posted|published)\s+by|authors?|autor(?:in|en|es|a)?|auteurs?|autrice|verfasser(?:in)?)\s*:\s*(.+)$/iu;

/** `Posted on DATE by NAME`, as blogs write. */
const POSTED = /^[Pp](?:osted|ublished)(?:\s+on)?\s[^"“]{4,30}\sby\s+(\p{Lu}.+)$/u;

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*`;
const AFTER_NAME = new RegExp(
  String.raw`\s+[|•·–—]\s.*$|[,\s]+(?:on\s+)?(?:${MONTH}\.?\s+\d|\d{1,4}[\s./-]).*$|\s+\(.*\)$`,
  'iu',
);

/** A line with only a date, as found below a title. */
export const DATE_LINE = new RegExp(
  String.raw`^(?:(?:posted|published|updated)(?:\s+on)?:?\s+)?(?:\p{L}+,\s+)?(?:${MONTH}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}\.?\s+\p{L}{3,10}\.?,?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})$`,
  'iu',
);

function soundsLikeName(name: string): boolean {
  const words = name.split(' ');
  const capitals = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  return name.length > 1 && words.length <= 12 && capitals.length * 2 >= words.length;
}

/** The author that two lines name, of which the first is only `BY`; null for any other lines. */
export function authorBelow(line: string, next: string): string | null {
  const isBy = /^\W*(?:by|von|par|por|di|written by)\W*$/i.test(line);
  return isBy ? authorOfByline(`By ${collapse(next).replace(/[.,;]$/, '')}`) : null;
}

/** The author that a byline names, or null if the line is not a byline. Dates after the name are dropped. */
export function authorOfByline(line: string): string | null {
  const text = collapse(line);
  if (text.length > 150 || /[!?:;]$|\p{Ll}\.$/u.test(text)) return null;
  const name = (LABELLED.exec(text) ?? POSTED.exec(text) ?? BY.exec(text))?.[1]?.replace(AFTER_NAME, '');
  return name !== undefined && soundsLikeName(name) ? name : null;
}
