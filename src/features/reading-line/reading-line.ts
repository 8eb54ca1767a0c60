import type { GroupId } from '../../corpus/corpus.ts';
import type { Page, Section } from '../../corpus/layout.ts';
import type { WorkId } from '../../corpus/work.ts';
import type { GroupAudience } from '../group/audience.ts';
import type { Suggestion } from '../corpus/suggestions.ts';

/** Up to where a work has been read: to the end of a section, by its ordinal, or of a page, or so far in per cent. */
export type ReadTo = { readonly section: number } | { readonly page: string } | { readonly percent: number };

/** A reading line in a reader's terms. */
export interface LinePlace {
  readonly title: string;
  /** Offset into the text, or null: all may be shown. */
  readonly line: number | null;
  /** The innermost section that the last words before the line are in; its title only where its reader may see it. */
  readonly section: (Pick<Section, 'number'> & { readonly title: string | null }) | null;
  readonly page: Page | null;
  /** Of the whole work, rounded down. */
  readonly percent: number;
}

/** How far a work has been read. */
export interface Progress {
  readonly title: string;
  /** Null: the group has drawn no line. */
  readonly group: LinePlace | null;
  /** Null: the member goes by the group's. */
  readonly own: LinePlace | null;
}

/** How far groups and members have read. */
export interface ReadingLines {
  /** The group's line through a work, or null if all of it may be shown. */
  groupLine(groupId: GroupId, workId: WorkId): Promise<number | null>;
  /** Moves the group's line to an offset, by schedule; nothing where the group keeps no lines. UserError if there is no such work. */
  moveGroup(groupId: GroupId, workId: WorkId, line: number): Promise<void>;
  /** Moves the group's line; null opens the whole work. UserError if there is no such place. */
  placeGroup(audience: GroupAudience, workId: WorkId, to: ReadTo | null, by: string): Promise<LinePlace>;
  /** Where the group's line stands. UserError if there is no such work. */
  findGroup(audience: GroupAudience, workId: WorkId): Promise<LinePlace>;
  /** Sets one's own line, further than the group's or less far. UserError if there is no such place. */
  setOwn(audience: GroupAudience, memberId: string, workId: WorkId, to: ReadTo): Promise<LinePlace>;
  /** Takes one's own line away, of one work or of all; says how many there were. */
  clearOwn(audience: GroupAudience, memberId: string, workId: WorkId | null): Promise<number>;
  /** Every work with a line that holds for the audience. */
  progress(audience: GroupAudience): Promise<readonly Progress[]>;
  /**
   * Sections to set a line at the end of; values are ordinals as decimal digits. Those past the audience's line have
   * no title, unless `showsAll`.
   */
  suggestEnds(
    audience: GroupAudience,
    workId: WorkId,
    typed: string,
    showsAll: boolean,
  ): Promise<readonly Suggestion[]>;
  /** Whether what a member was privately shown since `madeAt` may be shown to all: neither has gone past the group's line. */
  mayShare(audience: GroupAudience, memberId: string, madeAt: Date): Promise<boolean>;
}
