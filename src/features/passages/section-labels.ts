import type { Section } from '../../corpus/layout.ts';
import { foldTyping } from '../../text/reference/fold-typing.ts';
import { readNumberWord, sectionKindOf } from '../../text/reference/markers.ts';
import { readChain, readPointed } from '../../text/reference/read-numbers.ts';
import { readAfterKind } from '../../text/reference/read-sections.ts';
import type { SectionPath, SectionStep } from '../../text/reference/reference.ts';
import { tokenise, type Token } from '../../text/reference/tokens.ts';

/** Characters of a title in which to look for a number. */
const BEGINNING = 60;

/** Most digits of a section number; a longer number is something else. */
const LONGEST_NUMBER = 6;

/**
 * The number in a title: `Chapter III. Of tides` is chapter 3, `2. Nine boxes` is 2, `IV` is 4. Empty if there is none:
 * `I beg your pardon` and `Before 2003`.
 */
function readLabel(title: string): SectionPath {
  const tokens = tokenise(foldTyping(title.slice(0, BEGINNING)));
  if (tokens.some(({ kind, text }) => kind === 'number' && text.length > LONGEST_NUMBER)) return [];
  const ordinal = readOrdinal(tokens);
  if (ordinal) return [ordinal];
  const kind = sectionKindOf(tokens[0]);
  const start = tokens.findIndex(({ text }, at) => at >= (kind === null ? 0 : 1) && text !== '.');
  const chain = kind === null ? readChain(tokens, start) : readAfterKind(tokens, start);
  if (!chain) return [];
  const next = tokens[chain.next];
  const isNumber = kind !== null || tokens[start]?.kind === 'number';
  if (!isNumber && !(next === undefined || /^[.):]$/.test(next.text))) return [];
  return chain.value.map((number, at) => ({ kind: at === 0 ? kind : null, number }));
}

/** "The Second Act", "Second Part: Of tides", "II. Aufzug" and "3. Auftritt". */
function readOrdinal(tokens: readonly Token[]): SectionStep | null {
  const at = /^(?:the|der|die|das|le|la)$/iu.test(tokens[0]?.text ?? '') ? 1 : 0;
  const number = readNumberWord(tokens, at) ?? readPointed(tokens, at);
  if (number === null) return null;
  const [kind, next] = [sectionKindOf(tokens[number.next]), tokens[number.next + 1]];
  const isWhole = next === undefined || next.kind === 'mark';
  return kind !== null && isWhole ? { kind, number: number.value } : null;
}

/** The path of labels to each section: those of its enclosing sections, then its own. */
export function labelPaths(sections: readonly Section[]): ReadonlyMap<number, SectionPath> {
  const own = new Map(sections.map(({ ordinal, title }) => [ordinal, readLabel(title)]));
  const around = new Map<number | null, SectionPath>([[null, []]]);
  const paths = new Map<number, SectionPath>();
  for (const { ordinal, parent } of sections) {
    const label = own.get(ordinal) ?? [];
    const outside = around.get(parent) ?? [];
    const path = label.length > 1 ? label : [...outside, ...label];
    around.set(ordinal, path);
    if (label.length > 0) paths.set(ordinal, path);
  }
  return paths;
}
