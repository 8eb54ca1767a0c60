import type { GroupId } from '../../corpus/corpus.ts';

/** An error that a member was shown as an id. */
export interface Fault {
  readonly id: string;
  /** The command or button that it happened in. */
  readonly on: string;
  readonly groupId: GroupId;
  readonly at: Date;
}

/** The last faults, for whoever has to find out what went wrong. */
export interface Faults {
  note(fault: Fault): void;
  /** Those of a group, newest first. */
  of(groupId: GroupId): readonly Fault[];
}

/** Faults remembered, over all groups. */
const REMEMBERED = 200;

/** Makes an empty memory of faults; it lasts as long as the bot runs, the log keeps them for longer. */
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
