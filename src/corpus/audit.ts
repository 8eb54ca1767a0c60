import type { GroupId } from './corpus.ts';

/** By what somebody did what members may not. */
export const RIGHTS = ['permission', 'host role', 'role map', 'override', 'cover'] as const;

/** See {@link RIGHTS}. */
export type Right = (typeof RIGHTS)[number];

/** Something that was said with an act: an option, what was chosen, or what was written. */
export interface ActOption {
  readonly name: string;
  readonly value: string;
}

/** Something that a host, moderator or admin has done. */
export interface NewAct {
  readonly groupId: GroupId;
  readonly at: Date;
  /** Discord's id of who did it. */
  readonly by: string;
  /** `group answers`, or of a button or list `question:take`, as in its custom_id. */
  readonly act: string;
  readonly options: readonly ActOption[];
  readonly channelId: string | null;
  /** The message that it was done on. */
  readonly messageId: string | null;
  readonly right: Right;
}

/** The same as it is kept: without who did it once they are erased, without options that named somebody erased. */
export interface Act extends Omit<NewAct, 'by' | 'options'> {
  readonly by: string | null;
  readonly options: readonly ActOption[] | null;
}

/** Which acts to read, newest first. */
export interface ActFilter {
  readonly groupId: GroupId;
  /** Who reads them: what was done to reports about them is left out. Null for the bot itself. */
  readonly reader: string | null;
  readonly by: string | null;
  /** From this instant on, and before that. */
  readonly from: Date | null;
  readonly before: Date | null;
}
