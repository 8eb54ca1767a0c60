import type { ParagraphKind } from '../corpus/layout.ts';
import type { WorkDescription } from '../corpus/work.ts';
import { authorBelow, authorOfByline, DATE_LINE } from './byline.ts';
import type { SourceBlock } from './reading.ts';
import { collapse } from './reading.ts';
import { namesDivision } from './txt/heading-forms.ts';

/** Blocks with title and byline marked, and their content. */
export interface Titled {
  readonly blocks: readonly SourceBlock[];
  readonly found: Pick<Partial<WorkDescription>, 'title' | 'author'>;
}

function fold(text: string): string {
  return collapse(text).normalize('NFKC').toLowerCase().replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
}

/** True if a page's title matches a heading, possibly followed by the site's name. */
export function isSameTitle(stated: string, heading: string): boolean {
  return fold(stated) === fold(heading) || fold(stated).startsWith(`${fold(heading)} `);
}

/** “Title: …”, as headers of plain texts have it. */
function withoutLabel(title: string): string {
  return title.replace(/^(?:title|titel|titre|título)\s?:\s*(?=\S)/iu, '');
}

function isTitle(blocks: readonly SourceBlock[], stated: string | undefined): boolean {
  const [first, second] = blocks;
  if (first === undefined || second === undefined) return false;
  if (first.kind === 'title') return true;
  if (first.kind !== 'heading') return false;
  if (stated !== undefined && isSameTitle(stated, first.text)) return true;
  if (namesDivision(first.text)) return false;
  const rivals = blocks.filter(
    (block) => block.kind === 'heading' && (block.level ?? 1) <= (first.level ?? 1),
  );
  return rivals.length === 1 || second.kind === 'heading';
}

/**
 * Makes the first block the title if it is a heading above all others or matches the source's stated title, and up to
 * two lines below it bylines if they name an author or a date.
 */
export function markTitle(blocks: readonly SourceBlock[], stated: string | undefined): Titled {
  const marked = [...blocks];
  const found: { title?: string; author?: string } = {};
  const [first] = blocks;
  const hasTitle = first !== undefined && isTitle(blocks, stated);
  if (hasTitle) {
    marked[0] = asKind(first, 'title');
    found.title = withoutLabel(collapse(first.text));
  }
  const author =
    markBylines(marked, hasTitle ? 1 : 0) ??
    (found.title === undefined ? null : markTitlePage(marked, found.title));
  if (author !== null) found.author = author;
  return { blocks: rankLevels(marked), found };
}

/** Marks the bylines at the beginning of the blocks from `start`, and returns the author that they name. */
function markBylines(marked: SourceBlock[], start: number): string | null {
  let found: string | null = null;
  for (let at = start; at < Math.min(start + 3, marked.length - 1); at++) {
    const block = marked[at];
    if (block === undefined || !['prose', 'byline', 'heading', 'verse'].includes(block.kind)) break;
    const below = authorBelow(block.text, marked[at + 1]?.text ?? '');
    if (below !== null) {
      marked[at] = asKind(block, 'byline');
      marked[at + 1] = asKind(marked[at + 1] ?? block, 'byline');
      return found ?? below;
    }
    const author = authorOfByline(block.text);
    const isByline = block.kind === 'byline' || author !== null || DATE_LINE.test(collapse(block.text));
    if (!isByline) {
      // A subtitle may come between title and byline.
      if (block.kind === 'heading' || (block.text.length <= 200 && !/[.!?…]$/.test(block.text))) continue;
      break;
    }
    marked[at] = asKind(block, 'byline');
    found ??= author;
  }
  return found;
}

/** A title page is looked for among this many blocks: a half-title, other works, a motto may stand before it. */
const FRONT = 15;

/** Marks the bylines of the title page behind a half-title, where the title stands once more. */
function markTitlePage(marked: SourceBlock[], title: string): string | null {
  for (let at = 1; at < Math.min(FRONT, marked.length); at++) {
    if (fold(marked[at]?.text ?? '') !== fold(title)) continue;
    const author = markBylines(marked, at + 1);
    if (author !== null) return author;
  }
  return null;
}

function asKind({ level: _level, ...block }: SourceBlock, kind: ParagraphKind): SourceBlock {
  return { ...block, kind };
}

/** Numbers the levels of the headings without gaps: 1 for the topmost that is used. */
function rankLevels(blocks: readonly SourceBlock[]): SourceBlock[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const used = [...new Set(headings.map((block) => block.level ?? 1))].toSorted((a, b) => a - b);
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: used.indexOf(block.level ?? 1) + 1 } : block,
  );
}
