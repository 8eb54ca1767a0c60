import { FURNITURE, type Layout, type Paragraph, type Sentence } from '../corpus/layout.ts';
import type { Work } from '../corpus/work.ts';
import { alignShown, type PageText } from './align-shown.ts';
import type { Block, PageBreak } from './block.ts';
import { BETWEEN_BLOCKS, canonicalise } from './canonical.ts';
import { createNotes, placeReferences } from './notes.ts';
import { createPageMarks, placePageBreaks } from './pages.ts';
import { createPassages } from './passages.ts';
import { createSections } from './sections.ts';
import type { Heading } from './sections.ts';
import { divideIntoSentences } from './sentences.ts';
import { createWorkId } from './work-id.ts';

/**
 * Composes the canonical text from a source's blocks and divides it. Deterministic: the same blocks give the same
 * text, layout and id, and the blocks of a composed work give the same work again. With the page that the blocks were
 * read from, the layout says how the text stands on it.
 */
export function composeWork(blocks: readonly Block[], page?: PageText): Work {
  const pieces = blocks.flatMap(toPieces);
  const text = pieces.map((piece) => piece.text).join(BETWEEN_BLOCKS);
  const layout = createLayout(pieces);
  const shown = page === undefined ? {} : showLayout(text, layout, pieces, page);
  return { id: createWorkId(text), text, layout: { ...layout, ...shown } };
}

type Piece = Required<Omit<Block, 'note'>> & Pick<Block, 'note'>;

function showLayout(
  text: string,
  { paragraphs }: Layout,
  pieces: readonly Piece[],
  page: PageText,
): Pick<Layout, 'shown' | 'anchors'> {
  const read = paragraphs.map((paragraph, at) => ({ ...paragraph, shown: pieces[at]?.shown ?? [] }));
  const { shown, anchors } = alignShown(text, read, page);
  return { shown, ...(anchors.length > 0 && { anchors }) };
}

/** A block's paragraphs in canonical form; the first one has the page breaks of all. */
function toPieces(block: Block): readonly Piece[] {
  const { kind, level = 1, shown = [], note } = block;
  const texts = canonicalise(block.text, kind);
  const pages: readonly PageBreak[] = placePageBreaks(block, texts.join(BETWEEN_BLOCKS));
  const references = placeReferences(block, texts.join(BETWEEN_BLOCKS));
  return texts.map((text, at) => ({
    kind,
    level,
    text,
    shown,
    pages: at === 0 ? pages : [],
    references: at === 0 ? references : [],
    ...(note !== undefined && { note }),
  }));
}

function createLayout(pieces: readonly Piece[]): Layout {
  const paragraphs = createParagraphs(pieces);
  const headings = pieces.flatMap(({ kind, level, text }, paragraph): readonly Heading[] =>
    kind === 'heading' ? [{ paragraph, level, title: text }] : [],
  );
  const sentences = createSentences(pieces, paragraphs);
  const notes = createNotes(pieces, paragraphs);
  return {
    sections: createSections(headings, paragraphs),
    paragraphs,
    sentences,
    passages: createPassages(paragraphs, sentences),
    pages: createPageMarks(pieces, paragraphs),
    ...(notes.length > 0 && { notes }),
  };
}

function createParagraphs(pieces: readonly Piece[]): readonly Paragraph[] {
  let start = 0;
  let section: number | null = null;
  let counted = 0;
  return pieces.map(({ kind, text }, ordinal) => {
    if (kind === 'heading') {
      section = section === null ? 0 : section + 1;
      counted = 0;
    }
    const number = FURNITURE.has(kind) ? 0 : (counted += 1);
    const paragraph = { ordinal, section, kind, number, start, end: start + text.length };
    start = paragraph.end + BETWEEN_BLOCKS.length;
    return paragraph;
  });
}

function createSentences(pieces: readonly Piece[], paragraphs: readonly Paragraph[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { ordinal: paragraph, kind, start } of paragraphs) {
    if (FURNITURE.has(kind)) continue;
    for (const span of divideIntoSentences(pieces[paragraph]?.text ?? '', kind)) {
      sentences.push({
        ordinal: sentences.length,
        paragraph,
        start: start + span.start,
        end: start + span.end,
      });
    }
  }
  return sentences;
}
