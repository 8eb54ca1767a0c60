import { html } from 'hono/html';
import type { Paragraph, Section, Span } from '../corpus/layout.ts';
import type { Work, WorkDescription } from '../corpus/work.ts';
import { markSpan, type Html } from './mark-span.ts';

/** All blocks of a work as HTML, in one pass, without what the page's head already says. */
export function renderBody(work: Work, description: WorkDescription, marked: Span | null): Html[] {
  const { text, layout } = work;
  const shown = layout.paragraphs.filter((paragraph) => !isInHead(work, paragraph, description, marked));
  return inLists(shown).map((block) => {
    if (!Array.isArray(block)) return renderBlock(text, block, layout.sections, marked);
    const items = block.map((item) => renderNumbered('li', text, item, layout.sections, marked));
    return html`<ul>
      ${items}
    </ul>`;
  });
}

/** Anchor of a section, e.g. `sec-3.2`. */
export function sectionAnchor(section: Section): string {
  return `sec-${section.number}`;
}

function isInHead(
  { text }: Work,
  { kind, start, end }: Paragraph,
  { title, author }: WorkDescription,
  marked: Span | null,
): boolean {
  if (marked !== null && marked.start < end && start < marked.end) return false;
  const said = text.slice(start, end);
  if (kind === 'title') return said === title;
  return kind === 'byline' && author !== null && said.replace(/^by\s+/i, '') === author;
}

/** Adjacent list items of a section become one list. */
function inLists(paragraphs: readonly Paragraph[]): (Paragraph | Paragraph[])[] {
  const blocks: (Paragraph | Paragraph[])[] = [];
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1);
    if (paragraph.kind !== 'list') blocks.push(paragraph);
    else if (Array.isArray(last)) last.push(paragraph);
    else blocks.push([paragraph]);
  }
  return blocks;
}

function renderBlock(
  text: string,
  paragraph: Paragraph,
  sections: readonly Section[],
  marked: Span | null,
): Html {
  if (paragraph.kind === 'heading') return renderHeading(text, paragraph, sections, marked);
  if (paragraph.kind === 'quote') {
    return html`<blockquote>${renderNumbered('p', text, paragraph, sections, marked)}</blockquote>`;
  }
  return renderNumbered(paragraph.kind === 'code' ? 'pre' : 'p', text, paragraph, sections, marked);
}

function renderHeading(
  text: string,
  paragraph: Paragraph,
  sections: readonly Section[],
  marked: Span | null,
): Html {
  const section = paragraph.section === null ? undefined : sections[paragraph.section];
  const said = markSpan(text, paragraph, marked);
  const id = section === undefined ? '' : sectionAnchor(section);
  switch (Math.min(section?.level ?? 1, 3)) {
    case 1:
      return html`<h2 id="${id}">${said}</h2>`;
    case 2:
      return html`<h3 id="${id}">${said}</h3>`;
    default:
      return html`<h4 id="${id}">${said}</h4>`;
  }
}

function renderNumbered(
  tag: 'p' | 'pre' | 'li',
  text: string,
  paragraph: Paragraph,
  sections: readonly Section[],
  marked: Span | null,
): Html {
  const said = markSpan(text, paragraph, marked);
  const { kind, number } = paragraph;
  if (number === 0) return html`<p class="${kind}">${said}</p>`;
  const id = paragraphAnchor(paragraph, sections);
  const link = html`<a
    class="number"
    href="#${id}"
    aria-label="Paragraph ${number}"
    data-number="${number}"
  ></a>`;
  switch (tag) {
    case 'p':
      return html`<p class="${kind}" id="${id}">${link}${said}</p>`;
    case 'li':
      return html`<li id="${id}">${link}${said}</li>`;
    case 'pre':
      return html`<div class="code" id="${id}">
        ${link}
        <pre>${said}</pre>
      </div>`;
  }
}

function paragraphAnchor({ section, number }: Paragraph, sections: readonly Section[]): string {
  const holder = section === null ? undefined : sections[section];
  return holder === undefined ? `p-${number}` : `p-${holder.number}-${number}`;
}
