import type { Work, WorkDescription } from '../../corpus/work.ts';
import type { OpenGroup } from '../group/audience.ts';
import type { Library } from './library.ts';
import type { ReaderLinks } from '../reader-links/reader-links.ts';

/** The part of a work that the reader page may show. */
export interface ReadableWork {
  readonly work: Work;
  readonly description: WorkDescription;
  /** Why it may be incomplete: the line of the link's group, or only the link itself. */
  readonly end: 'whole' | 'line' | 'link';
}

/** A work for the reader page. */
export interface Reader {
  /**
   * The work up to the current line of the link's group, but no further than the link says. Null if the link is not
   * ours, or the group may not see the work.
   */
  read(link: string): Promise<ReadableWork | 'expired' | null>;
}

/** Creates the reader: anyone with a link gets the work as its group may see it now. */
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
