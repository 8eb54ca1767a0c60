import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Reader } from '../features/features.ts';
import type { Log } from '../log.ts';
import { parseSpan } from './mark-span.ts';
import { renderNotice } from './page.ts';
import { renderWorkPage } from './work-page.ts';

const STYLE = readFileSync(path.join(import.meta.dirname, 'reader.css'), 'utf8');

const WELCOME = [
  'Here the works that reading groups discuss can be read, each at its own address.',
  'Concordance, the groups’ Discord bot, links to them with the sentence that it quotes marked. The works are not listed: a link is the key to a text.',
];

const NOT_FOUND = [
  'There is no work at this address. Its group may have taken it out of its corpus, or the link was cut when it was copied.',
  'Ask in the group, or try the link in the bot’s message again.',
];

/** The pages on which works are read: whole, without script, the quoted sentence marked. */
export function createReaderApp({ reader, log }: { reader: Reader; log?: Pick<Log, 'error'> }): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      // Whether the address is https is the operator's proxy's to promise.
      strictTransportSecurity: false,
    }),
  );
  app.use(async (context, next) => {
    await next();
    context.header('X-Robots-Tag', 'noindex');
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'private, no-cache');
  });
  app.get('/', (context) => context.html(renderNotice('Concordance', WELCOME)));
  app.get('/health', (context) => context.json({ ok: true }));
  app.get('/assets/reader.css', (context) =>
    context.body(STYLE, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    }),
  );
  app.get('/works/:id', async (context) => {
    const read = await reader.read(context.req.param('id'), parseEnd(context.req.query('to')));
    if (read === null) return context.notFound();
    return context.html(renderWorkPage(read, parseSpan(context.req.query('at'), read.work.text.length)));
  });
  app.notFound((context) => context.html(renderNotice('Nothing to read here', NOT_FOUND), 404));
  app.onError((error, context) => {
    const id = randomUUID().slice(0, 8);
    log?.error({ err: error, id }, 'a page failed');
    return context.html(
      renderNotice('Something went wrong', [`Tell whoever runs the bot this number: ${id}`]),
      500,
    );
  });
  return app;
}

/** The end that a link sets to its page, for who has read less than others; none if it is no number. */
function parseEnd(to: string | undefined): number | undefined {
  return to !== undefined && /^\d{1,9}$/u.test(to) ? Number(to) : undefined;
}
