import { FURNITURE, type Layout, type Paragraph, type Section, type Span } from '../corpus/layout.ts';
import { BETWEEN_BLOCKS, canonicalise } from './canonical.ts';
import { createSections } from './sections.ts';

/**
 * Describes what is wrong with a text and layout from an outside source, or null. The text must be canonical;
 * paragraphs, sections and their numbers must be those that `composeWork` makes from it; sentences and passages may
 * be cut differently, as another version might, but must match their offsets and leave nothing out.
 */
export function findLayoutFault(text: string, layout: Layout): string | null {
  return (
    findParagraphFault(text, layout) ??
    findSectionFault(text, layout) ??
    findSentenceFault(layout) ??
    findPassageFault(layout) ??
    findPageFault(text, layout) ??
    findShownFault(text, layout) ??
    findNoteFault(text, layout)
  );
}

function findParagraphFault(text: string, { paragraphs }: Layout): string | null {
  let start = 0;
  let section: number | null = null;
  let counted = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    const { ordinal, kind, end } = paragraph;
    const words = text.slice(start, end);
    if (ordinal !== at || paragraph.start !== start || end > text.length)
      return `paragraph ${at} is not where the one before ends`;
    const [canonical, more] = canonicalise(words, kind);
    if (canonical !== words || more !== undefined)
      return `paragraph ${at} is not canonical: it has hidden characters, or white space that import would have folded`;
    if (kind === 'heading') {
      section = section === null ? 0 : section + 1;
      counted = 0;
    }
    const number = FURNITURE.has(kind) ? 0 : (counted += 1);
    if (paragraph.section !== section || paragraph.number !== number)
      return `paragraph ${at} has a number or section that is not its own`;
    if (at < paragraphs.length - 1 && !text.startsWith(BETWEEN_BLOCKS, end))
      return `no blank line is behind paragraph ${at}`;
    start = end + BETWEEN_BLOCKS.length;
  }
  return (paragraphs.at(-1)?.end ?? 0) === text.length ? null : 'the text goes on behind the last paragraph';
}

function findSectionFault(text: string, { sections, paragraphs }: Layout): string | null {
  const headings = paragraphs
    .filter(({ kind }) => kind === 'heading')
    .map(({ ordinal, start, end }, at) => ({
      paragraph: ordinal,
      level: sections[at]?.level ?? 0,
      title: text.slice(start, end),
    }));
  const made = createSections(headings, paragraphs);
  if (made.length !== sections.length) return 'there are not as many sections as headings';
  const wrong = made.findIndex((section, at) => !isSame(section, sections[at]));
  return wrong === -1 ? null : `section ${wrong} is not what its heading makes`;
}

function isSame(made: Section, given: Section | undefined): boolean {
  return Object.entries(made).every(([name, value]) => given?.[name as keyof Section] === value);
}

function findSentenceFault({ sentences, paragraphs }: Layout): string | null {
  let behind = 0;
  for (const [at, { ordinal, paragraph, start, end }] of sentences.entries()) {
    const within: Paragraph | undefined = paragraphs[paragraph];
    if (within === undefined || FURNITURE.has(within.kind))
      return `sentence ${at} is in no paragraph with sentences`;
    if (ordinal !== at || start < behind || end <= start || !holds(within, { start, end }))
      return `sentence ${at} is not inside its paragraph, or not behind the sentence before`;
    behind = end;
  }
  return null;
}

function findPassageFault({ passages, sentences, paragraphs }: Layout): string | null {
  let next = 0;
  for (const [at, { ordinal, section, start, end, firstSentence, endSentence }] of passages.entries()) {
    const [first, last] = [sentences[firstSentence], sentences[endSentence - 1]];
    if (ordinal !== at || firstSentence !== next || endSentence <= firstSentence || !first || !last)
      return `passage ${at} leaves sentences out or has them twice`;
    if (start !== first.start || end !== last.end) return `passage ${at} is not as long as its sentences`;
    const isOfSection = (paragraph: number) => (paragraphs[paragraph]?.section ?? null) === section;
    if (!isOfSection(first.paragraph) || !isOfSection(last.paragraph))
      return `passage ${at} crosses sections`;
    next = endSentence;
  }
  return next === sentences.length ? null : 'some sentences are in no passage';
}

function findPageFault(text: string, { pages }: Layout): string | null {
  const wrong = pages.findIndex(
    ({ start }, at) => start > text.length || start < (pages[at - 1]?.start ?? 0),
  );
  return wrong === -1 ? null : `page ${wrong} is not in the text, or not behind the page before`;
}

function findShownFault(text: string, { shown, anchors = [] }: Layout): string | null {
  const length = shown?.reduce<number>(
    (sum, piece) => sum + (typeof piece === 'number' ? Math.abs(piece) : 0),
    0,
  );
  if (length !== undefined && length !== text.length) return 'what its page shows is of another length';
  const wrong = anchors.findIndex(
    ({ start }, at) => start >= text.length || start < (anchors[at - 1]?.start ?? 0),
  );
  return wrong === -1 ? null : `place ${wrong} of the page is not in the text, or not behind the one before`;
}

function findNoteFault(text: string, { notes = [] }: Layout): string | null {
  const wrong = notes.findIndex(
    ({ start, end, at }, index) =>
      end <= start || end > text.length || at > text.length || start < (notes[index - 1]?.end ?? 0),
  );
  return wrong === -1 ? null : `note ${wrong} is not in the text, or not behind the note before`;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
