import { styleText } from 'node:util';
import type { FoundPassage } from '../features/passages/found-passage.ts';
import { formatLocator } from './format-answer.ts';
import { harmless } from './print.ts';
import { wrap } from './wrap.ts';

const INDENT = '  ';

/** A passage for people, as lines of this width: its text, then its source. */
export function formatPassage({ blocks, entry }: FoundPassage, width: number): readonly string[] {
  const { title, author } = entry.description;
  const cited = blocks.find(({ kind }) => kind !== 'heading');
  const { locator, url } = (cited ?? blocks[0])?.citation ?? {};
  const work = author === null ? title : `${title}, ${author}`;
  const source = locator ? `${work}, ${formatLocator(locator)}` : work;
  return [
    ...blocks.flatMap(({ kind, citation }) => {
      const exact = harmless(citation.quotation.exact);
      const lines = wrap(exact, width - INDENT.length).map(({ start, end }) => exact.slice(start, end));
      const shown = kind === 'heading' ? lines.map((line) => styleText('bold', line)) : lines;
      return [...shown.map((line) => INDENT + line), ''];
    }),
    `${INDENT}${styleText('dim', `— ${harmless(source)}`)}`,
    ...(url ? [`${INDENT}${styleText('dim', harmless(url))}`] : []),
  ];
}
