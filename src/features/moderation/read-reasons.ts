import { UserError } from '../../errors.ts';

/** Limits of a select: number of options, and UTF-16 units of each. */
const MOST = 25;
export const LONGEST_REASON = 100;

/** UTF-16 units of a whole list: fits one message even when fully escaped. */
const LONGEST_LIST = 1700;

/** Typed reasons, one per line; without blank lines and duplicates. UserError if they are too many or too long. */
export function readReasons(typed: string): readonly string[] {
  const lines = typed
    .toWellFormed()
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim());
  const seen = new Set<string>();
  const reasons = lines.filter((line) => {
    const folded = foldReason(line);
    if (folded === '' || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
  const long = reasons.find(({ length }) => length > LONGEST_REASON);
  if (long !== undefined)
    throw new UserError((words) => words.moderation.reasons.tooLong(LONGEST_REASON, long));
  if (reasons.length > MOST)
    throw new UserError((words) => words.moderation.reasons.tooMany(MOST, reasons.length));
  const length = reasons.join('').length;
  if (length > LONGEST_LIST)
    throw new UserError((words) => words.moderation.reasons.tooLongInAll(LONGEST_LIST, length));
  return reasons;
}

/** The reason in a list that was typed, ignoring case; null if it is none of them. */
export function matchReason(reasons: readonly string[], typed: string): string | null {
  return reasons.find((reason) => foldReason(reason) === foldReason(typed)) ?? null;
}

function foldReason(reason: string): string {
  return reason.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
