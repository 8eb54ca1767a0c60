import type { Reader } from '../features.ts';
import type { Library } from './library.ts';
import type { ReaderLinks } from '../reader-links/reader-links.ts';

/** Makes the reader: it gives a work to whoever has a link, as the group that the link is from may see it now. */
export function createReader({
  library,
  links,
  now,
}: {
  library: Pick<Library, 'entry' | 'work'>;
  links: Pick<ReaderLinks, 'read'>;
  now: () => Date;
}): Reader {
  return {
    async read(written) {
      const link = await links.read(written);
      if (link === null) return null;
      if (link.expiresAt <= now()) return 'expired';
      const { groupId, until } = link.reading;
      const entry = await library.entry({ groupId, reader: null }, link.workId);
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
