import type { WorkDescription } from '../../corpus/work.ts';
import { gatherBlocks } from './html-blocks.ts';
import { describePage } from './html-description.ts';
import { findFurniture, findMain } from './html-furniture.ts';
import { leaveOutUnlikely } from './leave-out-unlikely.ts';
import { parseHtml } from './parse-html.ts';
import type { ImportLimits } from '../import-limits.ts';
import { markTitle } from '../mark-title.ts';
import { dropNoise } from '../noise.ts';
import type { Reading, SourceBlock } from '../reading.ts';
import type { Drop } from '../../corpus/import-report.ts';

/** Reads the HTML inside another format. */
export function readHtmlPart(html: string, limits: ImportLimits): { blocks: SourceBlock[]; drops: Drop[] } {
  const root = parseHtml(html, limits.depth);
  const { blocks, drops } = gatherBlocks(root, root, findFurniture(root, true).furniture);
  return { blocks: [...blocks], drops: [...drops] };
}

/**
 * Reads a web page: the blocks of its main part, its description of itself, and what was left out. Runs no script and
 * fetches nothing.
 */
export function readHtml(html: string, limits: ImportLimits): Reading {
  const root = parseHtml(html, limits.depth);
  const found = findFurniture(root, false);
  const gathered = gatherBlocks(root, findMain(root, found), found.furniture);
  const { page } = gathered;
  const stated = describePage(root);
  const likely = leaveOutUnlikely(root, gathered, found.page);
  const { kept, drops } = dropNoise(likely.blocks);
  const titled = markTitle(kept, stated.title);
  const description: Partial<WorkDescription> = {
    ...stated,
    ...(stated.title === undefined && titled.found),
    author: stated.author ?? titled.found.author ?? null,
  };
  return {
    format: 'html',
    blocks: titled.blocks,
    description,
    drops: [...likely.drops, ...drops],
    remarks: [],
    page,
  };
}
