import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { phrase } from '../../catalogue/phrase.ts';
import { UserError } from '../../errors.ts';
import { checkSize } from '../check-size.ts';

/** Some servers compress although we did not ask for it. */
function unpack(response: IncomingMessage, where: string): Readable {
  const coding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  switch (coding) {
    case 'identity':
      return response;
    case 'gzip':
    case 'x-gzip':
      return response.pipe(createGunzip());
    case 'deflate':
      return response.pipe(createInflate());
    case 'br':
      return response.pipe(createBrotliDecompress());
    default:
      throw new UserError(phrase('addresses.packedOddly', where, coding));
  }
}

/**
 * Reads a response, decompressed, and counts the bytes, because declared sizes cannot be trusted. Throws a UserError
 * after more than `limit` bytes, and leaves the rest unread.
 */
export async function readBody(response: IncomingMessage, where: string, limit: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  const body = unpack(response, where);
  // A pipe does not report that its source was cut off.
  response.once('error', (error) => body.destroy(error));
  try {
    for await (const piece of body) {
      pieces.push(piece);
      size += piece.length;
      checkSize(where, size, limit);
    }
  } finally {
    response.destroy();
  }
  return Buffer.concat(pieces);
}
