import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { serveWeb } from '../../src/web/serve.ts';

const app = new Hono().get('/', (context) => context.text('here'));

test('serves an app until it is closed', async () => {
  const web = await serveWeb(app, { port: 0, hostname: '127.0.0.1' });
  expect(await (await fetch(web.url)).text()).toBe('here');
  await web.close();
  await expect(fetch(web.url)).rejects.toThrow('fetch failed');
});

test('names the setting if the port is in use', async () => {
  const web = await serveWeb(app, { port: 0, hostname: '127.0.0.1' });
  const port = Number(new URL(web.url).port);
  const second = serveWeb(app, { port, hostname: '127.0.0.1' });
  await expect(second).rejects.toThrow(UserError);
  await expect(second).rejects.toThrow(/WEB_PORT/);
  await web.close();
});
