import { phrase } from '../../catalogue/phrase.ts';
import { dropNoise } from '../noise.ts';
import { markTitle } from '../mark-title.ts';
import type { Reading, SourceBlock } from '../reading.ts';
import { findHeadings, findItems } from './txt-headings.ts';
import { groupLines, splitLines } from './txt-lines.ts';
import type { Line } from './txt-lines.ts';
import { withoutMarker } from './txt-list.ts';
import type { Unit } from './txt-units.ts';
import { readGroup } from './txt-units.ts';
import { collectWords, measureColumn } from './txt-wrapping.ts';

function readUnits(lines: readonly Line[], onDoubt: () => void): Unit[] {
  const groups = groupLines(lines);
  const column = measureColumn(groups);
  const hyphens = { words: collectWords(lines), onDoubt };
  const [first = [], ...others] = groups;
  // Title, subtitle and byline often come together without a blank line.
  const isHead = first.length <= 4 && first.every(({ text }) => text.length <= 100 && !/[.,;]$/.test(text));
  const head =
    isHead && others.length > 0 ? first.flatMap((line) => readGroup([line], column, hyphens)) : null;
  return [
    ...(head ?? readGroup(first, column, hyphens)),
    ...others.flatMap((group) => readGroup(group, column, hyphens)),
  ];
}

function isTitle(unit: Unit | undefined, next: Unit | undefined): boolean {
  if (unit === undefined || next === undefined || unit.alone === null) return false;
  return unit.text.length <= 200 && !/[.,;:…]["'”’»)\]]*$/.test(unit.text);
}

function createBlocks(units: readonly Unit[]): SourceBlock[] {
  const hasTitle = isTitle(units[0], units[1]);
  const body = hasTitle ? units.slice(1) : units;
  const levels = findHeadings(body);
  const items = findItems(body);
  const blocks = body.map((unit, at): SourceBlock => {
    const { kind, text, line, alone } = unit;
    const level = levels[at] ?? null;
    if (level !== null) return { kind: 'heading', level, text, line };
    if (items[at] === true && alone !== null)
      return { kind: 'list', text: withoutMarker(alone).text.trim(), line };
    return { kind: kind === 'heading' ? 'prose' : kind, text, line };
  });
  const [first] = units;
  return hasTitle && first !== undefined
    ? [{ kind: 'title', text: first.text, line: first.line }, ...blocks]
    : blocks;
}

/**
 * Reads a plain text: paragraphs separated by blank lines or one per line, wrapped or not, with headings, lists and
 * verse recognised by their shape.
 */
export function readTxt(text: string): Reading {
  let doubts = 0;
  const units = readUnits(splitLines(text), () => doubts++);
  const { kept, drops } = dropNoise(units);
  const { blocks, found } = markTitle(createBlocks(kept), undefined);
  const remarks = doubts === 0 ? [] : [phrase('remarks.hyphensKept', doubts)];
  return { format: 'txt', blocks, description: found, drops, remarks };
}
