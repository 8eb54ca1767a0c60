import type { HostileText } from './hostile-texts.ts';

/** A stretch of what was shown that is a hostile text, or a slice of it. */
export interface Aligned {
  readonly start: number;
  readonly end: number;
  /** What is wrong at its ends; null: it is shown as it was written. */
  readonly fault: string | null;
}

/** Controls that may stand around each line of a text, so that it does not reorder what is around it. */
const ISOLATES = /[\u2066-\u2069]/u;
const BLANK = /\s/u;
/** What is typed may be named without them. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u115f\u3164]|\ufe0f|[\udb40\udc61\udc7f]/u;

/** A theme is called by a part of a question, and the number of its questions stands behind it. */
const BEFORE_COUNT = /^ \(\d+ /u;

/** What is shown, as far as laying texts over it goes. */
export interface Ground {
  readonly text: string;
  /** Whether something begins or ends between two units: a block, or a file. */
  readonly isEdge: (at: number) => boolean;
  /** Whether a unit stands in a heading. */
  readonly isHeading: (at: number) => boolean;
  /** Offsets into works, of quotations that are linked to. */
  readonly linked: ReadonlySet<number>;
}

const OPENING_QUOTE = /["'“‘„‚«‹][\s\u2066-\u2069]*$/u;
const CLOSING_QUOTE = /^[\s\u2066-\u2069]*["'”’“‘»›]/u;

/**
 * Lays a hostile text over what was shown, from a made-up word that stands in both: as far as they are the same but
 * for blanks and isolates. It must reach its ends, an end of a slice, the ellipsis of a text that was cut, or the marks
 * of a quotation.
 */
export function align(ground: Ground, at: number, hostile: HostileText, token: string): Aligned {
  const { text: shown } = ground;
  const text = hostile.text.toWellFormed();
  const from = text.toLowerCase().indexOf(token);
  const isEnd = (offset: number) =>
    (hostile.ends?.has(offset) ?? false) || (hostile.ends !== null && ground.linked.has(offset));
  const how = { isEnd, isTyped: hostile.ends === null };
  const isCut = (of: number, seen: number) =>
    hostile.ends !== null &&
    isNearEdge(ground, seen) &&
    (ground.linked.size === 0 ||
      BLANK.test(text.slice(of - 1, of + 1)) ||
      !BLANK.test(text.slice(of - 100, of)));
  const [back, on] = [
    follow(ground, at - 1, text, from - 1, -1, how),
    follow(ground, at, text, from, 1, how),
  ].map(({ stopped, edge }, i) =>
    edge !== null && !stopped.isEnd && isCut(edge.of + 1 - i, edge.shown + 1 - i)
      ? { ...edge, isEnd: true }
      : stopped,
  ) as [Stop, Stop];
  const isTheme =
    hostile.ends === null &&
    ground.isEdge(back.shown + 1) &&
    (ground.isHeading(at) || BEFORE_COUNT.test(shown.slice(on.shown)));
  const begins =
    isTheme ||
    back.isEnd ||
    isNothing(text.slice(0, back.of + 1), hostile.ends === null) ||
    OPENING_QUOTE.test(shown.slice(0, back.shown + 1)) ||
    isCut(back.of + 1, back.shown + 1);
  const ends =
    on.isEnd ||
    isNothing(text.slice(on.of), hostile.ends === null) ||
    isTheme ||
    /^[\s\u2066-\u2069]*…/u.test(shown.slice(on.shown)) ||
    CLOSING_QUOTE.test(shown.slice(on.shown)) ||
    isCut(on.of, on.shown);
  const where = { start: back.shown + 1, end: on.shown };
  if (
    (begins && ends) ||
    (hostile.ends !== null && isHeading(shown, at)) ||
    isNamed(shown, at) ||
    isListed(shown, where)
  )
    return { ...where, fault: null };
  const [of, seen] = begins ? [on.of, on.shown] : [back.of, back.shown];
  const fault = `${JSON.stringify(text.slice(Math.max(0, of - 30), of + 30))} is shown as ${JSON.stringify(shown.slice(Math.max(0, seen - 30), seen + 30))}`;
  return { ...where, fault };
}

/** Whether something ends there, or behind blanks. */
function isNearEdge({ text, isEdge }: Ground, at: number): boolean {
  for (let i = at; i <= text.length; i++) {
    if (isEdge(i)) return true;
    if (!BLANK.test(text.charAt(i))) return false;
  }
  return true;
}

/** Whether a name of a work stands in a line by itself. */
function isHeading(shown: string, at: number): boolean {
  return (
    /(?:^|\n)[\p{L}\p{M}\p{N} ]*$/u.test(shown.slice(0, at)) &&
    /^[\p{L}\p{M}\p{N} ]*(?:\n|$)/u.test(shown.slice(at))
  );
}

/** Whether it stands behind a colon in a line of plain words: words that were quoted with others are named so. */
function isListed(shown: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /:\s*[\p{L}\p{M}\p{N} ]*$/u.test(shown.slice(0, start)) &&
    /^[\p{L}\p{M}\p{N} ]*(?:\n|$)/u.test(shown.slice(end))
  );
}

/** Whether words stand between the marks of a quotation, and nothing else: what was typed may be named so. */
function isNamed(shown: string, at: number): boolean {
  return (
    /["'“‘„‚«‹][\p{L}\p{M}\p{N}\s]*$/u.test(shown.slice(0, at)) &&
    /^[\p{L}\p{M}\p{N}\s]*["'”’“‘»›]/u.test(shown.slice(at))
  );
}

/** Where the two are not the same any more, and whether that is an end of the text. */
interface Stop {
  readonly shown: number;
  readonly of: number;
  readonly isEnd: boolean;
}

/** The offsets behind the last character, in one direction, that the two share; or the last end of a slice. */
function follow(
  { text: shown, isEdge }: Ground,
  from: number,
  text: string,
  of: number,
  step: 1 | -1,
  { isEnd, isTyped }: { isEnd: (offset: number) => boolean; isTyped: boolean },
): { readonly stopped: Stop; readonly edge: Omit<Stop, 'isEnd'> | null } {
  let [i, j] = [from, of];
  let shared = { shown: i, of: j };
  let end: typeof shared | null = null;
  let edge: typeof shared | null = null;
  const before = (offset: number) => (step === 1 ? offset : offset + 1);
  for (;;) {
    const [a, b] = [shown.charAt(i), text.charAt(j)];
    if (isEnd(before(j)) && (isEdge(before(i)) || BLANK.test(a))) end = { shown: i, of: j };
    if (j !== of && isEdge(before(i))) edge = { shown: i, of: j };
    const isBlank = BLANK.test(a) && BLANK.test(b);
    if (isInside(j, text) && isInside(i, shown) && (a.toLowerCase() === b.toLowerCase() || isBlank)) {
      i += step;
      j += step;
      if (!isBlank) shared = { shown: i, of: j };
    } else if (isInside(i, shown) && ISOLATES.test(a)) i += step;
    else if (isInside(j, text) && (ISOLATES.test(b) || (isTyped && INVISIBLE.test(b)))) j += step;
    else if (isInside(i, shown) && BLANK.test(a) && (isBlankAt(text, j - step) || isBlankAt(text, j)))
      i += step;
    else if (isInside(j, text) && BLANK.test(b) && (isBlankAt(shown, i - step) || isBlankAt(shown, i)))
      j += step;
    else break;
  }
  if (isEnd(before(shared.of))) return { stopped: { ...shared, isEnd: true }, edge };
  const isWhole = isNothing(step === 1 ? text.slice(shared.of) : text.slice(0, shared.of + 1), isTyped);
  const stopped = end === null || isWhole ? { ...shared, isEnd: isWhole } : { ...end, isEnd: true };
  return { stopped, edge };
}

function isNothing(text: string, isTyped: boolean): boolean {
  return text
    .split('')
    .every((each) => BLANK.test(each) || ISOLATES.test(each) || (isTyped && INVISIBLE.test(each)));
}

function isInside(offset: number, whole: string): boolean {
  return offset >= 0 && offset < whole.length;
}

function isBlankAt(text: string, offset: number): boolean {
  return BLANK.test(text.charAt(offset));
}
