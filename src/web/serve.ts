import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { UserError } from '../errors.ts';

/** A running web server. */
export interface RunningWeb {
  /** The address it listens on, e.g. `http://127.0.0.1:8160`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves an app; port 0 takes any free one.
 * @throws UserError that names the setting if the address or the port is not available.
 */
export async function serveWeb(
  app: Hono,
  { port, hostname }: { port: number; hostname: string },
): Promise<RunningWeb> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port, hostname)));
    server.listen(port, hostname, resolve);
  });
  const address = server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  const host = hostname.includes(':') ? `[${hostname}]` : hostname;
  return { url: `http://${host}:${listening}`, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeAllConnections();
  await closed;
}

function explain(error: NodeJS.ErrnoException, port: number, hostname: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new UserError(`Port ${port} is in use by another program. Set WEB_PORT to a free one.`);
    case 'EACCES':
      return new UserError(`Port ${port} may not be used by this account. Set WEB_PORT to one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UserError(`This machine has no address ${hostname}. Set WEB_HOST to one that it has.`);
    default:
      return error;
  }
}
