import { toEntry } from './bench-answers.ts';
import type { CorpusEntry } from '../../corpus/corpus.ts';
import type { Span } from '../../corpus/layout.ts';
import type { Work } from '../../corpus/work.ts';
import type { Block } from '../../text/block.ts';
import { composeWork } from '../../text/compose-work.ts';
import { divideIntoSentences } from '../../text/sentences.ts';

/** A document of a benchmark. */
export interface BenchDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A document parsed as a work, with the mapping of places from the work to the document. */
export interface BenchText {
  readonly document: BenchDocument;
  readonly entry: CorpusEntry;
  readonly work: Work;
  /** Null if the document does not have that text, such as a title. */
  readonly placeOf: (span: Span) => Span | null;
}

const PARAGRAPH = /\S(?:[^\n]|\n(?![^\S\n]*\n))*/g;
/** `3.2 Of tides`, `Conclusions`: what shows that a line of plain text is a heading. */
const HEADING =
  /^(?:\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}[^.!?]{2,80}|abstract|introduction|conclusions?|discussion|summary|references|acknowledge?ments)$/iu;

/** Parses a document: its paragraphs are separated by blank lines. */
export function readBenchText(document: BenchDocument): BenchText {
  const work = composeWork([{ kind: 'title', text: document.title }, ...readBlocks(document.text)]);
  return {
    document,
    work,
    entry: toEntry({ doc: document.id, title: document.title, author: null, work }),
    placeOf: align(work.text, document),
  };
}

/** Sentences of a text, as offsets. */
export function segment(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(PARAGRAPH)].flatMap(({ index, 0: paragraph }) =>
    divideIntoSentences(paragraph, 'prose').map(({ start, end }) => [index + start, index + end] as const),
  );
}

function readBlocks(text: string): readonly Block[] {
  return [...text.matchAll(PARAGRAPH)].map(([paragraph]) =>
    HEADING.test(paragraph.trim())
      ? { kind: 'heading', level: 1, text: paragraph }
      : { kind: 'prose', text: paragraph },
  );
}

/**
 * Maps places of a canonical text to its source document: both have the same characters in the same order, except for
 * whitespace and what canonical text leaves out.
 */
function align(canonical: string, { title, text }: BenchDocument): (span: Span) => Span | null {
  const source = `${title}\n\n${text}`;
  const offset = title.length + 2;
  const places = new Map<number, number>();
  let at = 0;
  for (let i = 0; i < canonical.length; i++) {
    if (/\s/.test(canonical.charAt(i))) continue;
    const found = source.indexOf(canonical.charAt(i), at);
    if (found < 0) break;
    places.set(i, found);
    at = found + 1;
  }
  return ({ start, end }) => {
    const [first, last] = [places.get(start), places.get(end - 1)];
    if (first === undefined || last === undefined || first < offset) return null;
    return { start: first - offset, end: last + 1 - offset };
  };
}
