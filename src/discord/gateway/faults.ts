import type { GroupId } from '../../corpus/corpus.ts';

/** An error whose id a member was shown. */
export interface Fault {
  readonly id: string;
  /** The command or button with the error. */
  readonly on: string;
  readonly groupId: GroupId;
  readonly at: Date;
}

/** The last faults, for finding out what went wrong. */
export interface Faults {
  note(fault: Fault): void;
  /** A group's faults, newest first. */
  of(groupId: GroupId): readonly Fault[];
}

/** Number of faults to remember, over all groups. */
const REMEMBERED = 200;

/** Creates an empty record of faults; it lasts as long as the bot runs, the log has them for longer. */
export function createFaults(): Faults {
  const faults: Fault[] = [];
  return {
    note(fault) {
      faults.unshift(fault);
      faults.splice(REMEMBERED);
    },
    of: (groupId) => faults.filter((fault) => fault.groupId === groupId),
  };
}
