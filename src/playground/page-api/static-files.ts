import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';

const FOLDER = new URL('../page/', import.meta.url);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  ts: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** Names with a dot only before the extension, so that no path leads out of the folder. */
const SERVED = /^(?:[\w-]+\/)*[\w-]+\.(html|css|ts|svg|png)$/;

/** A file of the page, with TypeScript as JavaScript; null if there is none with that name. */
export async function readPageFile(
  path: string,
): Promise<{ body: string | Uint8Array<ArrayBuffer>; type: string } | null> {
  const ending = SERVED.exec(path)?.[1];
  const type = ending === undefined ? undefined : CONTENT_TYPES[ending];
  if (type === undefined) return null;
  const bytes = await readFile(new URL(path, FOLDER)).catch(toNullIfMissing);
  if (bytes === null) return null;
  return {
    body: ending === 'ts' ? stripTypeScriptTypes(bytes.toString('utf8')) : new Uint8Array(bytes),
    type,
  };
}

function toNullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'EISDIR') return null;
  throw error;
}
