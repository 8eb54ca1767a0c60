import { randomBytes } from 'node:crypto';

/** Crockford's base 32 in lower case: without i, l, o, u, so that an id can be read aloud. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 9;

/** A random id of 9 characters (45 bits). The caller checks that it is not taken. */
export function createShortId(): string {
  return Array.from(randomBytes(LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}
