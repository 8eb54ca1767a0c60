import { UserError } from '../errors.ts';
import { declaredCharset, decodeText } from './decode-text.ts';
import type { Format } from './formats.ts';
import { endingOf, formatOfName, isHtmlDocument, READABLE } from './formats.ts';
import type { ImportLimits } from './import-limits.ts';
import { readHtml } from './read-html.ts';
import { readMd } from './read-md.ts';
import { readTxt } from './read-txt.ts';
import type { Reading } from './reading.ts';
import { explainBinary, recognizeBinary } from './signatures.ts';

/** A reading and the encoding that its bytes were in. */
export interface DecodedReading extends Reading {
  readonly encoding: string;
}

const READERS: Readonly<Record<Format, (text: string, limits: ImportLimits) => Reading>> = {
  txt: readTxt,
  md: readMd,
  html: readHtml,
};

/** Throws a UserError if the ending is of a format that is not read; a file without an ending may be text. */
function promisedFormat(name: string, bytes: Uint8Array): Format {
  const format = formatOfName(name);
  if (format !== null) return format;
  const ending = endingOf(name);
  if (ending === '') return 'txt';
  const kind = recognizeBinary(bytes);
  if (kind !== null) throw new UserError(explainBinary(name, kind));
  throw new UserError(
    `Files ending in ".${ending}" ("${name}") cannot be read. What can be read: ${READABLE}.`,
  );
}

function hasWords(reading: Reading): boolean {
  return reading.blocks.some(
    ({ kind, text }) => !['title', 'byline', 'heading'].includes(kind) && /[\p{L}\p{N}]/u.test(text),
  );
}

/** Reads a file of any format that is read. Throws a UserError for what is none, is empty, or holds no text. */
export function readDocument(name: string, bytes: Uint8Array, limits: ImportLimits): DecodedReading {
  if (bytes.length === 0) throw new UserError(`"${name}" is empty: there is nothing to import.`);
  const promised = promisedFormat(name, bytes);
  const { text, encoding, remarks } = decodeText(
    name,
    bytes,
    promised === 'md' ? null : declaredCharset(bytes),
  );
  const isPage = promised !== 'html' && isHtmlDocument(text);
  const reading = READERS[isPage ? 'html' : promised](text, limits);
  if (!hasWords(reading)) {
    const left = reading.drops.length > 0 ? ' Only navigation and the like was found.' : '';
    throw new UserError(`"${name}" holds no text to read.${left}`);
  }
  const lie = isPage
    ? [`The file is named as .${endingOf(name) || 'txt'}, but holds a web page, and was read as one.`]
    : [];
  return { ...reading, encoding, remarks: [...remarks, ...lie, ...reading.remarks] };
}
