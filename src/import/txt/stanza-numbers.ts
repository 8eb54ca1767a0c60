import type { LineGroup } from './txt-lines.ts';

/** A number alone on its line. */
const NUMBER = /^\s*[([]?(\d{1,3})[.)\]]?\s*$/u;

/** A stanza has at least two lines below its number. */
const FEWEST_LINES = 2;

function numberOf(group: LineGroup): number | null {
  const number = NUMBER.exec(group[0]?.text ?? '')?.[1];
  return number === undefined || group.length <= FEWEST_LINES ? null : Number(number);
}

/**
 * Sets the numbers of stanzas that stand right above their first lines apart, as they stand above a blank line in other
 * books, so that no quotation begins with one. Only numbers that count on from group to group are taken for such.
 */
export function separateStanzaNumbers(groups: readonly LineGroup[]): readonly LineGroup[] {
  const numbers = groups.map(numberOf);
  const counts = (at: number): boolean => {
    const number = numbers[at] ?? null;
    return number !== null && (numbers[at - 1] === number - 1 || numbers[at + 1] === number + 1);
  };
  return groups.flatMap((group, at) =>
    counts(at)
      ? [group.slice(0, 1).map((line) => ({ ...line, text: `${numbers[at]}` })), group.slice(1)]
      : [group],
  );
}
