import type { ImportReport } from './import-report.ts';
import type { Work, WorkDescription, WorkId, WorkSize } from './work.ts';

/** A Discord guild's id, or {@link OPERATOR_GROUP}. */
export type GroupId = string;

/** The corpus whose works are open to every group; kept by the operator. */
export const OPERATOR_GROUP: GroupId = 'operator';

/** A work's place in a group's corpus. The text is shared; the description belongs to the group. */
export interface CorpusEntry {
  readonly groupId: GroupId;
  readonly workId: WorkId;
  readonly description: WorkDescription;
  readonly size: WorkSize;
  /** Name of the file or address that it came from. */
  readonly origin: string;
  readonly report: ImportReport;
  /** Discord id of who added it, or null for the command line. */
  readonly addedBy: string | null;
  readonly addedAt: Date;
}

/** Whose reading a link to the reader page carries. The page goes by that group's line, as it is when it is opened. */
export interface Reading {
  readonly groupId: GroupId;
  /** Offset at which the page ends in any case: the reader's own line where it is nearer than the group's. Null: none. */
  readonly until: number | null;
}

/** An entry with the reading line of whoever looks; size and report are of what lies before it. */
export interface LinedEntry extends CorpusEntry {
  /** Offset into the text: what is before it may be shown. Null: all of it may. */
  readonly line: number | null;
  /** What links to it carry. */
  readonly reading: Reading;
}

/** A work that has been read and divided but is in no corpus yet. */
export interface ImportedWork {
  readonly work: Work;
  readonly description: WorkDescription;
  readonly size: WorkSize;
  readonly origin: string;
  readonly report: ImportReport;
}
