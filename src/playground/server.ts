import type { IncomingMessage, Server } from 'node:http';

import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';

import type { FaultPlan } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Attachments } from './messages/attachments.ts';
import { answerError, type RestEnv } from './rest/rest.ts';

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * True if a request was meant for this machine and does not come from another site's page: foreign names that resolve
 * to this machine (DNS rebinding) and other origins are rejected.
 */
function isLocal(host: string | undefined, origin: string | undefined): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  if (!LOOPBACK_NAMES.has(new URL(`http://${host}`).hostname)) return false;
  return origin === undefined || origin === `http://${host}`;
}

/** Serves REST, the files' CDN and the page under one address; requests that are not local get 403. */
export function createSite(rest: Hono<RestEnv>, page: Hono, attachments: Attachments): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    if (isLocal(context.req.header('host'), context.req.header('origin'))) return next();
    return context.text('Only requests from this machine are served.', 403);
  });
  app.get('/attachments/:channel/:id/:name', (context) => {
    const file = attachments.get(context.req.param('id'));
    if (file === undefined) return context.notFound();
    return context.body(new Uint8Array(file.bytes), 200, {
      'Content-Type': file.contentType,
      'Content-Disposition': 'attachment',
      'X-Content-Type-Options': 'nosniff',
    });
  });
  app.route('/api/v10', rest);
  app.route('/', page);
  app.onError(answerError);
  return app;
}

/** Listens on one port for HTTP and, on upgrade, the gateway. Rejects if the port is not available. */
export async function listen(
  app: Hono,
  gateway: Gateway,
  plan: FaultPlan,
  address: { readonly port: number; readonly hostname: string },
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  server.on('connection', (socket) => {
    if (plan.isConnectionRefused()) socket.destroy();
  });
  server.on('upgrade', (request: IncomingMessage, socket, head: Buffer) => {
    if (!isLocal(request.headers.host, request.headers.origin)) return socket.destroy();
    return gateway.server.handleUpgrade(request, socket, head, (client) =>
      gateway.server.emit('connection', client, request),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address.port, address.hostname, resolve);
  });
  const bound = server.address();
  return {
    port: typeof bound === 'object' && bound !== null ? bound.port : address.port,
    close: () =>
      new Promise((resolve) => {
        for (const client of gateway.server.clients) client.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
