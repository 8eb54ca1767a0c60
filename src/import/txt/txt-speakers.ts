import { findSpeakers, speakerOf } from '../join-speakers.ts';
import type { Line, LineGroup } from './txt-lines.ts';

/** The beginning of a line that may name who speaks in it. */
const BEGINS = /^\s*(\S.{0,40}?[.:])\s+\S/;

/** What a line begins with, if it may be a speaker's label: `HAMLET. To be` and `Ada: Yes.`, or the whole line. */
function labelOf({ text }: Line): string {
  const begun = BEGINS.exec(text)?.[1] ?? '';
  return speakerOf(begun) === null ? text.trim() : begun;
}

/** True for a line inside a group that may begin another speech. */
function isInside(line: Line): boolean {
  return speakerOf(BEGINS.exec(line.text)?.[1] ?? '') !== null;
}

/** Divides groups of lines where somebody else begins to speak, so that each speech is a paragraph of its own. */
export function separateSpeakers(groups: readonly LineGroup[]): readonly LineGroup[] {
  const speakers = findSpeakers(
    groups.flatMap((group) => group.filter((line, at) => at === 0 || isInside(line)).map(labelOf)),
  );
  if (speakers.size === 0) return groups;
  const isLabel = (line: Line): boolean => speakers.has(speakerOf(labelOf(line)) ?? '');
  return groups.flatMap((group) => divide(group, isLabel));
}

function divide(group: LineGroup, isLabel: (line: Line) => boolean): LineGroup[] {
  const parts: Line[][] = [];
  let isAfterLabel = true;
  for (const line of group) {
    const begins = isLabel(line);
    if (begins || isAfterLabel) parts.push([line]);
    else parts.at(-1)?.push(line);
    // A label on a line of its own is joined to what follows later.
    isAfterLabel = begins && !BEGINS.test(line.text);
  }
  return parts;
}
