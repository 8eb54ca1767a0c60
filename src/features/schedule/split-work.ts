import type { Paragraph, Section, Span } from '../../corpus/layout.ts';
import type { Work } from '../../corpus/work.ts';
import { countWords } from '../../text/measure-work.ts';

/** Only a section longer than this many parts is divided; shorter ones stay whole. */
const MOST_PARTS_IN_UNIT = 1.8;

/** A range of text that stays together, and what it can be divided into if necessary; null for a paragraph. */
interface Unit extends Span {
  readonly words: number;
  readonly section: Section | null;
}

const OPENING: ReadonlySet<Paragraph['kind']> = new Set(['title', 'byline', 'heading']);

/**
 * Divides a work into parts of about equal length, in words. Chapters stay whole unless one is longer than 1.8 parts or
 * there are too few; then their subsections are used, and finally paragraphs. The parts are contiguous from the first
 * character to the last. Null if the work has fewer paragraphs than parts.
 */
export function splitEvenly(work: Work, parts: number): readonly Span[] | null {
  const longest = (countWords(work.text) / parts) * MOST_PARTS_IN_UNIT;
  let units: readonly Unit[] = toChapters(work).flatMap((unit) => divideLong(work, unit, longest));
  while (units.length < parts) {
    const divided = divideLongest(work, units);
    if (divided === null) return null;
    units = divided;
  }
  const ends = chooseBoundaries(
    units.map(({ words }) => words),
    parts,
  );
  return ends.map((end, i) => ({
    start: i === 0 ? 0 : (units[ends[i - 1] ?? 0]?.start ?? 0),
    end: units[end]?.start ?? work.text.length,
  }));
}

/** Divides a work into parts with a fixed number of chapters; the last has the rest. Null if it has no sections. */
export function splitBySections(work: Work, sections: number): readonly Span[] | null {
  if (work.layout.sections.length === 0) return null;
  const chapters = toChapters(work);
  const firsts = chapters.filter((_, i) => i % sections === 0);
  return firsts.map(({ start }, i) => ({
    start: i === 0 ? 0 : start,
    end: firsts[i + 1]?.start ?? work.text.length,
  }));
}

/** The topmost sections that divide the work: if one contains all others, its subsections. */
function toChapters(work: Work): readonly Unit[] {
  const whole: Unit = { start: 0, end: work.text.length, words: countWords(work.text), section: null };
  let chapters = divideByChildren(work, whole, null);
  for (;;) {
    const [only, ...others] = chapters;
    if (!only || others.length > 0) return chapters.length > 0 ? chapters : [whole];
    const inner = divideByChildren(work, only, only.section?.ordinal ?? null);
    if (inner.length === 0) return chapters;
    chapters = inner;
  }
}

/** Text before the first subsection belongs to it. */
function divideByChildren(work: Work, unit: Span, parent: number | null): readonly Unit[] {
  const children = work.layout.sections.filter((section) => section.parent === parent);
  const units = children.map((section, i) => {
    const start = i === 0 ? unit.start : section.start;
    const end = children[i + 1]?.start ?? unit.end;
    return { start, end, words: countWords(work.text.slice(start, end)), section };
  });
  return joinHeadings(work, units);
}

/** Units with only headings are joined to the next one, or at the end to the one before. */
function joinHeadings({ layout }: Work, units: readonly Unit[]): readonly Unit[] {
  const joined: Unit[] = [];
  let start: number | null = null;
  for (const unit of units) {
    const isRead = layout.paragraphs.some(
      (paragraph) =>
        paragraph.start >= unit.start && paragraph.end <= unit.end && !OPENING.has(paragraph.kind),
    );
    start ??= unit.start;
    if (!isRead) continue;
    joined.push({ ...unit, start });
    start = null;
  }
  const last = joined.pop();
  const [first] = units;
  if (!last) return first ? [{ ...first, end: units.at(-1)?.end ?? first.end }] : [];
  return [...joined, { ...last, end: units.at(-1)?.end ?? last.end }];
}

function divideLong(work: Work, unit: Unit, longest: number): readonly Unit[] {
  if (unit.words <= longest) return [unit];
  const inner = divide(work, unit);
  return inner.length < 2 ? [unit] : inner.flatMap((each) => divideLong(work, each, longest));
}

function divideLongest(work: Work, units: readonly Unit[]): readonly Unit[] | null {
  const byLength = units.map((unit, i) => ({ unit, i })).toSorted((a, b) => b.unit.words - a.unit.words);
  for (const { unit, i } of byLength) {
    const inner = divide(work, unit);
    if (inner.length > 1) return units.toSpliced(i, 1, ...inner);
  }
  return null;
}

/** The subsections of a unit, or without any its paragraphs; a heading is joined to what follows it. */
function divide(work: Work, unit: Unit): readonly Unit[] {
  const children = unit.section === null ? [] : divideByChildren(work, unit, unit.section.ordinal);
  const inner = joinHeadings(
    work,
    children.flatMap((child) => partFromLead(work, child)),
  );
  const [only, ...others] = inner;
  if (!only) return divideByParagraphs(work, unit);
  return others.length > 0 ? inner : divide(work, only);
}

/** Paragraphs before a unit's first subsection are a separate unit. */
function partFromLead(work: Work, unit: Unit): readonly Unit[] {
  const start = unit.section?.start ?? unit.start;
  const lead = work.layout.paragraphs.some(
    (paragraph) => paragraph.start >= unit.start && paragraph.end <= start && !OPENING.has(paragraph.kind),
  );
  if (!lead) return [unit];
  const count = (from: number, to: number) => countWords(work.text.slice(from, to));
  return [
    { start: unit.start, end: start, words: count(unit.start, start), section: null },
    { ...unit, start, words: count(start, unit.end) },
  ];
}

function divideByParagraphs(work: Work, unit: Span): readonly Unit[] {
  const { text, layout } = work;
  const inside = layout.paragraphs.filter(({ start }) => start >= unit.start && start < unit.end);
  const firsts = inside.filter((_, i) => i === 0 || !OPENING.has(inside[i - 1]?.kind ?? 'prose'));
  const units = firsts.map((paragraph, i) => {
    const start = i === 0 ? unit.start : paragraph.start;
    const end = firsts[i + 1]?.start ?? unit.end;
    return { start, end, words: countWords(text.slice(start, end)), section: null };
  });
  return joinHeadings(work, units);
}

/**
 * Splits a row of lengths into a number of groups with about equal sums: minimises the sum of squared differences from
 * the mean (dynamic programming, after the linear partition problem). Returns for each group the index after its last
 * member; no group is empty. Needs at least as many lengths as groups.
 */
function chooseBoundaries(lengths: readonly number[], groups: number): readonly number[] {
  const sums = [0];
  for (const length of lengths) sums.push((sums.at(-1) ?? 0) + length);
  const mean = (sums.at(-1) ?? 0) / groups;
  const cost = (from: number, to: number) => ((sums[to] ?? 0) - (sums[from] ?? 0) - mean) ** 2;
  const begins: number[][] = [];
  let best = lengths.map((_, i) => cost(0, i + 1));
  for (let group = 1; group < groups; group += 1) {
    const next: number[] = lengths.map(() => Infinity);
    const begin: number[] = lengths.map(() => 0);
    for (let last = group; last < lengths.length; last += 1) {
      for (let from = group; from <= last; from += 1) {
        const total = (best[from - 1] ?? Infinity) + cost(from, last + 1);
        if (total < (next[last] ?? Infinity)) [next[last], begin[last]] = [total, from];
      }
    }
    begins.push(begin);
    best = next;
  }
  const ends = [lengths.length];
  for (const begin of begins.toReversed()) ends.unshift(begin[(ends[0] ?? 1) - 1] ?? 0);
  return ends;
}
