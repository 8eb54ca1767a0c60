/** What stands in the place of a member in an export without members' names: `member-0001`, by a number from 1 up. */
export function pseudonymOf(number: number): string {
  return `member-${String(number).padStart(4, '0')}`;
}

/** What every pseudonym is like, in the language of SQLite's `GLOB`. */
export const PSEUDONYM_GLOB = 'member-[0-9]*';

/** What the name of a voice begins with whose member was erased. */
export const FORMER = 'former ';

/** Whether what stands in the place of a member's id leads to nobody. */
export function isNobody(memberId: string): boolean {
  return memberId.startsWith(FORMER) || /^member-\d/u.test(memberId);
}
