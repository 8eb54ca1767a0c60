import { markTextNotes, type NotedUnit } from './txt-notes.ts';
import { phrase } from '../../catalogue/phrase.ts';
import type { Drop } from '../../corpus/import-report.ts';
import type { WorkDescription } from '../../corpus/work.ts';
import { dropNoise } from '../noise.ts';
import { joinSpeakers } from '../join-speakers.ts';
import { markTitle } from '../mark-title.ts';
import { createDrop } from '../reading.ts';
import type { Reading, SourceBlock } from '../reading.ts';
import { readGutenberg } from './gutenberg.ts';
import { withoutLineNumbers } from './line-numbers.ts';
import { findContents } from './txt-contents.ts';
import { isNumberAlone, namesDivision } from './heading-forms.ts';
import { findHeadings, findItems } from './txt-headings.ts';
import { groupLines, splitLines } from './txt-lines.ts';
import type { Line } from './txt-lines.ts';
import { separateStanzaNumbers } from './stanza-numbers.ts';
import { separateSpeakers } from './txt-speakers.ts';
import { withoutMarker } from './txt-list.ts';
import type { Unit } from './txt-units.ts';
import { readGroup } from './txt-units.ts';
import { beginsInCapitals, createWordCheck, isVerse, measureColumn } from './txt-wrapping.ts';

function readUnits(lines: readonly Line[], onDoubt: () => void): Unit[] {
  const groups = separateStanzaNumbers(separateSpeakers(groupLines(lines)));
  const column = measureColumn(groups);
  const isPoem = isVerse(groups);
  const hyphens = { hasWord: createWordCheck(lines), onDoubt };
  const [first = [], ...others] = groups;
  // Title, subtitle and byline often come together without a blank line.
  const isHead = first.length <= 4 && first.every(({ text }) => text.length <= 100 && !/[.,;]$/.test(text));
  const head =
    isHead && others.length > 0 ? first.flatMap((line) => readGroup([line], column, hyphens)) : null;
  const units = [
    ...(head ?? readGroup(first, column, hyphens)),
    ...others.flatMap((group) => readGroup(group, isPoem && beginsInCapitals(group) ? 0 : column, hyphens)),
  ];
  return joinSpeakers(units, (label, speech, text) => ({ ...speech, text, line: label.line, alone: null }));
}

function isTitle(unit: Unit | undefined, next: Unit | undefined): boolean {
  if (unit === undefined || next === undefined || unit.alone === null) return false;
  return unit.text.length <= 200 && !/[.,;:…]["'”’»)\]]*$/.test(unit.text);
}

/** Marks the headings. A title below the number of its chapter is one heading with it. */
function markHeadings(units: readonly NotedUnit[]): SourceBlock[] {
  const levels = findHeadings(units);
  const items = findItems(units);
  const blocks: SourceBlock[] = [];
  for (const [at, { kind, text, line, alone, ...noted }] of units.entries()) {
    const level = levels[at] ?? null;
    const above = blocks.at(-1);
    const hasName = level !== null && !namesDivision(text) && !isNumberAlone(text);
    if (hasName && above?.kind === 'heading' && levels[at - 1] !== null && isNumberAlone(above.text)) {
      blocks[blocks.length - 1] = { ...above, text: `${above.text} ${text}` };
    } else if (level !== null) blocks.push({ ...noted, kind: 'heading', level, text, line });
    else if (items[at] === true && alone !== null)
      blocks.push({ ...noted, kind: 'list', text: withoutMarker(alone).text.trim(), line });
    else blocks.push({ ...noted, kind: kind === 'heading' ? 'prose' : kind, text, line });
  }
  return blocks;
}

function createBlocks(units: readonly NotedUnit[]): SourceBlock[] {
  const [first, ...rest] = units;
  if (first === undefined || !isTitle(first, rest[0])) return markHeadings(units);
  return [{ kind: 'title', text: first.text, line: first.line }, ...markHeadings(rest)];
}

/** Leaves out a table of contents, whose entries would look like headings. */
function dropContents(units: readonly Unit[]): { kept: readonly Unit[]; drops: readonly Drop[] } {
  const { start, end } = findContents(units);
  const drops = units.slice(start, end).map(({ text, line }) => createDrop('navigation', text, line));
  return { kept: units.toSpliced(start, end - start), drops };
}

/** The parts of a description that say something. */
function sayOnly(description: Partial<WorkDescription>): Partial<WorkDescription> {
  return Object.fromEntries(Object.entries(description).filter(([, value]) => value !== null));
}

/**
 * Reads a plain text: paragraphs separated by blank lines or one per line, wrapped or not, with headings, lists and
 * verse recognised by their shape. A table of contents and Project Gutenberg's notices are left out and listed.
 */
export function readTxt(text: string): Reading {
  let doubts = 0;
  const lines = splitLines(text);
  const book = readGutenberg(lines);
  const unnumbered = withoutLineNumbers(book?.lines ?? lines);
  const units = readUnits(unnumbered.lines, () => doubts++);
  const { kept, drops } = dropNoise(units);
  const body = dropContents(kept);
  const { blocks, found } = markTitle(createBlocks(markTextNotes(body.kept)), book?.description.title);
  return {
    format: 'txt',
    blocks,
    description: { ...found, ...sayOnly(book?.description ?? {}) },
    drops: [...(book?.drops ?? []), ...drops, ...body.drops],
    remarks: [
      ...(doubts === 0 ? [] : [phrase('remarks.hyphensKept', doubts)]),
      ...(unnumbered.numbers === 0 ? [] : [phrase('remarks.lineNumbers', unnumbered.numbers)]),
    ],
  };
}
