/** A format whose files are text. */
export type TextFormat = 'txt' | 'md' | 'html' | 'srt' | 'vtt';

/** A format that is recognised by its first bytes. */
export type BinaryFormat = 'epub' | 'docx' | 'pdf';

/** A format that import reads. */
export type Format = TextFormat | BinaryFormat;

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['txt', 'txt'],
  ['text', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['srt', 'srt'],
  ['vtt', 'vtt'],
  ['epub', 'epub'],
  ['docx', 'docx'],
  ['pdf', 'pdf'],
]);

/** True for a format that is recognised by its first bytes. */
export function isBinary(format: Format): format is BinaryFormat {
  return format === 'epub' || format === 'docx' || format === 'pdf';
}

/** A file name's extension in lower case without its dot; empty if it has none. */
export function endingOf(name: string): string {
  return /\.([^./\\\s]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The format that a file name's extension stands for, or null. */
export function formatOfName(name: string): Format | null {
  return ENDINGS.get(endingOf(name)) ?? null;
}

/** True if a text is a web page, whatever its name. */
export function isHtmlDocument(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*){0,8}<(?:!doctype\s+html|html)[\s>]/i.test(
    text.slice(0, 20_000),
  );
}
