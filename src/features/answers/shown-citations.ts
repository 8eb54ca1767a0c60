import type { Answer } from '../../corpus/answer.ts';
import type { Citation, Quotation } from '../../corpus/quotation.ts';

/** Quotations that are shown at once. */
const AT_ONCE = 3;

/** Every citation that an answer shows, in order: those in the summary, then the others; or what comes closest. */
export function shownCitations({ answered, summary, quotations, closest }: Answer): readonly Citation[] {
  if (!answered) return closest;
  const isNew = ({ quotation }: Citation) =>
    !summary.some((sentence) => holds(sentence.quotation, quotation));
  return [...summary, ...quotations.filter(isNew)];
}

/** How many of them are shown at once: three, or as many of each side. */
export function shownAtOnce({ sides }: Pick<Answer, 'sides'>): number {
  return sides > AT_ONCE ? AT_ONCE : AT_ONCE - (AT_ONCE % sides);
}

function holds(outer: Quotation, inner: Quotation): boolean {
  return outer.workId === inner.workId && outer.start <= inner.start && outer.end >= inner.end;
}
