import { createHash } from 'node:crypto';
import type { WorkId } from '../corpus/work.ts';

/** RFC 4648, section 6, in lower case. */
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 26;

/** The content address of a canonical text: the first 26 base-32 characters (130 bits) of its SHA-256. */
export function createWorkId(text: string): WorkId {
  const hash = createHash('sha256').update(text, 'utf8').digest();
  let id = '';
  for (let bit = 0; id.length < LENGTH; bit += 5) {
    const pair = hash.readUInt16BE(bit >> 3);
    id += BASE32.charAt((pair >> (11 - (bit & 7))) & 31);
  }
  return id;
}
