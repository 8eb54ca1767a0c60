/** A half-open range `[start, end)` of UTF-16 offsets into a work's canonical text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The kinds of blocks of the text. Title, byline and headings are paragraphs too, but have no sentences and are not
 * counted; only headings start a section. Stored layouts have their positions here: add new ones at the end.
 */
export const PARAGRAPH_KINDS = [
  'title',
  'byline',
  'heading',
  'prose',
  'list',
  'quote',
  'verse',
  'code',
  'note',
] as const;

/** See {@link PARAGRAPH_KINDS}. */
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

/** Kinds that are part of the text but have no sentences and are not counted. */
export const FURNITURE: ReadonlySet<ParagraphKind> = new Set(['title', 'byline', 'heading']);

/** A chapter or heading with everything below it, up to the next heading of the same or a higher level. */
export interface Section extends Span {
  /** Position in {@link Layout.sections}. */
  readonly ordinal: number;
  /** Ordinal of the section that contains this one, or null. */
  readonly parent: number | null;
  /** 1 for the topmost level that the work uses, and so on inwards. */
  readonly level: number;
  readonly title: string;
  /** Place in the tree by counting, e.g. `3.2`: the second section inside the third. */
  readonly number: string;
}

/** A block of the text: a paragraph, a list item, a heading. */
export interface Paragraph extends Span {
  readonly ordinal: number;
  /** Ordinal of the innermost section that contains it, or null before the first heading. */
  readonly section: number | null;
  readonly kind: ParagraphKind;
  /** 1-based count within its section (or before the first heading); 0 for title, byline and headings. */
  readonly number: number;
}

/** A sentence. It never crosses a paragraph. */
export interface Sentence extends Span {
  readonly ordinal: number;
  /** Ordinal of its paragraph. */
  readonly paragraph: number;
}

/** The unit of retrieval: one paragraph, or a few short ones of the same section. */
export interface Passage extends Span {
  readonly ordinal: number;
  readonly section: number | null;
  /** Half-open range of sentence ordinals: `[firstSentence, endSentence)`. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** A page of the file or the printed edition that a text was read from. */
export interface Page {
  /** Its printed number or name: `217`, `xii`. */
  readonly label: string;
  /** 1-based number of the page in the PDF file; null if the format only marks the pages of a printed edition. */
  readonly index: number | null;
  /** If its words were read from a picture (OCR): how sure recognition is of them, 0 to 100. */
  readonly ocr?: number;
}

/** The page of the text from `start` to the next mark. Notes at the end may be on earlier pages. */
export interface PageMark extends Page {
  readonly start: number;
}

/**
 * A step of {@link Layout.shown}: a positive number of units of the text that are on the page as they are, a negative
 * number of units that are not, or what the page has there besides. In a string, `\n` is the edge of a block, U+FFFC
 * something that a word cannot be searched across in every browser (a line break, an image, a control), and text from
 * U+FFF9 to U+FFFB may be hidden or left out of a browser's search.
 */
export type ShownPiece = number | string;

/** A named place of the page that a text was read from: `address#id` leads there. */
export interface Anchor {
  readonly start: number;
  readonly id: string;
}

/** A note, and the place in the text that refers to it. Several paragraphs may belong to one. */
export interface NoteMark extends Span {
  /** As the text has it: `3`, `*`. */
  readonly label: string;
  /** Offset of its mark in the text. */
  readonly at: number;
}

/** How a work's canonical text is divided. All lists are in text order; ordinals are positions in them. */
export interface Layout {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly passages: readonly Passage[];
  /** Empty if the source has no pages. Text before the first mark is on no page. */
  readonly pages: readonly PageMark[];
  /** The notes that the text refers to, in text order; absent if there are none. */
  readonly notes?: readonly NoteMark[];
  /** How the text stands on the web page that it was read from; absent if no page was read. */
  readonly shown?: readonly ShownPiece[];
  /** The named places of that page, in text order; absent if there are none. */
  readonly anchors?: readonly Anchor[];
}
