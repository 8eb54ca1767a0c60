import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { UserError } from '../../src/errors.ts';

/** How a site answers. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A site on this machine, and its requests. */
export interface Site {
  readonly port: number;
  readonly asked: IncomingMessage[];
}

async function listen(server: Server, host: string): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Starts a site for the duration of a test. */
export async function startSite(answer: Answer, host = '127.0.0.1'): Promise<Site> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  const port = await listen(server, host);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port, asked };
}

/** A site that always answers the same. */
export function say(
  body: string | Uint8Array,
  headers: Record<string, string> = { 'content-type': 'text/html' },
): Answer {
  return (_request, response) => response.writeHead(200, headers).end(body);
}

/** The message of the UserError that a run throws. */
export async function refusal(run: Promise<unknown>): Promise<string> {
  const error: unknown = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error instanceof UserError ? error.message : '';
}
