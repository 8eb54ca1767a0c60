import type { PdfRun } from './pdf-run.ts';

/** Accents that are drawn as characters of their own, and the combining marks for them. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ['\u02cb', '\u0300'],
  ['´', '\u0301'],
  ['\u02ca', '\u0301'],
  ['^', '\u0302'],
  ['ˆ', '\u0302'],
  ['~', '\u0303'],
  ['˜', '\u0303'],
  ['¯', '\u0304'],
  ['ˉ', '\u0304'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['°', '\u030a'],
  ['˚', '\u030a'],
  ['˝', '\u030b'],
  ['ˇ', '\u030c'],
  ['¸', '\u0327'],
  ['˛', '\u0328'],
]);

/** How far an accent and its letter overlap at least, in font sizes; kerning is less. */
const OVERLAP = 0.1;

/** How much higher or lower than its letter an accent may be drawn, in font sizes. */
const RISE = 0.4;

function markOf(character: string): string | null {
  return /^\p{Mn}$/u.test(character) ? character : (MARKS.get(character) ?? null);
}

/** The letter with the accent, or null if there is no such letter. */
function compose(letter: string, accent: string): string | null {
  const mark = markOf(accent);
  if (mark === null || !/^\p{L}$/u.test(letter)) return null;
  const dotted = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
  const composed = `${dotted}${mark}`.normalize('NFC');
  return composed.length === 1 ? composed : null;
}

/** True if `run` begins on top of the end of `before`, in the same font: maths takes accent and letter from two. */
function isOver(before: PdfRun, run: PdfRun): boolean {
  return (
    before.font === run.font &&
    Math.abs(before.y - run.y) < RISE * run.size &&
    before.right - run.left > OVERLAP * run.size &&
    before.left < run.right
  );
}

/** Both runs with the accent between them set on its letter, or null if there is none. */
function joinAt(before: PdfRun, run: PdfRun): readonly [PdfRun, PdfRun] | null {
  const [last = '', first = ''] = [before.text.at(-1), run.text.at(0)];
  const [head, tail] = [before.text.slice(0, -1), run.text.slice(1)];
  const after = compose(first, last);
  if (after !== null) {
    // The accent may stick out to the left of its letter.
    const right = Math.max(before.left, Math.min(before.right, run.left));
    return [
      { ...before, text: head, right },
      { ...run, text: after + tail },
    ];
  }
  const onto = compose(last, first);
  if (onto === null) return null;
  const left = Math.min(before.right, run.right);
  return [
    { ...before, text: head + onto },
    { ...run, text: tail, left },
  ];
}

/**
 * Sets accents on their letters where a file draws them on top of each other as two characters, in whichever order:
 * TeX's older fonts have no accented letters. An accent beside a letter is left alone, and so are those of formulas.
 */
export function composeAccents(runs: readonly PdfRun[]): PdfRun[] {
  const composed: PdfRun[] = [];
  for (const run of runs) {
    const before = composed.at(-1);
    const joined = before !== undefined && isOver(before, run) ? joinAt(before, run) : null;
    if (joined === null) {
      composed.push(run);
      continue;
    }
    composed.pop();
    composed.push(...joined.filter(({ text }) => text !== ''));
  }
  return composed;
}
