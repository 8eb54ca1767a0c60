import type { LanguageCode } from '../../corpus/language.ts';
import type { SectionKind } from '../../corpus/section-kind.ts';
import type { Language } from '../languages/language.ts';
import { LANGUAGES } from '../languages/languages.ts';
import type { PlaceWords } from '../languages/place-words.ts';
import { readRoman } from './roman.ts';
import type { Token } from './tokens.ts';

/** Outermost first. */
export const SECTION_KINDS: readonly SectionKind[] = [
  'volume',
  'book',
  'part',
  'title',
  'act',
  'canto',
  'chapter',
  'lecture',
  'scene',
  'letter',
  'article',
  'section',
];

/** What a token means, apart from its number. */
export type Marker = 'paragraph' | 'page' | 'percent' | 'to' | 'and' | 'number';

/** Signs that mean the same in every language. */
const SIGNS: Readonly<Record<string, Marker | SectionKind>> = {
  '¶': 'paragraph',
  '%': 'percent',
  '-': 'to',
  ',': 'and',
  ';': 'and',
  '&': 'and',
  '+': 'and',
  '§': 'section',
  '№': 'number',
};

const MARKERS: readonly Marker[] = ['paragraph', 'page', 'percent', 'to', 'and', 'number'];

/** Most tokens of a number in words: "one hundred and twenty one". */
const MOST_TOKENS = 6;

/** What a token is after a number: the letters of "2nd", "3e", "1er" and "2.". */
const AFTER_DIGITS = /^(\d{1,3})(?:st|nd|rd|th|e|er|re|eme|ieme|de|nde|te|ter|tes|ten)$/u;

/** "IIe", "Ier" and "XXIIème"; one letter alone only if it is no word with an "e" after it, as in "Le". */
const AFTER_ROMAN = /^([IVX]|[IVXLC]{2,})(?:er|re|e|eme|ieme|nd|nde)$/u;

const meanings = new Map<Language, ReadonlyMap<string, Marker | SectionKind>>();

/**
 * What the word of a token means where places are named, or null. The languages differ in a few: "S." is a page in
 * German and a section in English. The language of the text decides, then the order of the languages.
 */
function meaningOf(token: Token): Marker | SectionKind | null {
  const word = fold(token.text);
  const sign = SIGNS[word];
  if (sign) return sign;
  if (word === 's' && token.text === 'S') return 'page';
  const found = languagesFrom(token.language).map((language) => meaningsIn(language).get(word));
  return found.find((meaning) => meaning !== undefined) ?? null;
}

function languagesFrom(code: LanguageCode | null): readonly Language[] {
  const all: readonly Language[] = Object.values(LANGUAGES);
  return all.toSorted((a, b) => Number(b.code === code) - Number(a.code === code));
}

function meaningsIn(language: Language): ReadonlyMap<string, Marker | SectionKind> {
  const known = meanings.get(language) ?? readMeanings(language.places);
  meanings.set(language, known);
  return known;
}

function readMeanings(places: PlaceWords): ReadonlyMap<string, Marker | SectionKind> {
  const entries = [
    ...SECTION_KINDS.map((kind) => [kind, places.kinds[kind]] as const),
    ...MARKERS.map((marker) => [marker, places[marker]] as const),
  ];
  return new Map(
    entries.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)),
  );
}

/** Whether a token is one of the ways to write this marker. */
export function isMarker(token: Token | undefined, marker: Marker): boolean {
  return token !== undefined && meaningOf(token) === marker;
}

/** The kind of section that a token announces, or null. */
export function sectionKindOf(token: Token | undefined): SectionKind | null {
  const meaning = token === undefined ? null : meaningOf(token);
  return SECTION_KINDS.find((kind) => kind === meaning) ?? null;
}

/** The number that words say from here, as "two", "second", "2nd", "IIe" and "twenty-first" do; null for anything else. */
export function readNumberWord(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const counted = AFTER_DIGITS.exec(fold(token.text))?.[1];
  if (counted !== undefined) return { value: Number(counted), next: at + 1 };
  const roman = readRoman(AFTER_ROMAN.exec(withoutAccents(token.text))?.[1] ?? '');
  if (roman !== null) return { value: roman, next: at + 1 };
  for (let length = MOST_TOKENS; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length);
    if (words.length < length || words.some(({ kind }) => kind !== 'word')) continue;
    const said = words.map(({ text }) => fold(text).replaceAll('-', ' ')).join(' ');
    const value = languagesFrom(token.language)
      .map(({ places }) => places.numbers.get(said))
      .find((number) => number !== undefined);
    if (value !== undefined) return { value, next: at + length };
  }
  return null;
}

function fold(text: string): string {
  return withoutAccents(text.toLowerCase()).replaceAll('ß', 'ss');
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/[\u0300-\u036f]/gu, '');
}
