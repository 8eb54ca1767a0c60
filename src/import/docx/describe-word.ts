import type { WorkDescription } from '../../corpus/work.ts';
import { authorOfByline } from '../byline.ts';
import type { HtmlElement } from '../html/html-tree.ts';
import { textOf } from '../html/html-tree.ts';
import { isSameTitle } from '../mark-title.ts';
import { collapse, languageSaid } from '../reading.ts';
import { findAll } from '../xml-tree.ts';
import type { WordBlock } from './word-paragraph.ts';

/** How many blocks at the start may have title and author: a title page. */
const TITLE_PAGE = 12;

/** How many paragraphs a title may take. */
const MOST_TITLE_LINES = 3;

const LONGEST_TITLE = 200;

/** A longer line that ends like a sentence is one. */
const LONGEST_LINE = 40;

/** The number of a section or an item. */
const NUMBERED = /^(?:\d{1,2}(?:\.\d+)*[.)]?|[IVX]+\.)\s/;

/** How much larger than the text a title is, in half-points. */
const LARGER = 4;

/** Titles that programs and templates write. */
const NO_TITLE =
  /^(?:microsoft word\b.*|(?:document|dokument|doc|untitled|untitled document|unbenannt|sans titre|title|titel|titre|template|blank|normal|slide|page|word document|new document|neues dokument|powerpoint presentation|your title(?: here)?|\[.*\])[\s\d]*|.*\.(?:docx?|dotx?|rtf|odt|pdf|txt|html?)|[\d\s._-]+)$/iu;

/** Authors that programs and computers write. */
const NO_AUTHOR =
  /\b(?:user|admin|administrator|owner|author|unknown|un-named|unnamed|anonymous|windows|microsoft|office|python-docx|docx|apache|poi|openoffice|libreoffice|pandoc|google|generator|generated|computer|laptop|test|client|customer|student|teacher|staff|employee|default|benutzer|utilisateur|usuario|hewlett|packard|lenovo|dell|acer|asus|toshiba|sony|hp|pc|inc|ltd|gmbh|corp|llc|sas)\b|[@\\/\d_]/iu;

/** A line that says what it is. */
const TITLE_LABEL = /^(?:title|titel|titre|título|titolo)\s*[:|]\s*(\S.*)$/iu;

interface Core {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
}

function readCore(root: HtmlElement | null): Core {
  const say = (name: string): string | null => {
    const [found] = root === null ? [] : findAll(root, name);
    return found === undefined ? null : collapse(textOf(found, 1000)) || null;
  };
  const [title, author] = [say('title'), say('creator')];
  return {
    title: title === null || NO_TITLE.test(title) ? null : title,
    author: author === null || NO_AUTHOR.test(author) ? null : author,
    language: say('language'),
  };
}

/** The size of most of the text. */
function usualSize(blocks: readonly WordBlock[]): number {
  const lengths = new Map<number, number>();
  for (const { block, look } of blocks)
    lengths.set(look.size, (lengths.get(look.size) ?? 0) + block.text.length);
  return [...lengths].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The blocks before the text begins with its second paragraph of sentences. */
function findFront(blocks: readonly WordBlock[]): readonly WordBlock[] {
  const front = blocks.slice(0, TITLE_PAGE);
  const sentences = front.flatMap(({ block: { kind, text } }, at) =>
    kind !== 'heading' && text.length > LONGEST_LINE && /[.!?]["'”’)]*$/.test(text) ? [at] : [],
  );
  return front.slice(0, sentences[1] ?? front.length);
}

function couldBeTitle({ block }: WordBlock): boolean {
  const isText = /\p{L}{2}/u.test(block.text) && ['heading', 'prose', 'verse', 'quote'].includes(block.kind);
  return isText && block.text.length <= LONGEST_TITLE && !/[.;,:]$/.test(block.text);
}

/** The range of neighbouring blocks from the first for which a rule holds. */
function findRun(blocks: readonly WordBlock[], isPart: (block: WordBlock) => boolean): WordBlock[] {
  const start = blocks.findIndex(isPart);
  const rest = start === -1 ? [] : blocks.slice(start, start + MOST_TITLE_LINES);
  const end = rest.findIndex((block) => !isPart(block));
  return end === -1 ? rest : rest.slice(0, end);
}

function findLargest(blocks: readonly WordBlock[], usual: number): WordBlock[] {
  const candidates = blocks.filter(
    (each) => couldBeTitle(each) && each.look.size >= usual + LARGER && !NUMBERED.test(each.block.text),
  );
  const largest = Math.max(...candidates.map(({ look }) => look.size));
  return findRun(blocks, (block) => candidates.includes(block) && block.look.size === largest);
}

/** The first block if it is set apart from the text. */
function findSetApart(blocks: readonly WordBlock[]): WordBlock[] {
  const [first, second] = blocks;
  if (first === undefined || second === undefined || !couldBeTitle(first)) return [];
  const { look, block } = first;
  const isApart = look.isCentred || look.isBold || !/\p{Ll}/u.test(block.text);
  return isApart && block.kind !== 'heading' ? [first] : [];
}

/** The blocks of the title: by style, by the stated title, by size, by place. */
function findTitle(front: readonly WordBlock[], stated: string | null, usual: number): WordBlock[] {
  const rules = [
    () => findRun(front, ({ look, block }) => look.isTitle && block.text.length <= LONGEST_TITLE),
    () => (stated === null ? [] : findRun(front, ({ block }) => isSameTitle(stated, block.text)).slice(0, 1)),
    () => findLargest(front, usual),
    () => findSetApart(front),
  ];
  for (const rule of rules) {
    const found = rule();
    if (found.length > 0) return found;
  }
  return [];
}

/** Two to four words with capitals; in capitals throughout, at most three. */
const NAME =
  /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,3}(?:(?:de|van|von|der|la|di)\s+)*\p{Lu}[\p{M}.'’-]*\p{Ll}[\p{L}\p{M}.'’-]*|\p{Lu}[\p{Lu}.'’-]*(?:\s+\p{Lu}[\p{Lu}.'’-]+){1,2})$/u;

/** True for a line of names only, as below a title. */
function soundsLikeNames(text: string): boolean {
  const names = text.split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b)\s*/u).filter(Boolean);
  return text.length <= 100 && names.length > 0 && names.every((name) => NAME.test(name));
}

/** Names in one of the two lines below the title: centred as it is, or the very next line in plain type. */
function findNames(front: readonly WordBlock[], title: readonly WordBlock[]): string | null {
  const last = title.at(-1);
  const below = last === undefined ? [] : front.slice(front.indexOf(last) + 1, front.indexOf(last) + 3);
  const named = below.find(
    ({ block, look }, at) =>
      block.kind === 'prose' &&
      (look.isCentred || (at === 0 && !look.isBold)) &&
      soundsLikeNames(collapse(block.text)),
  );
  return named === undefined ? null : collapse(named.block.text);
}

function findAuthor(front: readonly WordBlock[], title: readonly WordBlock[], core: Core): string | null {
  for (const { block } of front) {
    const author = authorOfByline(collapse(block.text).replace(' | ', ': '));
    if (author !== null) return author;
  }
  const styled = front.filter(({ look }) => look.isAuthor).map(({ block }) => collapse(block.text));
  if (styled.length > 0) return styled.join(', ');
  const named = findNames(front, title);
  if (named !== null) return named;
  const { author } = core;
  const isName =
    author !== null && (author.includes(' ') || front.some(({ block }) => block.text.includes(author)));
  return isName ? author : null;
}

/** What a Word document says about itself. */
export interface WordTitle {
  readonly description: Partial<WorkDescription>;
  /** The blocks of its title, and those that name the author. */
  readonly title: ReadonlySet<WordBlock>;
}

/**
 * Finds title and author: where the text shows them, and otherwise in the properties. Those are often left over from a
 * template or name the computer's user, so what programs write is ignored.
 */
export function describeWord(blocks: readonly WordBlock[], properties: HtmlElement | null): WordTitle {
  const core = readCore(properties);
  const front = findFront(blocks);
  const labelled = front.flatMap(({ block }) => TITLE_LABEL.exec(collapse(block.text))?.[1] ?? [])[0];
  const found = findTitle(front, core.title, usualSize(blocks));
  const shown = found.map(({ block }) => collapse(block.text)).join(' ');
  const title = labelled ?? (shown || core.title);
  return {
    description: {
      ...(title !== null && { title }),
      author: findAuthor(front, found, core),
      ...languageSaid(core.language),
    },
    title: new Set(found),
  };
}
