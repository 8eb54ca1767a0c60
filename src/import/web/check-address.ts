import { isIP } from 'node:net';
import { phrase } from '../../catalogue/phrase.ts';
import { UserError } from '../../errors.ts';
import { isPublicAddress } from './public-address.ts';

/** Names that are never on the public internet, whatever DNS says (RFC 6761, RFC 6762, RFC 8375). */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|home\.arpa|onion|test|invalid)\.?$/;

const LONGEST = 2000;

/** The error for an address that is not on the public internet. */
export function refusePrivate(url: URL): UserError {
  return new UserError(phrase('addresses.notPublic', url.host));
}

/** A host without an IPv6 address's brackets or a name's final dot. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

/**
 * Parses the address of a page. Throws a UserError if it is not an http(s) address, has a user name or password, or
 * names a host that is not on the public internet. IP addresses in any notation are parsed as browsers do; names are
 * not looked up.
 */
export function checkAddress(text: string, isPublic: (address: string) => boolean = isPublicAddress): URL {
  const url = text.length <= LONGEST ? URL.parse(text.trim()) : null;
  if (url === null) throw new UserError(phrase('addresses.noAddress'));
  if (!/^https?:$/.test(url.protocol))
    throw new UserError(phrase('addresses.otherProtocol', url.protocol.replace(/:$/, '')));
  if (url.username !== '' || url.password !== '') throw new UserError(phrase('addresses.withPassword'));
  const host = hostOf(url);
  if (isIP(host) > 0 ? !isPublic(host) : LOCAL_NAME.test(host)) throw refusePrivate(url);
  url.hash = '';
  return url;
}
