import type { Line } from './txt-lines.ts';

/** A number in the right or left margin of a line. */
const MARGINS = [
  /^(?<text>.*\S)\s{2,}[[(]?(?<number>\d{1,4})[\])]?$/u,
  /^\s*(?<number>\d{1,4})\s{2,}(?<text>\S.*)$/u,
];

/** Editions number every fifth or tenth line, some every third, fourth or the last of a stanza. */
const STEPS = { least: 3, most: 20 } as const;
const USUAL: ReadonlySet<number> = new Set([5, 10]);

/** As many numbers show the way. Verse is counted with some licence, in unusual steps with less. */
const FEWEST = 3;
const LICENCE = { usual: 3, other: 1 } as const;

interface Numbered {
  /** Among the lines that are not blank. */
  readonly at: number;
  readonly number: number;
  readonly line: Line;
  readonly text: string;
}

function findNumbered(lines: readonly Line[], margin: RegExp): Numbered[] {
  return lines.flatMap((line, at) => {
    const { number, text } = margin.exec(line.text)?.groups ?? {};
    return number === undefined || text === undefined ? [] : [{ at, number: Number(number), line, text }];
  });
}

/** True if one number follows another as lines are counted. */
function follows(one: Numbered | undefined, next: Numbered | undefined): boolean {
  if (one === undefined || next === undefined) return false;
  const step = next.number - one.number;
  if (step < STEPS.least || step > STEPS.most || one.number % step !== 0) return false;
  const licence = USUAL.has(step) ? LICENCE.usual : LICENCE.other;
  return Math.abs(next.at - one.at - step) <= licence;
}

/** Takes the numbers of lines, as editions of verse and plays print them, out of the margin. */
export function withoutLineNumbers(lines: readonly Line[]): { lines: readonly Line[]; numbers: number } {
  const written = lines.filter(({ text }) => text !== '');
  const bare = new Map<Line, string>();
  for (const margin of MARGINS) {
    const numbered = findNumbered(written, margin);
    const counted = numbered.filter(
      (each, at) => follows(numbered[at - 1], each) || follows(each, numbered[at + 1]),
    );
    if (counted.length >= FEWEST) for (const { line, text } of counted) bare.set(line, text);
  }
  const kept = lines.map((line) => ({ ...line, text: bare.get(line) ?? line.text }));
  return { lines: bare.size === 0 ? lines : kept, numbers: bare.size };
}
