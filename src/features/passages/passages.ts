import type { Span } from '../../corpus/layout.ts';
import type { LinedEntry } from '../../corpus/corpus.ts';
import { UserError } from '../../errors.ts';
import type { SearchIndex } from '../../search/search.ts';
import { locate, quote } from '../../text/quotation.ts';
import { readScope, type AskScope } from '../corpus/ask-scope.ts';
import type { Library } from '../corpus/library.ts';
import { chooseWorks } from './choose-work.ts';
import { suggestReferences, titleOf } from './describe-part.ts';
import { findPlace } from './find-place.ts';
import { findNeighbours, isWithin, sectionAround, sectionOf } from './neighbours.ts';
import type { FoundPassage, Passages } from './found-passage.ts';
import { readPlace } from './read-place.ts';
import { visiblePart, type VisiblePart } from './visible-part.ts';

/** Creates the look-up of passages by reference. */
export function createPassages({
  library,
  index,
}: {
  library: Library;
  index: Pick<SearchIndex, 'sections'>;
}): Passages {
  function cite(part: VisiblePart, spans: readonly Span[]): FoundPassage {
    const blocks = part.blocks.filter((block) => isWithin(spans, block));
    if (blocks.length === 0) throw new UserError(({ references }) => references.noSuchPlace(titleOf(part)));
    return {
      kind: 'passage',
      entry: part.entry,
      spans: spans.map(({ start, end }) => ({ start, end: Math.min(end, part.work.text.length) })),
      section: sectionOf(part, spans),
      around: sectionAround(part, spans),
      blocks: blocks.map((block) => ({
        kind: block.kind,
        quotation: quote(part.work, block),
        locator: locate(part.work, block.start),
      })),
      cite: ({ quotation }) => library.cite(part.entry, part.work, quotation, []),
      ...findNeighbours(part, spans),
    };
  }

  return {
    async find({ audience, ref, workId }) {
      const within = await readScope(library, { audience, workId, section: null });
      const entries = [...within.entries.values()];
      const chosen = entries.length === 1 ? entries : chooseWorks(index, within, readPlace(ref));
      const [entry, ...others] = chosen;
      if (entry === undefined || others.length > 0) return { kind: 'which work', entries: chosen };
      const part = await openPartOf(library, entry, within);
      return withExamples(part, () => cite(part, findPlace(part, ref)));
    },
    async at({ audience, workId, spans }) {
      const within = await readScope(library, { audience, workId, section: null });
      const entry = within.entries.get(workId);
      if (!entry) throw new UserError((words) => words.errors.workGone);
      return cite(await openPartOf(library, entry, within), spans);
    },
  };
}

async function openPartOf(
  library: Pick<Library, 'work'>,
  entry: LinedEntry,
  { scope }: AskScope,
): Promise<VisiblePart> {
  const work = await library.work(entry);
  if (!work) throw new UserError((words) => words.errors.workGone);
  const part = visiblePart(entry, work, scope);
  if (part.paragraphs.length === 0 && entry.line !== null)
    throw new UserError(({ readingLine }) => readingLine.nothingRead(titleOf(part)));
  return part;
}

/** Adds examples of valid references to an error. */
function withExamples<Result>(part: VisiblePart, use: () => Result): Result {
  try {
    return use();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const examples = suggestReferences(part);
    throw new UserError((words) => words.references.tryInstead(error.in(words), examples), { cause: error });
  }
}
