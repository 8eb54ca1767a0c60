import { lookup } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { phrase } from '../../catalogue/phrase.ts';
import { messageOf, UserError } from '../../errors.ts';
import { checkAddress, hostOf, refusePrivate } from './check-address.ts';
import { isPublicAddress } from './public-address.ts';
import { readBody } from './read-body.ts';

/** Dependencies of fetching, all optional. */
export interface FetchParts {
  /** Resolves a host name to IP addresses. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /** Which IP addresses may be connected to. */
  readonly isPublic?: (address: string) => boolean;
  /** Largest page, in bytes, packed or unpacked. */
  readonly bytes: number;
  /** Timeout for the whole fetch, in milliseconds. */
  readonly milliseconds: number;
}

/** The response from an address. */
export interface Fetched {
  /** The address after the last redirect. */
  readonly url: URL;
  readonly bytes: Uint8Array;
  /** Media type in lower case without its parameters; empty if there was none. */
  readonly type: string;
  /** Charset of the media type, or null. */
  readonly charset: string | null;
}

const MOST_REDIRECTS = 5;

/** Identifies us in the logs of the sites. */
const USER_AGENT = 'Concordance/0.1 (reading-group bot; fetches a page once, when a person adds it)';

const HEADERS = {
  'user-agent': USER_AGENT,
  accept:
    'text/html, application/xhtml+xml, text/plain, text/markdown, application/pdf, application/epub+zip, */*;q=0.1',
  'accept-encoding': 'identity',
};

async function resolveName(host: string): Promise<readonly string[]> {
  const found = await lookup(host, { all: true });
  return found.map(({ address }) => address);
}

/** The IP address to connect to. Every address from DNS must be public, so that no private one can be slipped in. */
async function findPublic(
  url: URL,
  { resolve = resolveName, isPublic = isPublicAddress }: FetchParts,
): Promise<string> {
  const host = hostOf(url);
  const addresses = isIP(host) > 0 ? [host] : await resolve(host).catch(() => []);
  const [first] = addresses;
  if (first === undefined) throw new UserError(phrase('addresses.noSite', host));
  if (!addresses.every(isPublic)) throw refusePrivate(url);
  return first;
}

/** Connects to exactly the address that was checked, without another DNS lookup. */
async function request(url: URL, parts: FetchParts, signal: AbortSignal): Promise<IncomingMessage> {
  const { isPublic = isPublicAddress } = parts;
  const address = await findPublic(url, parts);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const host = hostOf(url);
  const sent = (url.protocol === 'https:' ? requestHttps : requestHttp)({
    host: address,
    ...(isIP(host) === 0 && { servername: host }),
    port: url.port === '' ? undefined : Number(url.port),
    path: url.pathname + url.search,
    headers: { ...HEADERS, host: url.host },
    agent: false,
    signal,
  });
  sent.once('socket', (socket) => {
    socket.once('connect', () => {
      if (!isPublic(socket.remoteAddress ?? '')) sent.destroy(refusePrivate(url));
    });
  });
  sent.once('response', resolve);
  sent.once('error', reject);
  sent.end();
  return promise;
}

/** The target of a redirect, or null if the response is the page itself. */
function redirectOf(response: IncomingMessage, url: URL): string | null {
  const { statusCode = 0, headers } = response;
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return null;
  const next = URL.parse(headers.location, url.href);
  if (next === null) throw new UserError(phrase('addresses.leadsNowhere', url.host));
  return next.href;
}

function explainStatus(url: URL, status: number): UserError {
  if (status === 404 || status === 410) return new UserError(phrase('addresses.noPage', url.href, status));
  const isPassing = status === 429 || status >= 500;
  return new UserError(phrase(isPassing ? 'addresses.notNow' : 'addresses.notGiven', url.host, status));
}

function charsetOf(type: string): string | null {
  return /;\s*charset\s*=\s*"?([\w:.-]{2,40})/i.exec(type)?.[1] ?? null;
}

async function follow(text: string, parts: FetchParts, signal: AbortSignal): Promise<Fetched> {
  let url = checkAddress(text, parts.isPublic);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await request(url, parts, signal);
    const next = redirectOf(response, url);
    if (next !== null) {
      response.destroy();
      url = checkAddress(next, parts.isPublic);
      continue;
    }
    const { statusCode = 0, headers } = response;
    if (statusCode !== 200) {
      response.destroy();
      throw explainStatus(url, statusCode);
    }
    const stated = headers['content-type'] ?? '';
    const type = stated.replace(/;.*$/s, '').trim().toLowerCase();
    return { url, bytes: await readBody(response, url.href, parts.bytes), type, charset: charsetOf(stated) };
  }
  throw new UserError(phrase('addresses.leadsOn', MOST_REDIRECTS));
}

/**
 * Fetches an http(s) address and follows redirects. Connects only to the public internet: the host of each address is
 * looked up once, every IP address is checked, and the connection goes to a checked one. Throws a UserError for
 * everything that goes wrong.
 */
export async function fetchAddress(text: string, parts: FetchParts): Promise<Fetched> {
  const signal = AbortSignal.timeout(parts.milliseconds);
  try {
    return await follow(text, parts, signal);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (signal.aborted) {
      throw new UserError(phrase('addresses.tooSlow', parts.milliseconds / 1000), { cause: error });
    }
    throw new UserError(phrase('addresses.notFetched', messageOf(error)), { cause: error });
  }
}
