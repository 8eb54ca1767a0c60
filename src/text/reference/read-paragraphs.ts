import { UserError } from '../../errors.ts';
import { isMarker, readNumberWord } from './markers.ts';
import { readChain, readNumber, readPointed, readRun, type Read } from './read-numbers.ts';
import { readPercent } from './read-percent.ts';
import type { Run } from './reference.ts';
import type { Token } from './tokens.ts';

/** Runs of paragraphs, and the section if given as in `¶ 3.4`. */
export interface NamedParagraphs {
  readonly section: readonly number[];
  readonly runs: readonly Run[];
}

/** `¶ 4-6, 8`, `paragraphs 4 to 6 and 8`, `¶ 3.4`. UserError for a sign without a number. */
export function readParagraphs(tokens: readonly Token[], at: number): Read<NamedParagraphs> | null {
  const counted = readCounted(tokens, at);
  if (counted) return counted;
  if (!isParagraphMarker(tokens, at)) return null;
  let start = at + 1;
  while (tokens[start]?.text === '¶' || tokens[start]?.text === '.') start += 1;
  const chain = readChain(tokens, start);
  const isDotted = chain !== null && chain.value.length > 1;
  const runs = readRuns(tokens, isDotted ? chain.next - 1 : start);
  if (!runs && tokens[at]?.text === '¶')
    throw new UserError(({ references }) => references.sayWhichParagraph);
  if (!runs) return null;
  return {
    value: { section: isDotted ? chain.value.slice(0, -1) : [], runs: runs.value },
    next: runs.next,
  };
}

/** `first paragraph`, `1. Absatz` and `2. bis 4. Absatz`, unless a number follows. */
function readCounted(tokens: readonly Token[], at: number): Read<NamedParagraphs> | null {
  const from = readPointed(tokens, at) ?? readNumberWord(tokens, at);
  if (!from) return null;
  const isRun = isMarker(tokens[from.next], 'to');
  const to = isRun ? (readPointed(tokens, from.next + 1) ?? readNumberWord(tokens, from.next + 1)) : null;
  const { next } = to ?? from;
  if (!isMarker(tokens[next], 'paragraph') || readRun(tokens, next + 1)) return null;
  const run = { from: from.value, to: to?.value ?? from.value };
  if (run.to < run.from)
    throw new UserError(({ references }) => references.paragraphsBackwards(run.from, run.to));
  return { value: { section: [], runs: [run] }, next: next + 1 };
}

/** `V. 12` is a verse; `V.12` is a section of the fifth. */
function isParagraphMarker(tokens: readonly Token[], at: number): boolean {
  if (isMarker(tokens[at], 'paragraph')) return true;
  const [token, point, number] = tokens.slice(at, at + 3);
  const isVerse = /^v$/iu.test(token?.text ?? '') && point?.text === '.';
  return isVerse && number?.kind === 'number' && !number.isGlued;
}

/** Paragraphs from one section to another, as in `9:35-10:1`. */
export interface CrossingParagraphs {
  readonly from: number;
  /** The innermost number of the last section. */
  readonly section: number;
  readonly to: number;
}

/** `:35-10:1`, right after the number of a section. */
export function readCrossing(tokens: readonly Token[], at: number): Read<CrossingParagraphs> | null {
  if (tokens[at]?.text !== ':' || !isMarker(tokens[at + 2], 'to') || tokens[at + 4]?.text !== ':')
    return null;
  const numbers = [at + 1, at + 3, at + 5].map((place) => readNumber(tokens, place)?.value);
  const [from, section, to] = numbers;
  if (from === undefined || section === undefined || to === undefined) return null;
  if (from === 0 || to === 0) throw new UserError(({ references }) => references.paragraphZero);
  return { value: { from, section, to }, next: at + 6 };
}

/** `, 5, 7-9` after a crossing run: further paragraphs of its last section. */
export function readFurther(tokens: readonly Token[], at: number): Read<readonly Run[]> | null {
  return isMarker(tokens[at], 'and') ? readRuns(tokens, at + 1) : null;
}

/** `:4-6, 8`, right after the number of a section. */
export function readAfterColon(tokens: readonly Token[], at: number): Read<NamedParagraphs> | null {
  const runs = tokens[at]?.text === ':' ? readRuns(tokens, at + 1) : null;
  return runs && { value: { section: [], runs: runs.value }, next: runs.next };
}

function readRuns(tokens: readonly Token[], at: number): Read<readonly Run[]> | null {
  const first = readRun(tokens, at);
  if (!first) return null;
  const runs = [first.value];
  let { next } = first;
  for (;;) {
    let start = next;
    while (isMarker(tokens[start], 'and') || (start > next && tokens[start]?.text === '.')) start += 1;
    const run = start === next || readPercent(tokens, start) ? null : readRun(tokens, start);
    if (!run) return { value: tidy(runs), next };
    runs.push(run.value);
    ({ next } = run);
  }
}

/** In order, with overlapping or adjacent runs merged. */
function tidy(runs: readonly Run[]): readonly Run[] {
  const tidied: Run[] = [];
  for (const run of runs.toSorted((a, b) => a.from - b.from)) {
    const last = tidied.at(-1);
    if (last && run.from <= last.to + 1)
      tidied[tidied.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
    else tidied.push(run);
  }
  return tidied;
}
