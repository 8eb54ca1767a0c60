import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FetchParts } from '../../../src/import/web/fetch-address.ts';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';
import type { Source } from '../../../src/import/source.ts';
import { createReadAddress } from '../../../src/import/web/read-address.ts';
import { readWork } from '../../../src/import/read-work.ts';
import { makeEpub } from '../../support/made-books.ts';
import { refusal, say, startSite } from '../../support/sites.ts';
import type { Answer } from '../../support/sites.ts';

const PAGE = '<!doctype html><title>On Mills</title><p>The mill stood by the water.';

const canonical = (url: string) => say(`<link rel="canonical" href="${url}">${PAGE}`);

/** An endless text. */
const endless: Answer = (_request, response) => {
  const more = (): void => {
    while (response.write('word '.repeat(1000)));
    response.once('drain', more);
  };
  response.writeHead(200, { 'content-type': 'text/plain' });
  more();
};

/** A reader that treats this machine as the public internet, and resolves every name to it. */
function readerOf(parts: Partial<FetchParts> = {}) {
  return createReadAddress({ resolve: async () => ['127.0.0.1'], isPublic: () => true, ...parts });
}

const importAddress = async (source: Source) => readWork(source, IMPORT_LIMITS);

describe('a page at an address', () => {
  test('becomes a work with that source address', async () => {
    const site = await startSite(say(PAGE));
    const address = `http://mills.example:${site.port}/essays/mills?part=1`;
    const { work, description, origin } = await importAddress(
      await readerOf()({ address: `${address}#top` }),
    );
    expect(work.text).toBe('The mill stood by the water.');
    expect(description).toMatchObject({ title: 'On Mills', sourceUrl: address });
    expect(origin).toBe(address);
    expect(site.asked[0]?.headers).toMatchObject({
      host: `mills.example:${site.port}`,
      'user-agent': expect.stringMatching(/^Concordance\//),
    });
  });

  test('can name its address on its own site, without the hash', async () => {
    const site = await startSite((request, response) =>
      canonical(
        request.url === '/own' ? `https://www.mills.example:${site.port}/mills#a` : 'https://other.example/',
      )(request, response),
    );
    const sourceOf = async (path: string): Promise<string | null> => {
      const source = await readerOf()({ address: `http://mills.example:${site.port}${path}` });
      return (await importAddress(source)).description.sourceUrl;
    };
    expect(await sourceOf('/own')).toBe(`https://www.mills.example:${site.port}/mills`);
    expect(await sourceOf('/other')).toBe(`http://mills.example:${site.port}/other`);
  });

  test('gets the given description', async () => {
    const site = await startSite(say(PAGE));
    const description = { title: 'Mills', sourceUrl: 'https://example.org/mills' };
    const source = await readerOf()({ address: `http://mills.example:${site.port}`, description });
    expect((await importAddress(source)).description).toMatchObject(description);
  });

  test.each<[string, string | Uint8Array, Record<string, string>, string, string | null]>([
    ['/mills', 'The mill stood.', { 'content-type': 'text/plain; charset=utf-8' }, 'txt', 'utf-8'],
    [
      '/mills',
      Buffer.from('The m\xefll stood.', 'latin1'),
      { 'content-type': 'text/plain; charset="ISO-8859-1"' },
      'txt',
      'windows-1252',
    ],
    [
      '/mills',
      Buffer.from('\xcc\xe5\xeb\xfc\xed\xe8\xf6\xe0.', 'latin1'),
      { 'content-type': 'text/html; charset=windows-1251' },
      'html',
      'windows-1251',
    ],
    [
      '/mills',
      Buffer.from('\ufeffThe mill stood.', 'utf16le'),
      { 'content-type': 'text/plain' },
      'txt',
      'utf-16le',
    ],
    ['/mills.md', '# Mills\n\nThe mill stood.', { 'content-type': 'text/plain' }, 'md', 'utf-8'],
    [
      '/mills.epub',
      makeEpub({ documents: { 'a.xhtml': '<p>The mill stood.' } }),
      { 'content-type': 'application/octet-stream' },
      'epub',
      null,
    ],
    [
      '/get?id=7',
      makeEpub({ documents: { 'a.xhtml': '<p>The mill stood.' } }),
      { 'content-type': 'application/epub+zip' },
      'epub',
      null,
    ],
    ['/mills', gzipSync(PAGE), { 'content-type': 'text/html', 'content-encoding': 'gzip' }, 'html', 'utf-8'],
  ])(
    '%s is read by what the site and the bytes say, case %#',
    async (path, body, headers, format, encoding) => {
      const site = await startSite(say(body, headers));
      const { report } = await importAddress(
        await readerOf()({ address: `http://mills.example:${site.port}${path}` }),
      );
      expect(report).toMatchObject({ format, encoding });
    },
  );

  test('is found through redirects, and the last address is its source', async () => {
    const site = await startSite((request, response) => {
      const step = Number(request.url?.slice(1));
      if (step === 5) say(PAGE)(request, response);
      else response.writeHead(302, { location: `/${step + 1}` }).end();
    });
    const { address } = await readerOf()({ address: `http://mills.example:${site.port}/0` });
    expect(address).toBe(`http://mills.example:${site.port}/5`);
    expect(await refusal(readerOf()({ address: `http://mills.example:${site.port}/-1` }))).toBe(
      'The address redirects more than 5 times, so the bot gave up.',
    );
  });
});

describe('throws a UserError if fetching fails', () => {
  test.each<[Answer, RegExp]>([
    [(_, response) => response.writeHead(404).end(), /^There is no page at http:.* \(404\)\.$/],
    [
      (_, response) => response.writeHead(403).end(),
      /does not let the bot read the page \(403\)\. Save it in your browser/,
    ],
    [
      (_, response) => response.writeHead(503).end(),
      /cannot serve the page right now \(503\)\. Try again later\.$/,
    ],
    [
      (_, response) => response.writeHead(302, { location: 'http://' }).end(),
      /redirects to something that is not a web address/,
    ],
    [
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      /^Only http and https addresses are fetched, not file\.$/,
    ],
    [say('x', { 'content-type': 'image/png' }), /has no text that the bot can read \(image\/png\)/],
    [
      say('x', { 'content-type': 'text/html', 'content-encoding': 'zstd' }),
      /uses a compression that the bot does not know/,
    ],
    [say('x', { 'content-type': 'text/html', 'content-encoding': 'gzip' }), /could not be fetched/],
    [(request) => request.socket.destroy(), /could not be fetched/],
    [
      (_, response) =>
        response.writeHead(200, { 'content-length': '100' }).write('x', () => response.destroy()),
      /could not be fetched/,
    ],
  ])('case %#', async (answer, message) => {
    const site = await startSite(answer);
    expect(await refusal(readerOf()({ address: `http://mills.example:${site.port}` }))).toMatch(message);
  });

  test('a response that is too large, however it is compressed or declared', async () => {
    const bomb = say(gzipSync(Buffer.alloc(3_000_000)), {
      'content-type': 'text/plain',
      'content-encoding': 'gzip',
    });
    for (const answer of [endless, bomb]) {
      const site = await startSite(answer);
      const read = readerOf({ bytes: 1_000_000 })({ address: `http://mills.example:${site.port}` });
      expect(await refusal(read)).toMatch(/at most 976\d* bytes|at most .* are read/);
    }
  });

  test('a site that takes too long', async () => {
    const site = await startSite((_request, response) => void response.writeHead(200).write('x'));
    const read = readerOf({ milliseconds: 300 })({ address: `http://mills.example:${site.port}` });
    expect(await refusal(read)).toBe('The site took longer than 0.3 seconds to respond, so the bot gave up.');
  });

  test('an unknown host name', async () => {
    const read = readerOf({ resolve: async () => Promise.reject(new Error('ENOTFOUND')) });
    expect(await refusal(read({ address: 'http://mills.example' }))).toMatch(
      /^No site was found at mills\.example\./,
    );
  });
});
