import type { HostileText } from './hostile-texts.ts';

/** A range of the shown text that is a hostile text, or a slice of it. */
export interface Aligned {
  readonly start: number;
  readonly end: number;
  /** What is wrong at its ends; null if it is shown as written. */
  readonly fault: string | null;
}

/** Controls that may surround each line of a text, so that it does not reorder its context. */
const ISOLATES = /[\u2066-\u2069]/u;
const BLANK = /\s/u;
/** Input may be quoted without them. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u115f\u3164]|\ufe0f|[\udb40\udc61\udc7f]/u;

/** A theme is named by a part of a question, followed by the number of its questions. */
const BEFORE_COUNT = /^ \(\d+ /u;

/** The shown text, as far as alignment needs it. */
export interface Ground {
  readonly text: string;
  /** Whether a block or file begins or ends between two units. */
  readonly isEdge: (at: number) => boolean;
  /** Whether a unit is in a heading. */
  readonly isHeading: (at: number) => boolean;
  /** Offsets into works, of linked quotations. */
  readonly linked: ReadonlySet<number>;
}

const OPENING_QUOTE = /["'“‘„‚«‹][\s\u2066-\u2069]*$/u;
const CLOSING_QUOTE = /^[\s\u2066-\u2069]*["'”’“‘»›]/u;

/**
 * Aligns a hostile text with the shown text, starting from a made-up word in both, as far as they are equal except for
 * blanks and isolates. It must reach the text's ends, an end of a slice, the ellipsis of a cut text, or quotation
 * marks.
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

/** Whether something ends there, or after blanks. */
function isNearEdge({ text, isEdge }: Ground, at: number): boolean {
  for (let i = at; i <= text.length; i++) {
    if (isEdge(i)) return true;
    if (!BLANK.test(text.charAt(i))) return false;
  }
  return true;
}

/** Whether a work's name is alone on its line. */
function isHeading(shown: string, at: number): boolean {
  return (
    /(?:^|\n)[\p{L}\p{M}\p{N} ]*$/u.test(shown.slice(0, at)) &&
    /^[\p{L}\p{M}\p{N} ]*(?:\n|$)/u.test(shown.slice(at))
  );
}

/**
 * Whether it follows a colon on a line of plain words, or stands between the dots of a list, as words quoted with others
 * do; words in brackets are listed with them.
 */
function isListed(shown: string, { start, end }: { start: number; end: number }): boolean {
  const [before, after] = [shown.slice(0, start), shown.slice(end)];
  return (
    (/[:·]\s*[\p{L}\p{M}\p{N} ,[\]]*$/u.test(before) && /^[\p{L}\p{M}\p{N} ,[\]]*(?:\n| ·|$)/u.test(after)) ||
    (/(?:^|\n)[\p{L}\p{M}\p{N} ]*$/u.test(before) && /^[\p{L}\p{M}\p{N} ]* ·/u.test(after))
  );
}

/** Whether only these words are between quotation marks, as quoted input may be. */
function isNamed(shown: string, at: number): boolean {
  return (
    /["'“‘„‚«‹][\p{L}\p{M}\p{N}\s]*$/u.test(shown.slice(0, at)) &&
    /^[\p{L}\p{M}\p{N}\s]*["'”’“‘»›]/u.test(shown.slice(at))
  );
}

/** Where the two start to differ, and whether that is an end of the text. */
interface Stop {
  readonly shown: number;
  readonly of: number;
  readonly isEnd: boolean;
}

/** The offsets after the last shared character in one direction; or the last end of a slice. */
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
