/** A run on a baseline. */
interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

const LEFTWARDS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTERS = /\p{L}/gu;

/** On a page from right to left, a line with this share of such letters is in the same direction. */
const ENOUGH_LEFTWARDS = 0.3;

/** Shaped letters (presentation forms) of Arabic and Hebrew, and the signs of Chinese and Japanese in columns. */
const SHAPED = /[\ufb1d-\ufdcf\ufdf0-\ufdff\ufe10-\ufe19\ufe30-\ufe4f\ufe70-\ufefc]/gu;

/** Marks that only steer the direction of text. */
const STEERING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Replaces shaped letters by the letters themselves, and drops invisible marks of direction. */
export function unshape(text: string): string {
  // A mark that stands alone is spelled with a space or a filler to carry it.
  return text
    .replaceAll(STEERING, '')
    .replaceAll(SHAPED, (letter) => letter.normalize('NFKC').replaceAll(/[ \u0640](?=\p{M})/gu, ''));
}

/** True if more than a share of the letters of a text, by default half, are written from right to left. */
export function writesLeftwards(text: string, share = 0.5): boolean {
  if (!LEFTWARDS.test(text)) return false;
  const letters = text.match(LETTERS) ?? [];
  return letters.filter((letter) => LEFTWARDS.test(letter)).length > share * letters.length;
}

type Direction = 'leftwards' | 'rightwards' | 'number' | 'neutral';

function directionOf(text: string): Direction {
  if (LEFTWARDS.test(text)) return 'leftwards';
  if (/\p{L}/u.test(text)) return 'rightwards';
  return /\p{N}/u.test(text) ? 'number' : 'neutral';
}

/**
 * Joins vowel points that a file draws by themselves to their letters. They come after their letter where a file has the
 * letters in reading order, and before it where it has them from left to right. Runs are in the order of the file.
 */
export function attachPoints<Run extends Placed>(runs: readonly Run[]): Run[] {
  const attached: Run[] = [];
  let waiting = '';
  for (const [at, run] of runs.entries()) {
    const [before, next] = [attached.at(-1), runs[at + 1]];
    const point = run.text.trim();
    const isPoint = /^\p{M}+$/u.test(point);
    if (!isPoint) {
      attached.push(waiting === '' ? run : { ...run, text: run.text + waiting });
      waiting = '';
    } else if (next !== undefined && LEFTWARDS.test(next.text) && next.right > run.right) {
      waiting += point;
    } else if (before !== undefined && LEFTWARDS.test(before.text)) {
      attached[attached.length - 1] = { ...before, text: before.text + point };
    } else {
      attached.push(run);
    }
  }
  return attached;
}

/** In a line from right to left, what looks like `.12` is `12.`: the parser reads numbers from left to right. */
function turnNumber<Run extends Placed>(run: Run): Run {
  const [, marks, number] = /^([.,:;!?،؛؟]+)(\p{N}[^\p{L}]*)$/u.exec(run.text) ?? [];
  return marks === undefined || number === undefined ? run : { ...run, text: number + marks };
}

/** True if a run belongs to a phrase against the line's direction even if it stands at its edge. */
function isAgainst(direction: Direction, isLeftwards: boolean): boolean {
  return isLeftwards ? direction === 'rightwards' || direction === 'number' : direction === 'leftwards';
}

/** True if the runs between two that go against the line's direction go with them (UAX #9, W4, W7 and N1, in short). */
function joins(between: readonly Placed[], ends: readonly Direction[]): boolean {
  if (!ends.every((direction) => direction === 'number')) return true;
  return between.every(({ text }) => /^[.,:/]$/.test(text.trim()));
}

/** The index after the phrase against the line's direction that begins at `start`. */
function endOfPhrase(runs: readonly Placed[], start: number, isLeftwards: boolean): number {
  let last = start;
  for (let at = start + 1; at < runs.length; at++) {
    const direction = directionOf(runs[at]?.text ?? '');
    if (isAgainst(direction, isLeftwards)) {
      const ends = [directionOf(runs[last]?.text ?? ''), direction];
      if (!joins(runs.slice(last + 1, at), ends)) break;
      last = at;
    } else if (direction !== 'neutral' && (isLeftwards || direction === 'rightwards')) {
      break;
    }
  }
  return last + 1;
}

/**
 * Puts the runs of a line into reading order. Each run's own text is in reading order already, and x grows in the
 * page's direction. Phrases in the other direction than the line's are turned around as a whole.
 */
export function inReadingOrder<Run extends Placed>(row: readonly Run[], isLeftwardsPage: boolean): Run[] {
  const isMixed = row.some(({ text }) => LEFTWARDS.test(text));
  if (!isMixed && !isLeftwardsPage) return row.toSorted((a, b) => a.left - b.left);
  const line = row.map(({ text }) => text).join('');
  const isLeftwards = writesLeftwards(line, isLeftwardsPage ? ENOUGH_LEFTWARDS : 0.5);
  const sorted =
    isLeftwards === isLeftwardsPage
      ? row.toSorted((a, b) => a.left - b.left)
      : row.toSorted((a, b) => b.right - a.right);
  const ordered: Run[] = [];
  for (let at = 0; at < sorted.length;) {
    const isStart = isAgainst(directionOf(sorted[at]?.text ?? ''), isLeftwards);
    const end = isStart ? endOfPhrase(sorted, at, isLeftwards) : at + 1;
    ordered.push(...sorted.slice(at, end).toReversed());
    at = end;
  }
  return isLeftwards ? ordered.map(turnNumber) : ordered;
}

const PAIRS = '()[]{}«»';

/** Turns brackets around in a line from right to left where the file has them as they look there. */
export function turnBrackets(text: string): string {
  const [first] = /[()[\]{}«»]/.exec(text) ?? [];
  const isTurned = first !== undefined && PAIRS.indexOf(first) % 2 === 1 && LEFTWARDS.test(text);
  const opening = first === undefined ? '' : PAIRS[PAIRS.indexOf(first) - 1];
  if (!isTurned || opening === undefined || !text.includes(opening, text.indexOf(first))) return text;
  return text.replaceAll(/[()[\]{}«»]/g, (bracket) => PAIRS[PAIRS.indexOf(bracket) ^ 1] ?? bracket);
}
