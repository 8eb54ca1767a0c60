import type { Anchor } from '../../corpus/anchor.ts';
import type { Span } from '../../corpus/layout.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { Work, WorkDescription } from '../../corpus/work.ts';
import type { LinkTo } from '../../text/link.ts';
import { locate, quote } from '../../text/quotation.ts';
import { findLine } from './find-line.ts';
import { findSpan, type AlignedWorks } from './find-span.ts';
import { createOffsetMap } from './offset-map.ts';

/** A text and how a group describes it. */
interface DescribedWork {
  readonly work: Work;
  readonly description: Pick<WorkDescription, 'title' | 'author' | 'sourceUrl'>;
}

/** Creates the anchor between two texts, the second described as the citations shall be. */
export function createAnchor(old: Work, { work: fresh, description }: DescribedWork, linkTo: LinkTo): Anchor {
  const works = { old, fresh, map: createOffsetMap(old.text, fresh.text) };
  const find = remember((start, end) => findSpan(works, { start, end }));
  const line = remember((offset) => findLine(works, offset));
  return {
    from: old.id,
    to: fresh.id,
    title: description.title,
    offset: (kind, offset) => (kind === 'line' ? line(offset) : findBoundary(works, offset)),
    section: (ordinal) => findSection(works, ordinal),
    span: ({ start, end }) => find(start, end),
    cite: (citation) => {
      const { start, end } = citation.quotation;
      const span = find(start, end);
      return span && cite(works, citation, span, { description, linkTo });
    },
    words: ({ start, end }) => old.text.slice(start, end),
  };
}

/** The anchor of a text whose description alone changes. Links are made again if its address does. */
export function createIdentity({ work, description }: DescribedWork, linkTo: LinkTo | null): Anchor {
  return {
    from: work.id,
    to: work.id,
    title: description.title,
    offset: (_kind, offset) => offset,
    section: (ordinal) => ordinal,
    span: (span) => span,
    cite: (citation) =>
      describe(work, citation, citation.quotation, {
        description,
        linkTo: linkTo ?? (() => citation.url),
      }),
    words: ({ start, end }) => work.text.slice(start, end),
  };
}

/** The same text has the same places: many rows quote the same sentence. */
function remember<Result>(make: (first: number, second: number) => Result) {
  const known = new Map<string, Result>();
  return (first: number, second = 0): Result => {
    const key = `${first} ${second}`;
    const value = known.has(key) ? (known.get(key) as Result) : make(first, second);
    known.set(key, value);
    return value;
  };
}

/** The end of the text stays its end, so that what is to come includes what is new there. */
function findBoundary({ old, fresh, map }: AlignedWorks, offset: number): number {
  return offset >= old.text.length ? fresh.text.length : (map.end(offset)?.offset ?? 0);
}

function findSection({ old, fresh, map }: AlignedWorks, ordinal: number): number | null {
  const section = old.layout.sections[ordinal];
  const start = section && map.start(section.start)?.offset;
  if (!section || start === undefined) return null;
  const around = fresh.layout.sections.filter((each) => each.start <= start && start < each.end);
  return (around.find(({ title }) => title === section.title) ?? around.at(-1))?.ordinal ?? null;
}

interface Describing {
  readonly description: DescribedWork['description'];
  readonly linkTo: LinkTo;
}

function cite(works: AlignedWorks, citation: Citation, span: Span, how: Describing): Citation {
  const { start, exact } = citation.quotation;
  const cited = describe(works.fresh, citation, span, how);
  if (cited.quotation.exact === exact) return cited;
  const matches = citation.matches.flatMap((match) => moveMatch(works, match, start, span));
  return { ...cited, matches };
}

/** A marked part of a quotation whose wording has changed; none if the marked words have. */
function moveMatch(
  { old, fresh, map }: AlignedWorks,
  match: Span,
  from: number,
  span: Span,
): readonly Span[] {
  const words = old.text.slice(from + match.start, from + match.end);
  const start = map.start(from + match.start);
  if (!start?.isExact || !fresh.text.startsWith(words, start.offset)) return [];
  const end = start.offset + words.length;
  const isInside = start.offset >= span.start && end <= span.end;
  return isInside ? [{ start: start.offset - span.start, end: end - span.start }] : [];
}

function describe(work: Work, citation: Citation, span: Span, { description, linkTo }: Describing): Citation {
  const { title, author, sourceUrl } = description;
  return {
    quotation: quote(work, span),
    title,
    author,
    locator: locate(work, span.start),
    url: linkTo(work, sourceUrl, span),
    matches: citation.matches,
  };
}
