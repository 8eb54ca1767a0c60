import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, onTestFinished, test } from 'vitest';

import { createDownloadAttachment } from '../../../src/discord/gateway/download-attachment.ts';
import { UserError } from '../../../src/errors.ts';

const MIB = 1024 * 1024;

/** A local file server with the API's address. */
async function serve(): Promise<string> {
  const server = createServer(({ url }, response) => {
    if (url === '/missing') response.writeHead(404).end();
    else if (url === '/elsewhere') response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    else if (url === '/endless') response.end(Buffer.alloc(17 * MIB));
    else response.end('words');
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const file = (url: string, size = 5) => ({ name: 'a.txt', size, url });

test('downloads from the API’s host', async () => {
  const origin = await serve();
  const bytes = await createDownloadAttachment(`${origin}/api`)(file(`${origin}/a.txt`));
  expect(Buffer.from(bytes).toString()).toBe('words');
});

test.each([
  'http://127.0.0.1:1/a.txt',
  'http://cdn.discordapp.com/a.txt',
  'https://cdn.discordapp.com.example.org/a.txt',
  'https://cdn.discordapp.com@example.org/a.txt',
  'file:///etc/passwd',
  'not an address',
])('downloads nothing from %s', async (url) => {
  const download = createDownloadAttachment('https://discord.com/api');
  await expect(download(file(url))).rejects.toThrow(/not one of Discord's/u);
});

test.each(['/missing', '/elsewhere'])('a file that can’t be downloaded, %s, is reported', async (path) => {
  const origin = await serve();
  const attempt = createDownloadAttachment(origin)(file(origin + path));
  await expect(attempt).rejects.toThrow(UserError);
  await expect(attempt).rejects.toThrow(/could not be fetched/u);
});

test('a file that is too large is rejected, whatever its declared size', async () => {
  const origin = await serve();
  const download = createDownloadAttachment(origin);
  await expect(download(file(`${origin}/a.txt`, 17 * MIB))).rejects.toThrow(/larger than 16 MiB/u);
  await expect(download(file(`${origin}/endless`))).rejects.toThrow(/larger than 16 MiB/u);
});
