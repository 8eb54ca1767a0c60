import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/import/web/public-address.ts';

describe('isPublicAddress', () => {
  test.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:0:127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::8.8.8.8',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2002:a00:1::1',
    '3fff::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '2a00:1450::1%lo',
    'localhost',
    '',
    '127.1',
  ])('not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each([
    '1.1.1.1',
    '8.8.8.8',
    '100.63.255.255',
    '172.32.0.1',
    '192.0.1.1',
    '2a00:1450:4001::1',
    '2606:4700::1111',
  ])('but %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test('is false for an IPv4 address inside an IPv6 address', () => {
    const byte = fc.nat(255);
    fc.assert(
      fc.property(
        byte,
        byte,
        byte,
        byte,
        fc.constantFrom('::', '::ffff:', '64:ff9b::'),
        (a, b, c, d, prefix) => {
          expect(isPublicAddress(`${prefix}${a}.${b}.${c}.${d}`)).toBe(false);
        },
      ),
    );
  });
});
