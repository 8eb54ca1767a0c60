import type { Work, WorkDescription } from '../../corpus/work.ts';
import type { OpenGroup } from '../group/audience.ts';
import type { Library } from './library.ts';
import type { ReaderLinks } from '../reader-links/reader-links.ts';

/** What of a work the reader page may show. */
export interface ReadableWork {
  readonly work: Work;
  readonly description: WorkDescription;
  /** Why it may not be all: the line of the group that the link is from, or the link alone. */
  readonly end: 'whole' | 'line' | 'link';
}

/** A work to be read, for the reader page. */
export interface Reader {
  /**
   * Up to the line of the group that a link is from, as it is now, and no further than the link says. Null if we have not
   * written the link so, or the group may not see the work.
   */
  read(link: string): Promise<ReadableWork | 'expired' | null>;
}

/** Makes the reader: it gives a work to whoever has a link, as the group that the link is from may see it now. */
export function createReader({
  library,
  links,
  openGroup,
  now,
}: {
  library: Pick<Library, 'entry' | 'work'>;
  links: Pick<ReaderLinks, 'read'>;
  openGroup: OpenGroup;
  now: () => Date;
}): Reader {
  return {
    async read(written) {
      const link = await links.read(written);
      if (link === null) return null;
      if (link.expiresAt <= now()) return 'expired';
      const { groupId, until } = link.reading;
      const entry = await library.entry(await openGroup(groupId, null), link.workId);
      if (entry === null) return null;
      const line = entry.line ?? Infinity;
      const end = Math.min(line, until ?? Infinity);
      const work = await library.work({ ...entry, line: end === Infinity ? null : end });
      if (work === null) return null;
      const { description } = entry;
      if (work.wholeLength === undefined) return { work, description, end: 'whole' };
      return { work, description, end: line <= end ? 'line' : 'link' };
    },
  };
}
