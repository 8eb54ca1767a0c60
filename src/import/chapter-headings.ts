import type { SourceBlock } from './reading.ts';

/** An entry of a table of contents. */
export interface Chapter {
  readonly title: string;
  /** 1 for the topmost level. */
  readonly level: number;
}

/** A chapter's heading may take this many lines: number, title, subtitle. */
const MOST_LINES = 3;

/** Only letters and digits: tables of contents and headings differ in the rest. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

type FoldBlock = (block: SourceBlock) => string;

/** A chapter that is not found is looked for in every block, so each block is folded once. */
function foldOnce(): FoldBlock {
  const folded = new Map<SourceBlock, string>();
  return (block) => {
    const known = folded.get(block) ?? fold(block.text);
    folded.set(block, known);
    return known;
  };
}

/** How many blocks from `at` on form the chapter's title together; 0 if they do not. */
function countHeadingLines(
  blocks: readonly SourceBlock[],
  at: number,
  title: string,
  foldBlock: FoldBlock,
): number {
  let said = '';
  for (let count = 1; count <= MOST_LINES; count++) {
    const block = blocks[at + count - 1];
    if (block === undefined || !['prose', 'heading', 'byline', 'verse'].includes(block.kind)) return 0;
    said += foldBlock(block);
    if (said === title) return count;
    if (!title.startsWith(said)) return 0;
  }
  return 0;
}

function toHeading(lines: readonly SourceBlock[], level: number): SourceBlock {
  const [first] = lines;
  const text = lines.map((line) => line.text.replaceAll('\n', ' ')).join(' ');
  const pages = first?.pages;
  return { kind: 'heading', level, text, line: null, ...(pages !== undefined && { pages }) };
}

function findHeading(blocks: readonly SourceBlock[], from: number, title: string, foldBlock: FoldBlock) {
  for (let at = from; at < blocks.length; at++) {
    const count = countHeadingLines(blocks, at, title, foldBlock);
    if (count > 0) return { at, count };
  }
  return null;
}

/**
 * Turns blocks into headings if they match a chapter in the table of contents, whatever their markup. `topmost` is the
 * heading level of the table's first level.
 */
export function markChapters(
  blocks: readonly SourceBlock[],
  chapters: readonly Chapter[],
  topmost: number,
): readonly SourceBlock[] {
  const placed = [...blocks];
  const foldBlock = foldOnce();
  let from = 0;
  for (const { title, level } of chapters) {
    const words = fold(title);
    const found = words === '' ? null : findHeading(placed, from, words, foldBlock);
    if (found === null) continue;
    const lines = placed.slice(found.at, found.at + found.count);
    const given = lines[0]?.kind === 'heading' ? lines[0].level : undefined;
    placed.splice(found.at, found.count, toHeading(lines, given ?? topmost + level - 1));
    from = found.at + 1;
  }
  return placed;
}

/** The level of marked-up headings that the table lists on its first level; 1 if there are none. */
export function findTopmost(blocks: readonly SourceBlock[], chapters: readonly Chapter[]): number {
  const levels = new Map(chapters.map(({ title, level }) => [fold(title), level]));
  for (const { kind, level = 1, text } of blocks) {
    const named = kind === 'heading' ? levels.get(fold(text)) : undefined;
    if (named !== undefined) return Math.max(1, level - named + 1);
  }
  return 1;
}

/**
 * Marks the chapters of a document as {@link markChapters} does. A document without any heading gets its title from
 * the table.
 */
export function placeChapters(
  blocks: readonly SourceBlock[],
  chapters: readonly Chapter[],
  topmost: number,
): readonly SourceBlock[] {
  const placed = markChapters(blocks, chapters, topmost);
  const [first] = chapters;
  const isNamed = placed.some(({ kind }) => kind === 'heading');
  if (isNamed || first === undefined || placed.length === 0) return placed;
  const pages = placed[0]?.pages?.slice(0, 1);
  const level = topmost + first.level - 1;
  return [{ kind: 'heading', level, text: first.title, line: null, ...(pages && { pages }) }, ...placed];
}
