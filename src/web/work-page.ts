import { html } from 'hono/html';
import { nameLanguage, UNKNOWN_LANGUAGE } from '../corpus/language.ts';
import type { Section, Span } from '../corpus/layout.ts';
import type { WorkDescription } from '../corpus/work.ts';
import type { ReadableWork } from '../features/corpus/reader.ts';
import type { Html } from './mark-span.ts';
import { renderPage } from './page.ts';
import { renderBody, sectionAnchor } from './work-body.ts';

const END = {
  line: 'Here the page ends: this link shows the text as far as the group that it came from has read. It goes on as they read.',
  link: 'The page ends here: this link shows the text as far as the member it was made for had read. Ask again in Discord for a newer link.',
} as const;

/** The page of a work, with a marked span. */
export function renderWorkPage({ work, description, end }: ReadableWork, marked: Span | null): Html {
  const lang = langOf(description);
  return renderPage(
    description.title,
    html`<article>
      ${renderHead(description)} ${renderContents(work.layout.sections, lang)}
      <div class="text" lang="${lang}">${renderBody(work, description, marked)}</div>
      ${end === 'whole' ? '' : html`<p class="line">${END[end]}</p>`}
    </article>`,
  );
}

/** The value of HTML's `lang`, which is empty for a language that is not known. */
function langOf({ language }: WorkDescription): string {
  return language === UNKNOWN_LANGUAGE ? '' : language;
}

function renderHead(description: WorkDescription): Html {
  const { title, author, edition, licence, sourceUrl, language } = description;
  const facts = [
    language === UNKNOWN_LANGUAGE ? null : html`<li>${nameLanguage(language, 'en')}</li>`,
    edition === null ? null : html`<li>${edition}</li>`,
    licence === null ? null : html`<li>Licence: ${licence}</li>`,
    sourceUrl === null ? null : html`<li>${renderSource(sourceUrl)}</li>`,
  ].filter((fact) => fact !== null);
  return html`<header>
    <h1 lang="${langOf(description)}">${title}</h1>
    ${author === null ? '' : html`<p class="author">${author}</p>`}
    ${
      facts.length === 0
        ? ''
        : html`<ul class="facts">
            ${facts}
          </ul>`
    }
  </header>`;
}

function renderSource(sourceUrl: string): Html | string {
  const isWeb = /^https?:$/.test(URL.parse(sourceUrl)?.protocol ?? '');
  return isWeb ? html`<a href="${sourceUrl}" rel="noopener noreferrer nofollow">Source</a>` : sourceUrl;
}

function renderContents(sections: readonly Section[], lang: string): Html | string {
  if (sections.length < 2) return '';
  const lines = sections.map(
    (section) =>
      html`<li class="level-${Math.min(section.level, 4)}">
        <a href="#${sectionAnchor(section)}">${section.title}</a>
      </li>`,
  );
  return html`<nav aria-label="Contents">
    <details ${sections.length > 24 ? '' : 'open'}>
      <summary>Contents</summary>
      <ol lang="${lang}">
        ${lines}
      </ol>
    </details>
  </nav>`;
}
