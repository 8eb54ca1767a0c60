import type { ImportReport } from './import-report.ts';
import type { Work, WorkDescription, WorkId, WorkSize } from './work.ts';

/** A Discord guild's id, or {@link OPERATOR_GROUP}. */
export type GroupId = string;

/** The corpus whose works are open to every group; managed by the operator. */
export const OPERATOR_GROUP: GroupId = 'operator';

/** A work's place in a group's corpus. The text is shared; the description belongs to the group. */
export interface CorpusEntry {
  readonly groupId: GroupId;
  readonly workId: WorkId;
  readonly description: WorkDescription;
  readonly size: WorkSize;
  /** Name of the file, or the address, that it came from. */
  readonly origin: string;
  readonly report: ImportReport;
  /** Discord id of the person who added it, or null for the command line. */
  readonly addedBy: string | null;
  readonly addedAt: Date;
}

/** The reading line behind a link to the reader page: that of this group, at the time when the page is opened. */
export interface Reading {
  readonly groupId: GroupId;
  /** Offset at which the page ends at the latest: the reader's own line if it comes before the group's. Null: none. */
  readonly until: number | null;
}

/** An entry with the reader's reading line; size and report cover only what is before it. */
export interface LinedEntry extends CorpusEntry {
  /** Offset into the text: only the text before it may be shown. Null: all of it. */
  readonly line: number | null;
  /** The reading line in links to it. */
  readonly reading: Reading;
}

/** A work that has been imported but is in no corpus yet. */
export interface ImportedWork {
  readonly work: Work;
  readonly description: WorkDescription;
  readonly size: WorkSize;
  readonly origin: string;
  readonly report: ImportReport;
}
