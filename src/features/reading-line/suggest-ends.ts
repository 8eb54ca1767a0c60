import type { Section } from '../../corpus/layout.ts';
import { nameSection } from '../corpus/name-section.ts';
import { foldWords } from '../passages/fold-words.ts';
import { fitName, type Suggestion } from '../corpus/suggestions.ts';

/** Choices that Discord shows. */
const CHOICES = 25;

/** Sections before the line to offer if nothing is typed. */
const BEFORE = 5;

/** The sections of a whole work as possible ends. Titles past the line are not used: their numbers replace them. */
export function suggestEnds(
  sections: readonly Section[],
  typed: string,
  readersLine: number | null,
): readonly Suggestion[] {
  const isSeen = ({ start, title }: Section): boolean =>
    readersLine === null || start + title.length <= readersLine;
  const from = typed.trim() === '' ? Math.max(0, sections.findLastIndex(isSeen) - BEFORE) : 0;
  return sections
    .slice(readersLine === null ? 0 : from)
    .filter((section) => isMeant(section, typed.trim(), isSeen(section)))
    .slice(0, CHOICES)
    .map((section) => ({
      name: fitName(isSeen(section) ? nameSection(section) : section.number),
      value: String(section.ordinal),
    }));
}

function isMeant({ number, title }: Section, typed: string, isSeen: boolean): boolean {
  if (number.startsWith(typed)) return true;
  const words = isSeen ? foldWords(title) : [];
  const beginnings = foldWords(typed);
  return (
    beginnings.length > 0 && beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)))
  );
}
