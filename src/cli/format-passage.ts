import { styleText } from 'node:util';
import type { FoundPassage } from '../features/passages/found-passage.ts';
import { formatLocator } from './format-answer.ts';
import { harmless } from './harmless.ts';
import { wrap } from './wrap.ts';

const INDENT = '  ';

/** A passage for people, wrapped to this width: its text, then its source. */
export function formatPassage(passage: FoundPassage, width: number): readonly string[] {
  const { blocks, entry } = passage;
  const { title, author } = entry.description;
  const cited = blocks.find(({ kind }) => kind !== 'heading') ?? blocks[0];
  const { locator, url } = cited ? passage.cite(cited) : {};
  const work = author === null ? title : `${title}, ${author}`;
  const source = locator ? `${work}, ${formatLocator(locator)}` : work;
  return [
    ...blocks.flatMap(({ kind, quotation }) => {
      const exact = harmless(quotation.exact);
      const lines = wrap(exact, width - INDENT.length).map(({ start, end }) => exact.slice(start, end));
      const shown = kind === 'heading' ? lines.map((line) => styleText('bold', line)) : lines;
      return [...shown.map((line) => INDENT + line), ''];
    }),
    `${INDENT}${styleText('dim', `— ${harmless(source)}`)}`,
    ...(url ? [`${INDENT}${styleText('dim', harmless(url))}`] : []),
  ];
}
