import { html } from 'hono/html';
import type { Html } from './mark-span.ts';

/** A whole page with this title and content. */
export function renderPage(title: string, content: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="/assets/reader.css" />
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`;
}

/** A page with a heading and plain paragraphs. */
export function renderNotice(title: string, paragraphs: readonly string[]): Html {
  const words = paragraphs.map((paragraph) => html`<p>${paragraph}</p>`);
  return renderPage(
    title,
    html`<section class="notice">
      <h1>${title}</h1>
      ${words}
    </section>`,
  );
}
