import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { readFrontMatter } from './front-matter.ts';
import type { ImportLimits } from '../import-limits.ts';
import { markTitle } from '../mark-title.ts';
import { gatherMarkdown } from './md-blocks.ts';
import { dropNoise } from '../noise.ts';
import { readHtmlPart } from '../html/read-html.ts';
import type { Reading } from '../reading.ts';

/** Reads Markdown (CommonMark with GitHub's extensions) and the front matter above it. */
export function readMd(source: string, limits: ImportLimits): Reading {
  const text = source.replaceAll(/\r\n?/g, '\n');
  const front = readFrontMatter(text, limits);
  const root = fromMarkdown(front.body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const gathered = gatherMarkdown(root, front.lines, (html) => readHtmlPart(html, limits));
  const { kept, drops } = dropNoise(gathered.blocks);
  const { blocks, found } = markTitle(kept, front.description.title);
  return {
    format: 'md',
    blocks,
    description: { ...found, ...front.description },
    drops: [...gathered.drops, ...drops],
    remarks: front.remarks,
  };
}
