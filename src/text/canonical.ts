import type { ParagraphKind } from '../corpus/layout.ts';

/** What separates two blocks of a canonical text. */
export const BETWEEN_BLOCKS = '\n\n';

/** Kinds whose line breaks carry meaning. */
const KINDS_WITH_LINES: ReadonlySet<ParagraphKind> = new Set(['verse', 'code']);

const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

/** Control characters, zero-width characters, soft hyphens, bidi controls: invisible, and not searchable. */
const INVISIBLE =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** A joiner belongs to the text after an emoji or a letter of a joining script; elsewhere it is only hidden text. */
const STRAY_JOINER =
  /(?<=^|[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}\u200c\u200d])(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]/gu;

/** Tag characters spell a region's flag after a black flag; elsewhere they are hidden text. */
const TAGS = /\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}|[\u{e0000}-\u{e007f}]/gu;

/**
 * The canonical form of a block's text, as paragraphs: NFC, no invisible or control characters, lone surrogates
 * replaced by U+FFFD, runs of white space folded to one space. Verse and code keep their line breaks and are split at
 * blank lines; other kinds are one paragraph. A block without visible text gives no paragraphs. Canonical text is
 * returned unchanged.
 */
export function canonicalise(text: string, kind: ParagraphKind): readonly string[] {
  const lines = cleanText(text).split('\n').map(foldSpace);
  const groups = KINDS_WITH_LINES.has(kind) ? lines.join('\n').split(/\n{2,}/) : [lines.join(' ')];
  return groups.map((group) => group.trim().replaceAll(/ {2,}/g, ' ')).filter((group) => group !== '');
}

/** Nothing in a text of these characters is to be cleaned: no control, invisible or combining one. */
const CLEAN = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]*$/;

/** A text without invisible and control characters, line ends as `\n`, in NFC. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  let cleaned = text.toWellFormed().replaceAll(LINE_BREAK, '\n').replaceAll('\t', ' ');
  cleaned = cleaned.replaceAll(INVISIBLE, (character) => (character === '\n' ? '\n' : ''));
  cleaned = cleaned.replaceAll(TAGS, (tags) => (tags.startsWith('\u{1f3f4}') ? tags : ''));
  return cleaned.replaceAll(STRAY_JOINER, '').normalize('NFC');
}

function foldSpace(line: string): string {
  return line.replaceAll(/\s+/g, ' ').trim();
}
