import { phrase } from '../catalogue/phrase.ts';
import type { Phrase } from '../corpus/phrase.ts';
import type { LanguageCode } from '../corpus/language.ts';
import { UserError } from '../errors.ts';
import { declaredCharset, decodeText } from './decode-text.ts';
import type { BinaryFormat, Format, TextFormat } from './formats.ts';
import { endingOf, formatOfName, isBinary, isHtmlDocument } from './formats.ts';
import type { ImportLimits } from './import-limits.ts';
import type { OcrUse } from './needs-ocr.ts';
import type { Source } from './source.ts';
import { readCaptions } from './captions/read-captions.ts';
import { joinSpeakers } from './join-speakers.ts';
import { readTxt } from './txt/read-txt.ts';
import type { Reading, SourceBlock } from './reading.ts';
import { recognizeBinary, refuseBinary } from './signatures.ts';

/** A reading and the encoding of its bytes; null for a binary format. */
export interface DecodedReading extends Reading {
  readonly encoding: string | null;
}

type ReadText = (text: string, limits: ImportLimits) => Promise<Reading>;
type ReadBinary = (
  name: string,
  bytes: Uint8Array,
  limits: ImportLimits,
  ocr: OcrUse,
  language: LanguageCode | undefined,
) => Promise<Reading>;

// Libraries of readers are large, so each is loaded only for a file that needs it.
const TEXT_READERS: Readonly<Record<TextFormat, ReadText>> = {
  txt: async (text) => readTxt(text),
  md: async (...text) => (await import('./md/read-md.ts')).readMd(...text),
  srt: async (text) => readCaptions('srt', text),
  vtt: async (text) => readCaptions('vtt', text),
  html: async (...page) => (await import('./html/read-html.ts')).readHtml(...page),
};

const BINARY_READERS: Readonly<Record<BinaryFormat, ReadBinary>> = {
  epub: async (name, bytes, limits) => (await import('./epub/read-epub.ts')).readEpub(name, bytes, limits),
  docx: async (name, bytes, limits) => (await import('./docx/read-docx.ts')).readDocx(name, bytes, limits),
  pdf: async (...file) => (await import('./pdf/read-pdf.ts')).readPdf(...file),
};

/** Throws a UserError if the extension is of an unsupported format; a file without an extension may be text. */
function promisedFormat(name: string): Format {
  const format = formatOfName(name);
  if (format !== null) return format;
  const ending = endingOf(name);
  if (ending === '') return 'txt';
  throw new UserError(phrase('refusals.ending', ending, name, phrase('fileAdvice.readable')));
}

function hasWords(reading: Reading): boolean {
  return reading.blocks.some(
    ({ kind, text }) => !['title', 'byline', 'heading'].includes(kind) && /[\p{L}\p{N}]/u.test(text),
  );
}

function remarkOnName(name: string, isTrue: boolean, found: BinaryFormat | 'page'): readonly Phrase[] {
  if (isTrue) return [];
  return [phrase('remarks.namedOtherwise', endingOf(name) || 'txt', phrase(`fileKinds.${found}`))];
}

/** Damage in scripts, addresses and teasers is the site's, and nobody can mend it; in the text it would be quoted. */
function refuseDamagedText(name: string, damagedAt: number, { blocks, description }: Reading): void {
  const { title, author } = description;
  const kept = [...blocks.map(({ text }) => text), title ?? '', author ?? ''];
  if (kept.some((text) => text.includes('\ufffd')))
    throw new UserError(phrase('refusals.damagedUtf8', name, damagedAt));
}

async function readText({ name, bytes, charset }: Source, limits: ImportLimits): Promise<DecodedReading> {
  const promised = promisedFormat(name);
  if (isBinary(promised)) {
    throw new UserError(phrase('refusals.named', name, phrase(`fileKinds.${promised}`)));
  }
  const { text, encoding, remarks, damagedAt } = decodeText(
    name,
    bytes,
    charset ?? (promised === 'md' ? null : declaredCharset(bytes)),
    promised === 'html' ? 'replace' : 'refuse',
  );
  const isPage = promised === 'html' || isHtmlDocument(text);
  const reading = await TEXT_READERS[isPage ? 'html' : promised](text, limits);
  if (damagedAt !== undefined) {
    refuseDamagedText(name, damagedAt, reading);
    return {
      ...reading,
      encoding,
      remarks: [phrase('remarks.damagedOutside', damagedAt), ...reading.remarks],
    };
  }
  const lie = remarkOnName(name, !isPage || promised === 'html', 'page');
  return { ...reading, encoding, remarks: [...remarks, ...lie, ...reading.remarks] };
}

async function read(source: Source, limits: ImportLimits, ocr: OcrUse): Promise<DecodedReading> {
  const { name, bytes } = source;
  const kind = recognizeBinary(bytes);
  if (kind === null) return readText(source, limits);
  if (kind.format === null) throw refuseBinary(name, kind);
  const language = source.description?.language;
  const reading = await BINARY_READERS[kind.format](name, bytes, limits, ocr, language);
  const lie = remarkOnName(name, formatOfName(name) === kind.format, kind.format);
  return { ...reading, encoding: null, remarks: [...lie, ...reading.remarks] };
}

/** Says how many marks of notes are no part of the words. */
function remarkOnNotes(blocks: readonly SourceBlock[]): readonly Phrase[] {
  const notes = new Set(blocks.flatMap(({ note }) => note ?? []));
  const marks = blocks.flatMap(({ references = [] }) => references);
  const placed = marks.filter(({ key }) => notes.has(key)).length;
  return marks.length === 0 ? [] : [phrase('remarks.noteMarks', marks.length, marks.length - placed)];
}

/** A speech behind its speaker's label; a page that begins in it begins as much later. */
function joinBlocks(label: SourceBlock, speech: SourceBlock, text: string): SourceBlock {
  const before = text.length - speech.text.length;
  const later = (speech.pages ?? []).map((page, at) => ({
    ...page,
    at: at === 0 && page.at === 0 ? 0 : page.at + before,
  }));
  const pages = label.pages === undefined ? later : [...label.pages, ...later.filter(({ at }) => at > 0)];
  const references = [
    ...(label.references ?? []),
    ...(speech.references ?? []).map((reference) => ({ ...reference, at: reference.at + before })),
  ];
  const shown = [...(label.shown ?? []), ...(speech.shown ?? [])];
  return {
    ...speech,
    text,
    line: label.line,
    ...(pages.length > 0 && { pages }),
    ...(references.length > 0 && { references }),
    ...(shown.length > 0 && { shown }),
  };
}

/**
 * Reads a file of any supported format: a binary file is recognised by its first bytes, a text by its name. Throws a
 * UserError for an unsupported or empty file, and for one without text, and NeedsOcr if that is to be asked for.
 */
export async function readDocument(
  source: Source,
  limits: ImportLimits,
  ocr: OcrUse = 'off',
): Promise<DecodedReading> {
  const { name, bytes } = source;
  if (bytes.length === 0) throw new UserError(phrase('refusals.empty', name));
  const found = await read(source, limits, ocr);
  const blocks = joinSpeakers(found.blocks, joinBlocks);
  const reading = { ...found, blocks, remarks: [...found.remarks, ...remarkOnNotes(blocks)] };
  if (hasWords(reading)) return reading;
  throw new UserError(phrase(reading.drops.length > 0 ? 'refusals.onlyNavigation' : 'refusals.noText', name));
}
