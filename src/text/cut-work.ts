import type { Layout, Paragraph, Section } from '../corpus/layout.ts';
import type { Work } from '../corpus/work.ts';
import { cutShown } from './shown-text.ts';

/**
 * The beginning of a work, up to a reading line: neither the text nor the layout has anything beyond it. A paragraph
 * that the line cuts ends with its last whole sentence; a heading is kept whole or dropped. Positions and ordinals are
 * the same as in the whole work.
 */
export function cutWork(work: Work, line: number): Work {
  if (line >= work.text.length) return work;
  const paragraphs = work.layout.paragraphs.flatMap((paragraph) =>
    cutParagraph(work.layout, paragraph, line),
  );
  const end = paragraphs.at(-1)?.end ?? 0;
  const { sentences, passages, pages, notes, shown, anchors } = work.layout;
  return {
    id: work.id,
    text: work.text.slice(0, end),
    wholeLength: work.wholeLength ?? work.text.length,
    layout: {
      sections: cutSections(work.layout, end),
      paragraphs,
      sentences: sentences.filter((sentence) => sentence.end <= end),
      passages: passages.filter((passage) => passage.end <= end),
      pages: pages.filter(({ start }) => start < end),
      ...(notes !== undefined && { notes: notes.filter((note) => note.end <= end) }),
      ...(shown !== undefined && { shown: cutShown(shown, end) }),
      ...(anchors !== undefined && { anchors: anchors.filter(({ start }) => start < end) }),
    },
  };
}

function cutParagraph({ sentences }: Layout, paragraph: Paragraph, line: number): readonly Paragraph[] {
  if (paragraph.end <= line) return [paragraph];
  if (paragraph.start >= line) return [];
  const last = sentences.findLast(
    (sentence) => sentence.paragraph === paragraph.ordinal && sentence.end <= line,
  );
  return last ? [{ ...paragraph, end: last.end }] : [];
}

/** A section is kept if its heading is. */
function cutSections({ sections, paragraphs }: Layout, end: number): readonly Section[] {
  const headings = new Map(paragraphs.map((paragraph) => [paragraph.start, paragraph.end]));
  return sections
    .filter(({ start }) => (headings.get(start) ?? start) <= end && start < end)
    .map((section) => ({ ...section, end: Math.min(section.end, end) }));
}
