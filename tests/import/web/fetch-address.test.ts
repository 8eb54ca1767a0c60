import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/import/web/public-address.ts';
import { createReadAddress } from '../../../src/import/web/read-address.ts';
import { refusal, say, startSite } from '../../support/sites.ts';
import type { Site } from '../../support/sites.ts';

const PAGE = '<!doctype html><title>On Mills</title><p>The mill stood by the water.';

const SPELLINGS = [
  'http://127.0.0.1:PORT/',
  'http://127.1:PORT/',
  'http://127.0.1:PORT/',
  'http://2130706433:PORT/',
  'http://0x7f000001:PORT/',
  'http://0x7f.0.0.1:PORT/',
  'http://0177.0.0.1:PORT/',
  'http://017700000001:PORT/',
  'http://0:PORT/',
  'http://0.0.0.0:PORT/',
  'http://127.0.0.1.:PORT/',
  'http://127.255.255.254:PORT/',
  'http://%31%32%37.0.0.1:PORT/',
  'http://１２７.０.０.１:PORT/',
  'http://①②⑦.⓪.⓪.①:PORT/',
  'http://127。0。0。1:PORT/',
  'http://[::1]:PORT/',
  'http://[0:0:0:0:0:0:0:1]:PORT/',
  'http://[::]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://[::ffff:7f00:1]:PORT/',
  'http://[::127.0.0.1]:PORT/',
  'http://[64:ff9b::127.0.0.1]:PORT/',
  'http://[2002:7f00:1::]:PORT/',
  'http://localhost:PORT/',
  'http://LOCALHOST:PORT/',
  'http://localhost.:PORT/',
  'http://a.localhost:PORT/',
  'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:PORT/',
  'http://localhost.localdomain:PORT/',
  'http://printer.local:PORT/',
  'http://metadata.google.internal/',
  'http://169.254.169.254/latest/meta-data/',
  'http://10.0.0.1/',
  'http://192.168.0.1/',
  'http://100.64.0.1/',
  'http://224.0.0.1/',
  'http:\\\\127.0.0.1:PORT\\',
  'http:127.0.0.1:PORT/',
  ' http://127.0.0.1:PORT/',
  'https://127.0.0.1:PORT/',
];

/** Servers on every loopback address that must get no request. */
async function startCanaries(): Promise<Site[]> {
  const tell = say(PAGE);
  return [await startSite(tell, '127.0.0.1'), await startSite(tell, '::1').catch(() => startSite(tell))];
}

describe('never connects to this machine or its network', () => {
  test('in any spelling, directly or after a redirect', async () => {
    const canaries = await startCanaries();
    for (const { port } of canaries) {
      for (const spelling of SPELLINGS) {
        const address = spelling.replace('PORT', String(port));
        expect([spelling, await refusal(createReadAddress()({ address }))]).toEqual([
          spelling,
          expect.stringMatching(/is not a public internet address/),
        ]);
        const lure = await startSite((_request, response) =>
          response
            .writeHead(302, { location: address.trim().replaceAll(/[^ -~]/gu, encodeURIComponent) })
            .end(),
        );
        // The first host counts as public: once when its name is looked up, once when it is connected to.
        let visits = 0;
        const isPublic = (ip: string) => (visits++ < 2 ? true : isPublicAddress(ip));
        const read = createReadAddress({ resolve: async () => ['127.0.0.1'], isPublic });
        expect([spelling, await refusal(read({ address: `http://lure.example:${lure.port}/` }))]).toEqual([
          spelling,
          expect.stringMatching(/is not a public internet address/),
        ]);
      }
    }
    expect(canaries.flatMap(({ asked }) => asked)).toEqual([]);
  });

  test.each(['127.0.0.1', '::1', '10.0.0.1', '169.254.169.254', '::ffff:127.0.0.1'])(
    'if a name server says %s, even among others',
    async (answer) => {
      const [canary] = await startCanaries();
      const read = createReadAddress({ resolve: async () => ['1.1.1.1', answer] });
      expect(await refusal(read({ address: `http://mills.example:${canary?.port}` }))).toMatch(
        /^mills\.example:\d+ is not a public internet address, so the bot does not fetch it\./,
      );
      expect(canary?.asked).toEqual([]);
    },
  );

  test('if DNS changes its answer: looks a name up once, and connects to the checked address', async () => {
    const canary = await startSite(say(PAGE));
    const answers = ['192.0.2.9', '127.0.0.1'];
    const read = createReadAddress({
      resolve: async () => [answers.shift() ?? ''],
      isPublic: (address) => address === '192.0.2.9',
      milliseconds: 500,
    });
    await refusal(read({ address: `http://mills.example:${canary.port}` }));
    expect(answers).toEqual(['127.0.0.1']);
    expect(canary.asked).toEqual([]);
  });

  test('if the connection ends at another address', async () => {
    const canary = await startSite(say(PAGE));
    // The check of the name passes; the check of the connection does not.
    const verdicts = [true, false];
    const read = createReadAddress({
      resolve: async () => ['127.0.0.1'],
      isPublic: () => verdicts.shift() ?? false,
    });
    expect(await refusal(read({ address: `http://mills.example:${canary.port}` }))).toMatch(
      /public internet/,
    );
    expect(canary.asked).toEqual([]);
  });

  test.each([
    ['http://me:secret@example.org/', /user name or password/],
    ['http://example.org@127.0.0.1/', /user name or password/],
    ['ftp://example.org/', /^Only http and https addresses are fetched, not ftp\.$/],
    ['file:///etc/passwd', /not file/],
    ['gopher://example.org/', /not gopher/],
    ['data:text/html,x', /not data/],
    ['javascript:alert(1)', /not javascript/],
    ['example.org/mills', /^This is not a web address\./],
    ['http://', /^This is not a web address\./],
    [`http://example.org/${'x'.repeat(3000)}`, /^This is not a web address\./],
  ])('nor %s', async (address, message) => {
    expect(await refusal(createReadAddress()({ address }))).toMatch(message);
  });
});
