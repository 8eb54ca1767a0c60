import type { LanguageCode } from '../../corpus/language.ts';
import { UserError } from '../../errors.ts';
import { foldTyping } from './fold-typing.ts';
import { joinSections } from './join-sections.ts';
import { isMarker } from './markers.ts';
import { readPages } from './read-pages.ts';
import { readAfterColon, readCrossing, readFurther, readParagraphs } from './read-paragraphs.ts';
import { readPercent } from './read-percent.ts';
import { readSections, type NamedSections } from './read-sections.ts';
import type { Reference, Run } from './reference.ts';
import { tokenise, type Token } from './tokens.ts';

/** Most characters of a reference. */
export const LONGEST_REFERENCE = 200;

/** Most runs of paragraphs in one reference. */
const MOST_RUNS = 4;

interface Findings {
  readonly words: string[];
  readonly sections: NamedSections[];
  readonly paragraphs: Run[];
  readonly across: { readonly from: number; readonly to: number }[];
  readonly pages: NonNullable<Reference['pages']>[];
  readonly percent: Run[];
}

/**
 * Reads a reference as people type it: `3.2`, `§ 3.2 ¶ 4-6`, `chapter III`, `Book 2, chapter 5`, `3:4–6`, `p. 217`,
 * `43 %`, `Of tides ¶ 2`, `Kesterwick 3`, `Zweiter Aufzug, 3. Auftritt`, `chant IV`. A dash between two numbers is a
 * run: `3-5` is sections 3 to 5. Where languages differ, that of the text decides. Time is linear in the length.
 * @throws UserError that says what is wrong, without naming the text or suggesting alternatives.
 */
export function readReference(text: string, language: LanguageCode | null = null): Reference {
  const typed = text.replaceAll(/\s+/g, ' ').trim();
  if (typed.length > LONGEST_REFERENCE)
    throw new UserError(({ references }) => references.tooLong(LONGEST_REFERENCE, typed.length));
  const found = search(tokenise(foldTyping(typed), language));
  const { words, paragraphs } = found;
  const [pages = null, secondPages] = found.pages;
  const [percent = null, secondPercent] = found.percent;
  const sections = joinSections(found.sections);
  if (!sections && !pages && !percent && words.length + paragraphs.length === 0)
    throw new UserError(({ references }) => references.nothingInIt);
  if (secondPages || secondPercent) throw new UserError(({ references }) => references.onePlace);
  const [across = null] = found.across;
  if (sections?.to && paragraphs.length > 0 && !across)
    throw new UserError(({ references }) => references.oneSection);
  if (paragraphs.length > MOST_RUNS) throw new UserError(({ references }) => references.mostRuns(MOST_RUNS));
  return { typed, words: words.join(' '), sections, paragraphs, across, pages, percent };
}

function search(tokens: readonly Token[]): Findings {
  const found: Findings = { words: [], sections: [], paragraphs: [], across: [], pages: [], percent: [] };
  let isAfterSections = false;
  for (let at = 0; at < tokens.length;) {
    const sectionsBefore = found.sections.length;
    at = takeNext(tokens, at, found, isAfterSections);
    isAfterSections = found.sections.length > sectionsBefore;
  }
  return found;
}

/** Parses what begins at a position; returns the position after it. */
function takeNext(tokens: readonly Token[], at: number, found: Findings, isAfterSections: boolean): number {
  const percent = readPercent(tokens, at);
  if (percent) found.percent.push(percent.value);
  if (percent) return percent.next;
  const pages = readPages(tokens, at);
  if (pages) found.pages.push(pages.value);
  if (pages) return pages.next;
  const crossing = isAfterSections ? takeCrossing(tokens, at, found) : null;
  if (crossing !== null) return crossing;
  const paragraphs = readParagraphs(tokens, at) ?? (isAfterSections ? readAfterColon(tokens, at) : null);
  if (paragraphs) {
    const { section, runs } = paragraphs.value;
    if (found.paragraphs.length > 0) throw new UserError(({ references }) => references.paragraphsOnce);
    if (section.length > 0) found.sections.push({ kind: null, from: section, to: null });
    found.paragraphs.push(...runs);
    return paragraphs.next;
  }
  const sections = readSections(tokens, skipNumberSign(tokens, at));
  if (sections) found.sections.push(sections.value);
  if (sections) return sections.next;
  const token = tokens[at];
  if (token?.kind === 'word') found.words.push(token.text);
  return at + 1;
}

/** The position after `Nr.` or `n°` before a number; the same one if there is none. */
function skipNumberSign(tokens: readonly Token[], at: number): number {
  if (!isMarker(tokens[at], 'number')) return at;
  const next = tokens.findIndex(({ text }, place) => place > at && !/^[.°]$/u.test(text));
  return tokens[next]?.kind === 'number' ? next : at;
}

/** `:35-10:1, 5` after the number 9; returns the position after it, or null if it is something else. */
function takeCrossing(tokens: readonly Token[], at: number, found: Findings): number | null {
  const crossing = readCrossing(tokens, at);
  const first = found.sections.at(-1);
  if (!crossing || !first || first.to !== null) return null;
  const { from, section, to } = crossing.value;
  const last = [...first.from.slice(0, -1), section];
  if (section < (first.from.at(-1) ?? 0))
    throw new UserError(({ references }) =>
      references.sectionsBackwards(first.from.join('.'), last.join('.')),
    );
  if (section === first.from.at(-1) && to < from)
    throw new UserError(({ references }) => references.paragraphsBackwards(from, to));
  found.sections[found.sections.length - 1] = { ...first, to: last };
  found.across.push({ from, to });
  const further = readFurther(tokens, crossing.next);
  if (further) found.paragraphs.push(...further.value);
  return further?.next ?? crossing.next;
}
