import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal, unseal } from '../../../src/features/reader-links/seal.ts';

const bytes = (least: number, most: number) =>
  fc.uint8Array({ minLength: least, maxLength: most }).map((array) => Buffer.from(array));
const key = bytes(32, 32);

test('a seal opens under its own key, and under no other', () => {
  fc.assert(
    fc.property(key, key, bytes(0, 80), (own, other, plain) => {
      fc.pre(!own.equals(other));
      const sealed = seal(own, plain);
      expect(unseal(own, sealed)).toEqual(plain);
      expect(unseal(other, sealed)).toBeNull();
      expect(seal(own, plain)).toEqual(sealed);
    }),
  );
});

test('a seal reveals nothing, and no bit of it can be changed', () => {
  fc.assert(
    fc.property(key, bytes(16, 60), fc.nat(), fc.integer({ min: 1, max: 255 }), (own, plain, at, by) => {
      const sealed = seal(own, plain);
      expect(sealed.includes(plain.subarray(0, 8))).toBe(false);
      const changed = Buffer.from(sealed);
      changed.writeUInt8((changed.readUInt8(at % changed.length) ^ by) & 255, at % changed.length);
      expect(unseal(own, changed)).toBeNull();
      expect(unseal(own, sealed.subarray(0, at % sealed.length))).toBeNull();
      expect(unseal(own, Buffer.concat([sealed, Buffer.of(by)]))).toBeNull();
    }),
  );
});
