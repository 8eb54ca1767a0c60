import { Hono } from 'hono';
import { z } from 'zod';

import { ApiError } from '../api-error.ts';
import { NotAnswered } from '../members/record.ts';
import { Refusal } from '../members/refusal.ts';
import { actRoutes } from './act-routes.ts';
import { lookRoutes } from './look-routes.ts';
import type { PageParts } from './parts.ts';
import { readPageFile } from './static-files.ts';

const POLICY =
  "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

/** The page's files, and its API under `/api/page`. Errors are 400 with a message in `{ error }`. */
export function createPage(parts: PageParts): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', POLICY);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cache-Control', 'no-store');
  });
  app.onError((error, context) => {
    const isOwnFault = error instanceof Refusal || error instanceof NotAnswered || error instanceof ApiError;
    if (isOwnFault) return context.json({ error: error.message }, 400);
    if (error instanceof z.ZodError) return context.json({ error: z.prettifyError(error) }, 400);
    throw error;
  });
  app.route('/api/page', lookRoutes(parts));
  app.route('/api/page', actRoutes(parts));
  app.get('*', async (context) => {
    const { path } = context.req;
    const file = await readPageFile(path === '/' ? 'index.html' : path.slice(1));
    if (file === null) return context.text('There is no such page.', 404);
    return context.body(file.body, 200, { 'Content-Type': file.type });
  });
  return app;
}
