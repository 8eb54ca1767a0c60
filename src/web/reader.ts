import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Reader } from '../features/corpus/reader.ts';
import type { Log } from '../log/log.ts';
import { parseSpan } from './mark-span.ts';
import { renderNotice } from './page.ts';
import { renderWorkPage } from './work-page.ts';

const STYLE = readFileSync(path.join(import.meta.dirname, 'reader.css'), 'utf8');

const WELCOME = [
  'Here the works that reading groups discuss can be read, each at its own address.',
  'Concordance, the groups’ Discord bot, links to them with the sentence that it quotes marked. The works are not listed: a link is the key to a text, for some time.',
];

const NOT_FOUND = [
  'There is nothing to read at this address. The link may have been cut when it was copied, or the text may have been taken out of the group’s corpus. Links expire, too.',
  'Ask in Discord again, or press a button under the bot’s reply again: that makes a new link.',
];

const EXPIRED = [
  'Links to texts work for some time, and the time of this one is over.',
  'Ask in Discord again, or press a button under the bot’s reply again: that makes a new link.',
];

/** The reader pages: whole works, without script, with the quoted sentence marked. */
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
      // HTTPS is up to the operator's proxy.
      strictTransportSecurity: false,
    }),
  );
  app.use(async (context, next) => {
    await next();
    context.header('X-Robots-Tag', 'noindex');
    // A text that a group has withdrawn must not remain readable in a browser's cache.
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'private, no-store');
  });
  app.get('/', (context) => context.html(renderNotice('Concordance', WELCOME)));
  app.get('/health', (context) => context.json({ ok: true }));
  app.get('/assets/reader.css', (context) =>
    context.body(STYLE, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    }),
  );
  app.get('/works/:link', async (context) => {
    const read = await reader.read(context.req.param('link'));
    if (read === null) return context.notFound();
    if (read === 'expired') return context.html(renderNotice('This link has expired', EXPIRED), 410);
    return context.html(renderWorkPage(read, parseSpan(context.req.query('at'), read.work.text.length)));
  });
  app.notFound((context) => context.html(renderNotice('Nothing to read here', NOT_FOUND), 404));
  app.onError((error, context) => {
    const id = randomUUID().slice(0, 8);
    log?.error({ err: error, id }, 'a page failed');
    return context.html(
      renderNotice('Something went wrong', [`Tell the person who runs the bot this number: ${id}`]),
      500,
    );
  });
  return app;
}
