import type { Citation } from '../../corpus/quotation.ts';
import type { Work } from '../../corpus/work.ts';
import { readScope } from '../ask-scope.ts';
import type { Library } from '../library.ts';
import { visiblePart } from '../passages/visible-part.ts';
import type { VerifyQuotation } from './saved-quotes.ts';

/** Quotation marks around the whole, as a quotation is often typed. */
const MARKS = /^["“”„«»‘’']+|["“”„«»‘’']+$/gu;

/** Finds a text that is, to the letter, a slice of what can be seen of a work: in each work its first place. */
export function createVerifyExactly(library: Library): VerifyQuotation {
  return async (audience, text, workId) => {
    const { entries, scope } = await readScope(library, { audience, workId, section: null });
    const citations: Citation[] = [];
    for (const entry of entries.values()) {
      const work = await library.work(entry.workId);
      const at = work && findSlice(work, text);
      if (!work || !at) continue;
      const blocks = visiblePart(entry, work, scope).blocks;
      const isVisible = (offset: number) => blocks.some(({ start, end }) => start <= offset && offset <= end);
      if (isVisible(at.start) && isVisible(at.end)) citations.push(library.cite(entry, work, at, []));
    }
    return citations;
  };
}

function findSlice({ text }: Work, typed: string): { start: number; end: number } | null {
  for (const wanted of [typed, typed.replaceAll(MARKS, '')]) {
    const start = wanted === '' ? -1 : text.indexOf(wanted);
    if (start !== -1) return { start, end: start + wanted.length };
  }
  return null;
}
