import type { ParagraphKind } from '../../corpus/layout.ts';
import { reasonOfLine } from '../noise.ts';
import type { Line, LineGroup } from './txt-lines.ts';
import { indentOf, UNDERLINE } from './txt-lines.ts';
import { splitItems, withoutMarker } from './txt-list.ts';
import type { Hyphens } from './txt-wrapping.ts';
import { namesDivision } from './heading-forms.ts';
import { beginsInCapitals, isWrapped, joinLines, LONGEST_WRAPPED, splitAtIndents } from './txt-wrapping.ts';

const LONGEST_TITLE_LINE = 70;

/** A paragraph of a plain text, before it is known which are headings. */
export interface Unit {
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly line: number;
  /** The original line if the unit is a single line, which may be a heading, an item or noise. */
  readonly alone: Line | null;
  /** Its underline, if it has one. */
  readonly underline: '=' | '-' | null;
}

function createUnit(kind: ParagraphKind, text: string, line: Line | undefined, alone = false): Unit {
  return {
    kind,
    text,
    line: line?.number ?? 1,
    alone: alone && line !== undefined ? line : null,
    underline: null,
  };
}

function createLineUnit(line: Line): Unit {
  return createUnit('prose', line.text.trim(), line, true);
}

function readUnderlined(group: LineGroup): Unit | null {
  const [first, second] = group;
  if (group.length !== 2 || first === undefined || second === undefined || !UNDERLINE.test(second.text))
    return null;
  const underline = second.text.trim().startsWith('=') ? '=' : '-';
  return { ...createUnit('heading', first.text.trim(), first, true), underline };
}

/** A chapter's number and title on lines of their own. */
function readDivision(group: LineGroup): Unit | null {
  const [first] = group;
  if (first === undefined || group.length < 2 || group.length > 3 || !namesDivision(first.text.trim()))
    return null;
  const lines = group.map(({ text }) => text.trim());
  const isShort = lines.every(
    (line) => line.length <= LONGEST_TITLE_LINE && !/[,;]$|\p{Ll}[.!?]$/u.test(line),
  );
  return isShort ? { ...createUnit('prose', lines.join(' '), first), alone: first } : null;
}

function readVerse(group: LineGroup): Unit {
  const margin = Math.min(...group.map(indentOf));
  const text = group.map((line) => line.text.slice(margin)).join('\n');
  return createUnit('verse', text, group[0]);
}

/** How to read a group of lines, given the column at which the text was wrapped. */
export function readGroup(group: LineGroup, column: number, hyphens: Hyphens): Unit[] {
  const underlined = readUnderlined(group);
  if (underlined !== null) return [underlined];
  const division = readDivision(group);
  if (division !== null) return [division];
  if (group.length > 1 && group.every(({ text }) => reasonOfLine(text) !== null)) {
    return [createUnit('prose', group.map(({ text }) => text.trim()).join('\n'), group[0])];
  }
  const list = group.length > 1 ? splitItems(group) : null;
  if (list !== null) {
    const items = list.items.map((item) => createUnit('list', joinLines(item.map(strip), hyphens), item[0]));
    return list.lead.length === 0 ? items : [...readGroup(list.lead, column, hyphens), ...items];
  }
  const sentences = group.filter((line) => /[.!?…]["'”’»)\]]*$/.test(line.text)).length;
  if (group.length === 1) return group.map(createLineUnit);
  if (group.some((line) => line.text.length > LONGEST_WRAPPED)) {
    const isVerse = group.length > 2 && beginsInCapitals(group) && sentences * 2 < group.length;
    return isVerse ? [readVerse(group)] : group.map(createLineUnit);
  }
  if (isWrapped(group, column)) return readWrapped(group, hyphens);
  return sentences * 4 >= group.length * 3 ? group.map(createLineUnit) : [readVerse(group)];
}

function strip(line: Line, at: number): Line {
  return at === 0 ? withoutMarker(line) : line;
}

function readWrapped(group: LineGroup, hyphens: Hyphens): Unit[] {
  const isSetIn = group.every((line) => indentOf(line) >= 4);
  const kind = isSetIn ? 'quote' : 'prose';
  return splitAtIndents(group).map((part) => createUnit(kind, joinLines(part, hyphens), part[0]));
}
