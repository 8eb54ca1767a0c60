import type { GroupId } from '../../corpus/corpus.ts';
import type { Page, Section } from '../../corpus/layout.ts';
import type { WorkId } from '../../corpus/work.ts';
import type { GroupAudience } from '../group/audience.ts';
import type { Suggestion } from '../corpus/suggestions.ts';

/** How far a work has been read: to the end of a section, by its ordinal, or of a page, or a percentage. */
export type ReadTo = { readonly section: number } | { readonly page: string } | { readonly percent: number };

/** A reading line in a reader's terms. */
export interface LinePlace {
  readonly title: string;
  /** Offset into the text, or null: everything may be shown. */
  readonly line: number | null;
  /** The innermost section of the last words before the line; with its title only if the reader may see it. */
  readonly section: (Pick<Section, 'number'> & { readonly title: string | null }) | null;
  readonly page: Page | null;
  /** Of the whole work, rounded down. */
  readonly percent: number;
}

/** How far a work has been read. */
export interface Progress {
  readonly title: string;
  /** Null: the group has no line. */
  readonly group: LinePlace | null;
  /** Null: the group's line applies to the member. */
  readonly own: LinePlace | null;
}

/** How far groups and members have read. */
export interface ReadingLines {
  /** The group's line in a work, or null if all of it may be shown. */
  groupLine(groupId: GroupId, workId: WorkId): Promise<number | null>;
  /**
   * Moves the group's line to an offset, by schedule; does nothing if the group has switched lines off. UserError if
   * there is no such work.
   */
  moveGroup(groupId: GroupId, workId: WorkId, line: number): Promise<void>;
  /** Moves the group's line; null opens the whole work. UserError if there is no such place. */
  placeGroup(audience: GroupAudience, workId: WorkId, to: ReadTo | null, by: string): Promise<LinePlace>;
  /** The group's line in a work. UserError if there is no such work. */
  findGroup(audience: GroupAudience, workId: WorkId): Promise<LinePlace>;
  /** Sets one's own line, before or after the group's. UserError if there is no such place. */
  setOwn(audience: GroupAudience, memberId: string, workId: WorkId, to: ReadTo): Promise<LinePlace>;
  /** Removes one's own line in one work or in all; returns how many there were. */
  clearOwn(audience: GroupAudience, memberId: string, workId: WorkId | null): Promise<number>;
  /** Every work with a line that applies to the audience. */
  progress(audience: GroupAudience): Promise<readonly Progress[]>;
  /**
   * Sections to end a line at; values are ordinals as decimal digits. Those past the audience's line have no title,
   * unless `showsAll`.
   */
  suggestEnds(
    audience: GroupAudience,
    workId: WorkId,
    typed: string,
    showsAll: boolean,
  ): Promise<readonly Suggestion[]>;
  /**
   * Whether what a member was privately shown since `madeAt` may be shown to all: it does not go past the group's line.
   */
  mayShare(audience: GroupAudience, memberId: string, madeAt: Date): Promise<boolean>;
}
