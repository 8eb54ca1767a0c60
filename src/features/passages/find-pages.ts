import type { Span } from '../../corpus/layout.ts';
import { UserError } from '../../errors.ts';
import type { Reference } from '../../text/reference/reference.ts';
import { sizeOf, titleOf } from './describe-part.ts';
import type { VisiblePart } from './visible-part.ts';

/**
 * All paragraphs with text on the pages from one label to another, in full: also one that starts on the page before.
 * @throws UserError if the work has no pages, or not these; it lists the existing ones.
 */
export function findPages(part: VisiblePart, { from, to }: NonNullable<Reference['pages']>): Span {
  const { pages, blocks } = part;
  if (pages.length === 0)
    throw new UserError(({ references }) => references.noPages(titleOf(part), sizeOf(part)));
  const first = pages.findIndex(({ label }) => label.toLowerCase() === from);
  const last = pages.findIndex(({ label }, at) => at >= first && label.toLowerCase() === to);
  const missing = first < 0 ? from : to;
  if (first < 0 || last < 0)
    throw new UserError(({ references }) =>
      references.pageMissing(titleOf(part), missing, [pages[0]?.label ?? '', pages.at(-1)?.label ?? '']),
    );
  const [start, end] = [pages[first]?.start ?? 0, pages[last + 1]?.start ?? Infinity];
  const touching = blocks.filter((block) => block.end > start && block.start < end);
  return { start: touching[0]?.start ?? start, end: touching.at(-1)?.end ?? start };
}
