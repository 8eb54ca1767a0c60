import type { SectionKind } from '../../../corpus/section-kind.ts';
import { count, listWords } from './grammar.ts';

const quoted = (name: string): string => `“${name}”`;

/** The kinds of sections, in the plural. */
const kindNames: Readonly<Record<SectionKind, string>> = {
  volume: 'volumes',
  book: 'books',
  part: 'parts',
  title: 'titles',
  act: 'acts',
  canto: 'cantos',
  chapter: 'chapters',
  lecture: 'lectures',
  scene: 'scenes',
  letter: 'letters',
  article: 'articles',
  section: 'sections',
};

/** References to places in a text: what is wrong with one, and what is there instead. */
export const references = {
  // How a reference is written.
  sayWhich: 'Say which place.',
  nothingInIt: 'It does not name a place.',
  tooLong: (limit: number, length: number) =>
    `A reference can have up to ${limit} characters; this has ${length}.`,
  tooLarge: (number: string) => `No text has a place number ${number}.`,
  sayWhichParagraph: 'Say which paragraph, for example ¶ 4.',
  sayWhichSection: 'Say which section, for example § 3.',
  paragraphZero: 'Paragraphs are counted from 1.',
  paragraphsBackwards: (from: number, to: number) =>
    `Paragraphs ${from} to ${to} run backwards. Did you mean ${to} to ${from}?`,
  sectionsBackwards: (from: string, to: string) =>
    `Sections ${from} to ${to} run backwards. Type ${from}.${to} for section ${to} inside section ${from}, or ${to}-${from} for a run of sections.`,
  pagesBackwards: (from: string, to: string) =>
    `Pages ${from} to ${to} run backwards. Did you mean ${to} to ${from}?`,
  percentBackwards: (from: number, to: number) =>
    `${from} % to ${to} % runs backwards. Did you mean ${to} % to ${from} %?`,
  beyondPercent: 'Percentages go from 0 to 100.',
  manyWays: 'These numbers can be read in more than one way.',
  onePlace: 'Name one place at a time.',
  paragraphsOnce: 'Name the paragraphs once.',
  oneSection: 'Name one section to take paragraphs from.',
  mostRuns: (limit: number) => `Name up to ${limit} runs of paragraphs.`,
  unreadable: (typed: string, why: string) => `“${typed}” cannot be read as a place in a text. ${why}`,
  tryInstead: (refusal: string, examples: readonly string[]) =>
    `${refusal} Try ${listWords(examples.map(quoted), 'or')}.`,

  // What a work has, and what it has not.
  sayWhichIn: (title: string, size: PartSize) => `Say which place in “${title}”. ${sizeOf(size)}`,
  pageMissing: (title: string, page: string, [first, last]: readonly [string, string]) =>
    `“${title}” has pages ${first} to ${last}; page ${page} is not there.`,
  noPages: (title: string, size: PartSize) => `“${title}” has no page numbers here. ${sizeOf(size)}`,
  kindMissing: (title: string, kind: SectionKind, there: readonly SectionKind[], sections: number) =>
    there.length === 0
      ? `No heading of “${title}” names ${kindNames[kind]}; it has ${count.sections(sections)} without such names.`
      : `“${title}” has no ${kindNames[kind]}; it has ${listWords(
          there.map((each) => kindNames[each]),
          'and',
        )}.`,
  noSections: (title: string, paragraphs: number) =>
    `“${title}” has no sections; it has ${count.paragraphs(paragraphs)}.`,
  noSuchTitle: (title: string, typed: string, size: PartSize) =>
    `No section of “${title}” has “${typed}” in its title. ${sizeOf(size)}`,
  otherTitle: (title: string, section: { readonly number: string; readonly title: string }, other: string) =>
    `Section ${section.number} of “${title}” is “${section.title}”, and “${other}” is not in its title. Type the number or the title alone.`,
  severalSections: (title: string, names: readonly string[], numbers: readonly string[]) =>
    `${count.sections(names.length)} of “${title}” can be meant: ${listNames(names)}. Type more of the title, or the number by counting: ${numbers.slice(0, LISTED).join(', ')}.`,
  comesBehind: (title: string, first: string, last: string) =>
    `Section ${first} of “${title}” comes behind section ${last}.`,
  nothingInside: (holder: Holder) => `${nameHolder(holder)} has no sections inside it.`,
  sectionMissing: (holder: Holder, there: Siblings, missing: string) =>
    `${nameHolder(holder)} has ${listSiblings(there)}; ${/^\d/.test(missing) ? `section ${missing}` : missing} is not there.`,
  noParagraphs: (holder: Holder, inside: Inside | null) =>
    `${nameHolder(holder)} has no paragraphs of its own.${countAnew(inside)}`,
  paragraphMissing: (holder: Holder, there: number, missing: number, inside: Inside | null) =>
    `${nameHolder(holder)} has ${count.paragraphs(there)}${inside ? ' of its own' : ''}, so there is no ¶ ${missing}. The last is ¶ ${there}.${countAnew(inside)}`,
  readUpTo: (title: string, percent: number) => `“${title}” can be read here up to ${percent} %.`,
  noSuchPlace: (title: string) => `“${title}” has no such place.`,
  namesNothing: (typed: string) =>
    `No text here has “${typed}” in its title, its author’s name or the title of a section. Choose the work, or type more of its title.`,
};

/** Names that are listed before the rest is only counted. */
const LISTED = 5;

/** How many sections and paragraphs a work has. */
interface PartSize {
  readonly sections: number;
  readonly paragraphs: number;
}

/** A work, or a section of it. */
interface Holder {
  readonly title: string;
  readonly section: string | null;
}

/** The first and the last number of the sections inside a section. */
interface Inside {
  readonly first: string;
  readonly last: string;
}

/** Sections side by side: their numbers, or the names of the first and the last where numbers would mislead. */
interface Siblings {
  readonly number: number;
  readonly first: string;
  readonly last: string;
  readonly areNames: boolean;
}

function sizeOf({ sections, paragraphs }: PartSize): string {
  return sections === 0
    ? `It has ${count.paragraphs(paragraphs)}.`
    : `It has ${count.sections(sections)} and ${count.paragraphs(paragraphs)}.`;
}

function nameHolder({ title, section }: Holder): string {
  return section === null ? quoted(title) : `Section ${section} of ${quoted(title)}`;
}

function listSiblings({ number, first, last, areNames }: Siblings): string {
  if (number === 1) return `one section, ${areNames ? quoted(first) : first}`;
  if (!areNames) return `sections ${first} to ${last}`;
  return `${count.sections(number)}, from ${quoted(first)} to ${quoted(last)}`;
}

function listNames(names: readonly string[]): string {
  const others = names.length - LISTED;
  const shown = names.slice(0, LISTED).map(quoted);
  return listWords(others > 0 ? [...shown, count.others(others)] : shown, 'and');
}

function countAnew(inside: Inside | null): string {
  return inside === null ? '' : ` Sections ${inside.first} to ${inside.last} inside it start counting again.`;
}
