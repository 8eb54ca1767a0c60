import type { IncomingMessage } from 'node:http';

import { type Context, Hono } from 'hono';

import { describeError } from '../../log/describe-error.ts';

import { ApiError, apiErrors } from '../api-error.ts';
import type { Replacement } from '../faults.ts';
import type { Parts } from '../parts.ts';
import { applicationRoutes } from './application-routes.ts';
import { readBody, type RequestBody } from './body.ts';
import { channelRoutes } from './channel-routes.ts';
import { commandRoutes } from './command-routes.ts';
import { eventRoutes } from './event-routes.ts';
import { guildRoutes } from './guild-routes.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { createRateLimiter, type RateLimits } from './rate-limits.ts';
import { threadRoutes } from './thread-routes.ts';

/** What the routes need. */
export type RestParts = Parts;

/** A REST call and its response. */
export interface RestCall {
  readonly method: string;
  readonly path: string;
  /** The path with ids and tokens replaced by `:id` and `:token`. */
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: readonly string[];
  status: number;
}

export type RestEnv = {
  Variables: { body: RequestBody };
  /** The connection of the call; absent without a server. */
  Bindings: { readonly incoming?: IncomingMessage };
};
type RestContext = Context<RestEnv>;

/** The variable parts of a path. */
export type Named = Readonly<
  Partial<Record<'app' | 'channel' | 'event' | 'guild' | 'id' | 'token' | 'user', string>>
>;

/** A call as its route sees it. */
interface Asked extends RequestBody {
  readonly named: Named;
  readonly query: Readonly<Record<string, string>>;
}

/** Routes as `METHOD /path`, with what each answers: an object as JSON, null without content. */
export type Routes = Readonly<Record<string, (asked: Asked) => object | null>>;

const ROUTES = [
  applicationRoutes,
  commandRoutes,
  interactionRoutes,
  guildRoutes,
  eventRoutes,
  channelRoutes,
  messageRoutes,
  threadRoutes,
];

/** Discord's REST API, version 10, to mount under `/api/v10`. Every call is added to `calls`; without limits, none counts. */
export function createRest(
  parts: RestParts,
  calls: RestCall[],
  limits: RateLimits | null = null,
): Hono<RestEnv> {
  const app = new Hono<RestEnv>();
  const limit = limits && createRateLimiter(limits);

  app.use(async (context, next) => {
    const path = decodeURIComponent(new URL(context.req.url).pathname.replace(/^\/api\/v10/, ''));
    const call: RestCall = {
      method: context.req.method,
      path,
      route: toRoute(path),
      query: context.req.query(),
      ...(await logBody(context)),
      status: 0,
    };
    calls.push(call);
    const failure = parts.plan.replace(`${call.method} ${call.route}`);
    const { refusal = null, headers = {} } = limit?.(call) ?? {};
    if (failure !== null) context.res = await carryOut(failure, context);
    else if (refusal === null) await next();
    else context.res = refusal;
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    call.status = context.res.status;
    context.header('Date', new Date(parts.clock.now()).toUTCString());
  });

  app.use(async (context, next) => {
    const isOpen = /\/api\/v10\/(?:interactions\/|webhooks\/|gateway$)/.test(context.req.path);
    if (!isOpen && context.req.header('authorization') !== `Bot ${parts.world.token}`) {
      throw apiErrors.unauthorized();
    }
    await next();
  });

  for (const [route, answer] of ROUTES.flatMap((routes) => Object.entries(routes(parts)))) {
    const [method = '', path = ''] = route.split(' ');
    app.on(method, path, (context) => {
      const { req } = context;
      return toResponse(answer({ named: req.param(), query: req.query(), ...context.get('body') }));
    });
  }
  app.all('*', () => {
    throw apiErrors.notFound();
  });
  app.onError(answerError);
  return app;
}

function toResponse(made: object | null): Response {
  if (made instanceof Response) return made;
  return made === null ? new Response(null, { status: 204 }) : Response.json(made);
}

/** A call whose connection is cut has no response; it is recorded with nginx's status for that. */
async function carryOut(failure: Replacement, { env }: RestContext): Promise<Response> {
  if (failure === 'stall') return new Promise(() => undefined);
  if (failure !== 'cut') return failure;
  env.incoming?.socket.resetAndDestroy();
  return new Response(null, { status: 499 });
}

async function logBody(context: RestContext) {
  try {
    const body = await readBody(context.req.raw);
    context.set('body', body);
    return { body: body.json, files: body.files.map((file) => file.name) };
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw apiErrors.badRequest();
  }
}

/** An error in Discord's format; anything but an ApiError is a bug of the loopback. */
export function answerError(error: Error): Response {
  if (error instanceof ApiError) return Response.json(error, { status: error.status });
  process.stderr.write(`The loopback Discord has failed: ${JSON.stringify(describeError(error))}\n`);
  return Response.json({ message: '500: Internal Server Error', code: 0 }, { status: 500 });
}

function toRoute(path: string): string {
  return path
    .replaceAll(/\d{15,}/g, ':id')
    .replace(/^\/(interactions|webhooks)\/:id\/[^/]+/, '/$1/:id/:token');
}
