import type { Section, Span } from '../../corpus/layout.ts';
import { UserError } from '../../errors.ts';
import type { Reference, Run, SectionPath } from '../../text/reference/reference.ts';
import { nameSection } from '../corpus/name-section.ts';
import { sizeOf, titleOf } from './describe-part.ts';
import { missingSection } from './explain-section.ts';
import { findPages } from './find-pages.ts';
import { findParagraphs, findPercent } from './find-paragraphs.ts';
import { findSections } from './find-sections.ts';
import { findPartOfTitle, findWholeTitle } from './find-titles.ts';
import { foldContentWords } from './fold-words.ts';
import { readPlace } from './read-place.ts';
import type { VisiblePart } from './visible-part.ts';

/** Fewest letters that stand for the word that they begin. */
const SHORTEST_PART = 3;

/**
 * Resolves a typed reference within a work: spans of whole paragraphs, in order. It may contain words of the work's
 * title and of its author's name.
 * @throws UserError if it can't be read, or does not exist, with what there is instead.
 */
export function findPlace(part: VisiblePart, typed: string): readonly Span[] {
  const known = new Set(
    foldContentWords(`${part.entry.description.title} ${part.entry.description.author ?? ''}`),
  );
  const titled = findWholeTitle(part.sections, typed, known);
  if (titled) return inSection(part, theOne(part, titled.sections), titled.paragraphs);
  const reference = readPlace(typed, part.entry.description.language);
  if (reference.pages) return [findPagesIn(part, reference, reference.pages)];
  const words = foldContentWords(reference.words).filter((word) => !known.has(word));
  if (reference.sections) return findNumbered(part, reference, words);
  if (words.length > 0) {
    const found = findPartOfTitle(part.sections, reference.words);
    const sections = found.length > 0 ? found : findPartOfTitle(part.sections, words.join(' '));
    if (sections.length === 0)
      throw new UserError(({ references }) =>
        references.noSuchTitle(titleOf(part), reference.words, sizeOf(part)),
      );
    return inSection(part, theOne(part, sections), reference.paragraphs);
  }
  if (reference.paragraphs.length > 0) return findParagraphs(part, null, reference.paragraphs);
  if (reference.percent) return [findPercent(part, reference.percent)];
  throw new UserError(({ references }) => references.sayWhichIn(titleOf(part), sizeOf(part)));
}

/** Pages that a section is named with must be pages of it. */
function findPagesIn(
  part: VisiblePart,
  { sections }: Reference,
  pages: NonNullable<Reference['pages']>,
): Span {
  const found = findPages(part, pages);
  if (sections === null) return found;
  const [first, last] = [sections.from, sections.to ?? sections.from].map((path) => sectionAt(part, path));
  const isInside = first && last && found.start < last.end && found.end > first.start;
  if (isInside) return found;
  throw new UserError(({ references }) => references.noSuchPlace(titleOf(part)));
}

function findNumbered(
  part: VisiblePart,
  { typed, paragraphs, across, ...reference }: Reference,
  words: readonly string[],
): readonly Span[] {
  const { from: path, to: endPath } = reference.sections ?? { from: [], to: null };
  const numbered = findSections(part.sections, path);
  const called = numbered.length === 0 && words.length > 0 ? findPartOfTitle(part.sections, typed) : [];
  if (called.length > 0) return inSection(part, theOne(part, called), []);
  const section = sectionAt(part, path);
  refuseOtherTitle(part, section, words);
  if (endPath === null) return inSection(part, section, paragraphs);
  const end = sectionAt(part, endPath);
  if (across) return findAcross(part, [section, end], across, paragraphs);
  if (end.end < section.start)
    throw new UserError(({ references }) =>
      references.comesBehind(titleOf(part), section.number, end.number),
    );
  return [{ start: section.start, end: end.end }];
}

/** From a paragraph of one section to one of another, and further paragraphs of that. */
function findAcross(
  part: VisiblePart,
  [first, last]: readonly [Section, Section],
  { from, to }: NonNullable<Reference['across']>,
  further: readonly Run[],
): readonly Span[] {
  const [opening] = findParagraphs(part, first, [{ from, to: from }]);
  const [closing] = findParagraphs(part, last, [{ from: to, to }]);
  if (!opening || !closing) throw new Error('A paragraph that was found is missing.');
  return [{ start: opening.start, end: closing.end }, ...findParagraphs(part, last, further)];
}

function sectionAt(part: VisiblePart, path: SectionPath): Section {
  const found = findSections(part.sections, path);
  if (found.length === 0) throw missingSection(part, path);
  return theOne(part, found);
}

function inSection(part: VisiblePart, section: Section, paragraphs: readonly Run[]): readonly Span[] {
  if (paragraphs.length > 0) return findParagraphs(part, section, paragraphs);
  return [{ start: section.start, end: section.end }];
}

/** The only possible section. */
function theOne(part: VisiblePart, [section, ...others]: readonly Section[]): Section {
  if (section === undefined) throw new Error('No section was found');
  if (others.length === 0) return section;
  const all = [section, ...others];
  const [names, numbers] = [all.map(nameSection), all.map(({ number }) => number)];
  throw new UserError(({ references }) => references.severalSections(titleOf(part), names, numbers));
}

/** Words beside a number must be from the section's title, or from that of an enclosing section. */
function refuseOtherTitle(part: VisiblePart, section: Section, words: readonly string[]): void {
  const titles: string[] = [];
  for (let at: Section | undefined = section; at; at = outside(part, at)) titles.push(at.title);
  const known = foldContentWords(titles.join(' '));
  const other = words.find((word) => !known.some((each) => begins(each, word)));
  if (other === undefined) return;
  throw new UserError(({ references }) => references.otherTitle(titleOf(part), section, other));
}

/** A letter or two are an abbreviation of something else, such as "l." for a line. */
function begins(word: string, part: string): boolean {
  return word === part || (part.length >= SHORTEST_PART && word.startsWith(part));
}

function outside({ sections }: VisiblePart, { parent }: Section): Section | undefined {
  return sections.find(({ ordinal }) => ordinal === parent);
}
