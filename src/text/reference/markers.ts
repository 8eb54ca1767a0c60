import type { SectionKind } from './reference.ts';
import type { Token } from './tokens.ts';

/** What people write before the number of a section. */
const SECTION_WORDS: Readonly<Record<SectionKind, readonly string[]>> = {
  volume: ['volume', 'volumes', 'vol', 'vols'],
  book: ['book', 'books', 'bk', 'bks'],
  part: ['part', 'parts', 'pt', 'pts'],
  act: ['act', 'acts'],
  canto: ['canto', 'cantos'],
  chapter: ['chapter', 'chapters', 'ch', 'chs', 'chap', 'chaps'],
  scene: ['scene', 'scenes', 'sc'],
  letter: ['letter', 'letters'],
  section: ['section', 'sections', 'sec', 'secs', 'sect', 'sects', 's', 'ss', '§'],
};

/** Outermost first. */
export const SECTION_KINDS = Object.keys(SECTION_WORDS) as readonly SectionKind[];

const SECTION_KIND = new Map(
  SECTION_KINDS.flatMap((kind) => SECTION_WORDS[kind].map((word) => [word, kind] as const)),
);

const WORDS = {
  paragraph: ['¶', 'paragraph', 'paragraphs', 'para', 'paras', 'par', 'pars'],
  page: ['page', 'pages', 'p', 'pp', 'pg', 'pgs'],
  percent: ['%', 'percent', 'pct'],
  to: ['-', 'to', 'through', 'thru', 'until', 'till'],
  and: [',', ';', '&', '+', 'and'],
} as const satisfies Record<string, readonly string[]>;

/** What a token means, apart from its number. */
export type Marker = keyof typeof WORDS;

/** Whether a token is one of the ways to write this marker. */
export function isMarker(token: Token | undefined, marker: Marker): boolean {
  return token !== undefined && (WORDS[marker] as readonly string[]).includes(token.text.toLowerCase());
}

/** The kind of section that a token announces, or null. */
export function sectionKindOf(token: Token | undefined): SectionKind | null {
  return (token && SECTION_KIND.get(token.text.toLowerCase())) ?? null;
}
