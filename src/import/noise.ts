import type { Drop, DropReason } from '../corpus/import-report.ts';
import type { ParagraphKind } from '../corpus/layout.ts';
import { findWithinBoilerplate } from './boilerplate.ts';
import { authorOfByline } from './byline.ts';
import { MORE_TITLES, NOISE_RULES, PAGING } from './noise-rules.ts';
import type { NoiseRule } from './noise-rules.ts';
import { collapse, createDrop } from './reading.ts';

/** The unit that is checked for noise: a block, or a paragraph of a plain text before it becomes one. */
export interface NoiseUnit {
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly line: number | null;
}

/** The longest title of another article that is recognised, in UTF-16 units. */
const LONGEST_TEASER = 150;

/** How many titles of other articles may follow "Related posts" and similar. */
const MOST_TEASERS = 12;

const MARKS_AT_ENDS = /^[\s«»‹›←→<>|•·↑↓↩➔➜▲▼+×*–—-]+|[\s«»‹›←→<>|•·↑↓↩➔➜▲▼+×*:…–—-]+$|\.\.\.$/gu;

function plain(line: string): string {
  return collapse(line).slice(0, 500).toLowerCase().replaceAll('’', "'").replaceAll(MARKS_AT_ENDS, '');
}

function ruleOfLine(line: string): NoiseRule | null {
  const words = plain(line);
  return NOISE_RULES.find((rule) => rule.lines.some((pattern) => pattern.test(words))) ?? null;
}

/** Why a line at the edge of a text is noise, or null. */
export function reasonOfLine(line: string): DropReason | null {
  return ruleOfLine(line)?.reason ?? null;
}

function rulesOf(unit: NoiseUnit): readonly NoiseRule[] {
  if (!['prose', 'heading', 'list'].includes(unit.kind) || unit.text.length > 500) return [];
  const lines = unit.text.split('\n').filter((line) => line.trim() !== '');
  const rules = lines.map(ruleOfLine);
  return rules.every((rule) => rule !== null) ? rules : [];
}

function isPaging(unit: NoiseUnit | undefined): boolean {
  return unit !== undefined && unit.text.split('\n').every((line) => PAGING.test(plain(line)));
}

function isDoubled(unit: NoiseUnit | undefined): boolean {
  const lines = unit?.text.split('\n').map(plain) ?? [];
  return lines.length > 1 && new Set(lines).size === 1;
}

function looksLikeTitle(unit: NoiseUnit | undefined): unit is NoiseUnit {
  if (unit === undefined || !['prose', 'heading', 'list'].includes(unit.kind)) return false;
  const text = unit.text.trim();
  return (
    text.length <= LONGEST_TEASER &&
    !text.includes('\n') &&
    /[\p{L}\p{N}]/u.test(text) &&
    !/[.,;:…]$/.test(text)
  );
}

function isSentence(unit: NoiseUnit): boolean {
  return /[.!?…]["'”’»)\]]*$/.test(unit.text.trim());
}

/** The remaining part `[start, end)` of the units, and what has been dropped so far. */
class Remains {
  start = 0;
  end: number;
  readonly dropped = new Map<NoiseUnit, DropReason>();
  readonly #units: readonly NoiseUnit[];

  constructor(units: readonly NoiseUnit[]) {
    this.#units = units;
    this.end = units.length;
  }

  at(index: number): NoiseUnit | undefined {
    return index >= this.start && index < this.end ? this.#units[index] : undefined;
  }

  drop(index: number, reason: DropReason): void {
    const unit = this.#units[index];
    if (unit !== undefined) this.dropped.set(unit, reason);
  }
}

/** How many units at the end are titles of other articles under "Related posts" or similar, including that line. */
function countMoreTitles(rest: Remains): number {
  for (let back = 1; back <= MOST_TEASERS + 1; back++) {
    const unit = rest.at(rest.end - back);
    if (unit === undefined || !looksLikeTitle(unit)) return 0;
    if (MORE_TITLES.test(plain(unit.text))) return back;
  }
  return 0;
}

function isTeaserAtEnd(rest: Remains): boolean {
  const last = rest.at(rest.end - 1);
  const before = rest.at(rest.end - 2);
  if (!looksLikeTitle(last) || !isPaging(before)) return false;
  const isSure = isDoubled(before) || isPaging(rest.at(rest.end - 3));
  return isSure || !isSentence(last);
}

function trimEnd(rest: Remains): void {
  for (;;) {
    const last = rest.at(rest.end - 1);
    if (last === undefined) return;
    const [rule] = rulesOf(last);
    const more = countMoreTitles(rest);
    if (rule !== undefined) {
      rest.drop(--rest.end, rule.reason);
    } else if (isTeaserAtEnd(rest)) {
      rest.drop(--rest.end, 'navigation');
    } else if (more > 0) {
      for (let count = 0; count < more; count++) rest.drop(--rest.end, 'page furniture');
    } else {
      return;
    }
  }
}

/** Index after the noise at the start, with the reasons for everything before it. */
function scanStart(rest: Remains): { end: number; reasons: DropReason[]; isSure: boolean } {
  const reasons: DropReason[] = [];
  let isSure = false;
  let teasers = 0;
  for (let at = rest.start; ; at++) {
    const unit = rest.at(at);
    if (unit === undefined) return { end: at, reasons, isSure };
    const rules = rulesOf(unit);
    const [rule] = rules;
    const isAfterPaging = at > rest.start && isPaging(rest.at(at - 1));
    if (rule !== undefined) {
      isSure ||= rules.length > 1 || rule.place === 'anywhere' || reasons.length > 0;
      reasons.push(rule.reason);
    } else if (isAfterPaging && looksLikeTitle(unit) && isTeaserAtStart(rest, at, teasers)) {
      teasers++;
      reasons.push('navigation');
    } else {
      return { end: at, reasons, isSure };
    }
  }
}

/** A title after "Previous" is a teaser if "Next" follows; after "Next", if "Previous" had one and a title follows. */
function isTeaserAtStart(rest: Remains, at: number, teasers: number): boolean {
  const next = rest.at(at + 1);
  if (isPaging(next)) return true;
  return teasers > 0 && looksLikeTitle(next) && authorOfByline(next.text) === null;
}

function trimStart(rest: Remains): void {
  const { end, reasons, isSure } = scanStart(rest);
  const next = rest.at(end);
  if (next === undefined) return;
  // One such word above the text may be the text's own title, unless a title follows.
  const isTitled = looksLikeTitle(next) && authorOfByline(next.text) === null;
  if (!isSure && !isTitled) return;
  for (const reason of reasons) rest.drop(rest.start++, reason);
}

function trimBoilerplate(rest: Remains, units: readonly NoiseUnit[]): void {
  const { start, end } = findWithinBoilerplate(units.map((unit) => unit.text));
  if (start >= end) return;
  while (rest.start < start) rest.drop(rest.start++, 'boilerplate');
  while (rest.end > end) rest.drop(--rest.end, 'boilerplate');
}

/** A page's title often appears twice: in its head and above its text. */
function dropRepeatedTitle(rest: Remains): void {
  const first = rest.at(rest.start);
  const second = rest.at(rest.start + 1);
  if (!looksLikeTitle(first) || second === undefined || !first.text.trim().includes(' ')) return;
  if (collapse(first.text) === collapse(second.text)) rest.drop(rest.start + 1, 'repeated line');
}

function dropWithin(rest: Remains): void {
  for (let at = rest.start; at < rest.end; at++) {
    const unit = rest.at(at);
    if (unit === undefined || unit.kind === 'heading') continue;
    const rules = rulesOf(unit);
    const [rule] = rules;
    if (rule === undefined) continue;
    if (rules.every((each) => each.place === 'anywhere') || isDoubled(unit)) rest.drop(at, rule.reason);
  }
}

/**
 * Leaves out a distributor's notices around a text, and noise by {@link NOISE_RULES}: at the edges of a text or as a
 * paragraph of its own, never inside prose. If nothing would remain, everything is kept.
 */
export function dropNoise<Unit extends NoiseUnit>(units: readonly Unit[]): { kept: Unit[]; drops: Drop[] } {
  const rest = new Remains(units);
  trimBoilerplate(rest, units);
  trimEnd(rest);
  if (rest.end <= rest.start) return { kept: [...units], drops: [] };
  trimStart(rest);
  dropRepeatedTitle(rest);
  dropWithin(rest);
  const kept = units.filter((unit) => !rest.dropped.has(unit));
  const drops = units.flatMap((unit) => {
    const reason = rest.dropped.get(unit);
    return reason === undefined ? [] : [createDrop(reason, unit.text, unit.line)];
  });
  return { kept, drops };
}
