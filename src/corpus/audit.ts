import type { GroupId } from './corpus.ts';

/** The rights by which somebody did what members may not do. */
export const RIGHTS = ['permission', 'host role', 'role map', 'override', 'cover'] as const;

/** See {@link RIGHTS}. */
export type Right = (typeof RIGHTS)[number];

/** A detail of an act: an option, a choice, or a text. */
export interface ActOption {
  readonly name: string;
  readonly value: string;
}

/** Something that a host, moderator or admin has done. */
export interface NewAct {
  readonly groupId: GroupId;
  readonly at: Date;
  /** Discord id of the person who did it. */
  readonly by: string;
  /** `group answers`, or of a button or list `question:take`, as in its custom_id. */
  readonly act: string;
  readonly options: readonly ActOption[];
  readonly channelId: string | null;
  /** The message that it was applied to. */
  readonly messageId: string | null;
  readonly right: Right;
}

/** A stored act: without the person who did it and options that name a person, once that person is erased. */
export interface Act extends Omit<NewAct, 'by' | 'options'> {
  readonly by: string | null;
  readonly options: readonly ActOption[] | null;
}

/** A filter for acts, which come newest first. */
export interface ActFilter {
  readonly groupId: GroupId;
  /** The reader: acts on reports about them are left out. Null for the bot itself. */
  readonly reader: string | null;
  readonly by: string | null;
  /** At or after the first instant, and before the second. */
  readonly from: Date | null;
  readonly before: Date | null;
}
