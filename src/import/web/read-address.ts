import { phrase } from '../../catalogue/phrase.ts';
import type { WorkDescription } from '../../corpus/work.ts';
import { UserError } from '../../errors.ts';
import { checkDescription } from '../check-description.ts';
import { fetchAddress } from './fetch-address.ts';
import type { Fetched, FetchParts } from './fetch-address.ts';
import { endingOf, formatOfName } from '../formats.ts';
import { IMPORT_LIMITS } from '../import-limits.ts';
import type { Source } from '../source.ts';

/** A text to import from the web. */
export interface AddressSource {
  readonly address: string;
  /** The given description; overrides what the text says about itself. */
  readonly description?: Partial<WorkDescription>;
}

/** Fetches a text from the web, ready for import. Throws a UserError for everything that goes wrong. */
export type ReadAddress = (source: AddressSource) => Promise<Source>;

/** Timeout for a page, in milliseconds. */
const MILLISECONDS = 20_000;

/** The file extension for a media type. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['text/x-markdown', 'md'],
  ['application/pdf', 'pdf'],
  ['application/epub+zip', 'epub'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
]);

/** Generic types: the name and the bytes decide what it is. */
const GENERIC_TYPES: ReadonlySet<string> = new Set([
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/zip',
]);

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}

/** A file name for a response; its extension follows the site's media type. */
function nameOf({ url, type }: Fetched): string {
  const segment = decode(url.pathname.split('/').findLast(Boolean) ?? '').replaceAll(/[/\\\p{Cc}]/gu, ' ');
  const name = segment === '' ? url.hostname : segment;
  const ending = ENDINGS.get(type);
  if (ending === undefined && !GENERIC_TYPES.has(type)) {
    throw new UserError(phrase('addresses.noText', url.href, type, phrase('fileAdvice.readable')));
  }
  if (ending === undefined || formatOfName(name) === formatOfName(`x.${ending}`)) return name;
  // Markdown is often sent as plain text.
  return ending === 'txt' && endingOf(name) === 'md' ? name : `${name}.${ending}`;
}

/** Creates the reader of web addresses. Its options are for tests; by default it fetches only the public internet. */
export function createReadAddress(parts: Partial<FetchParts> = {}): ReadAddress {
  return async ({ address, description }) => {
    const given = checkDescription(description ?? {}, phrase('descriptions.withAddress'));
    const fetched = await fetchAddress(address, {
      bytes: IMPORT_LIMITS.bytes,
      milliseconds: MILLISECONDS,
      ...parts,
    });
    const { url, bytes, charset } = fetched;
    return { name: nameOf(fetched), bytes, description: given, address: url.href, charset };
  };
}
