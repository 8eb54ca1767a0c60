import type { GroupId, ImportedWork } from '../../src/corpus/corpus.ts';
import type { Citation } from '../../src/corpus/quotation.ts';
import type { Store } from '../../src/store/store.ts';
import { locate, quote } from '../../src/text/quotation.ts';

/** How much data a generated group has. */
export interface FullGroup {
  readonly groupId: GroupId;
  readonly works: number;
  readonly questions: number;
  readonly sessions: number;
  /** Typed texts, a new one for each call. */
  readonly typed?: () => string;
}

/** The start time of a generated group, in milliseconds. */
export const START = Date.parse('2026-03-01T12:00:00Z');

/** What is needed to generate a group. */
export interface Parts extends FullGroup {
  readonly store: Store;
  readonly typed: () => string;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly unique: () => string;
  readonly at: () => Date;
  readonly members: readonly string[];
}

/** A citation of one of the works. */
export function cite({ pick }: Parts, works: readonly ImportedWork[]): Citation {
  const { work, description } = pick(works);
  const { start, end } = pick(work.layout.sentences);
  return {
    quotation: quote(work, { start, end }),
    title: description.title,
    author: description.author,
    locator: { ...locate(work, start), ...(start % 2 === 0 ? { page: { label: 'xii', index: 12 } } : {}) },
    url: start % 3 === 0 ? null : 'https://example.org/harbour#:~:text=tide',
    matches: [{ start: 0, end: 1 }],
  };
}
