import { createCipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Length of a seal's HMAC-SHA256 in bytes: 128 bits can't be guessed. */
const TAG_BYTES = 16;

/**
 * Seals bytes under a 32-byte key: without the key they can be neither read nor changed nor created. Deterministic, so
 * it needs no random number. Source: the SIV construction of P. Rogaway and T. Shrimpton, "Deterministic
 * Authenticated-Encryption" (2006), with HMAC-SHA256 and AES-256 in counter mode.
 */
export function seal(key: Buffer, plain: Buffer): Buffer {
  const tag = sign(key, plain);
  return Buffer.concat([tag, mask(key, tag, plain)]);
}

/** The original bytes, or null if they were not sealed under this key or were changed. */
export function unseal(key: Buffer, sealed: Buffer): Buffer | null {
  if (sealed.length < TAG_BYTES) return null;
  const tag = sealed.subarray(0, TAG_BYTES);
  const plain = mask(key, tag, sealed.subarray(TAG_BYTES));
  return timingSafeEqual(sign(key, plain), tag) ? plain : null;
}

function sign(key: Buffer, plain: Buffer): Buffer {
  return createHmac('sha256', derive(key, 'sign')).update(plain).digest().subarray(0, TAG_BYTES);
}

/** Its own inverse. */
function mask(key: Buffer, tag: Buffer, bytes: Buffer): Buffer {
  return createCipheriv('aes-256-ctr', derive(key, 'mask'), tag).update(bytes);
}

function derive(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `concordance reader link 1 ${purpose}`, 32));
}
