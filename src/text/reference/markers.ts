import type { SectionKind } from '../../corpus/section-kind.ts';
import type { Token } from './tokens.ts';

/** What people write before the number of a section, in English, German and French, without accents. */
const SECTION_WORDS: Readonly<Record<SectionKind, readonly string[]>> = {
  volume: wordsOf('volume volumes vol vols band bande bd bde tome tomes'),
  book: wordsOf('book books bk bks buch bucher livre livres liv'),
  part: wordsOf('part parts pt pts teil teile partie parties'),
  title: wordsOf('title titles titel titre titres'),
  act: wordsOf('act acts akt akte aufzug acte actes'),
  canto: wordsOf('canto cantos gesang gesange chant chants'),
  chapter: wordsOf('chapter chapters ch chs chap chaps kapitel kap chapitre chapitres'),
  lecture: wordsOf('lecture lectures vorlesung vorlesungen vorl lecon lecons'),
  scene: wordsOf('scene scenes sc szene szenen auftritt'),
  letter: wordsOf('letter letters brief briefe lettre lettres'),
  article: wordsOf('article articles art arts artikel'),
  section: wordsOf('section sections sec secs sect sects s ss § abschnitt abschnitte abschn'),
};

/** Outermost first. */
export const SECTION_KINDS = Object.keys(SECTION_WORDS) as readonly SectionKind[];

const SECTION_KIND = new Map(
  SECTION_KINDS.flatMap((kind) => SECTION_WORDS[kind].map((word) => [word, kind] as const)),
);

const WORDS = {
  paragraph: wordsOf(
    '¶ paragraph paragraphs para paras par pars absatz absatze abs paragraphe paragraphes alinea alineas al ' +
      'verse verses vers verset versets',
  ),
  page: wordsOf('page pages p pp pg pgs seite seiten'),
  percent: wordsOf('% percent pct prozent'),
  to: wordsOf('- to through thru until till bis a au'),
  and: wordsOf(', ; & + and und u et'),
} satisfies Record<string, readonly string[]>;

/** What a token means, apart from its number. */
export type Marker = keyof typeof WORDS;

/** Whether a token is one of the ways to write this marker. */
export function isMarker(token: Token | undefined, marker: Marker): boolean {
  return token !== undefined && WORDS[marker].includes(fold(token));
}

/** The kind of section that a token announces, or null. */
export function sectionKindOf(token: Token | undefined): SectionKind | null {
  return (token && SECTION_KIND.get(fold(token))) ?? null;
}

/** Number words and ordinals, in English, German and French, without accents; the place in the list is the number. */
const NUMBER_WORDS = [
  'one first eins ersten erste erster erstes premier premiere un',
  'two second zwei zweite zweiter zweites deux deuxieme seconde',
  'three third drei dritte dritter drittes trois troisieme',
  'four fourth vier vierte vierter viertes quatre quatrieme',
  'five fifth funf funfte funfter funftes cinq cinquieme',
  'six sixth sechs sechste sechster sechstes sixieme',
  'seven seventh sieben siebte siebter siebtes sept septieme',
  'eight eighth acht achte achter achtes huit huitieme',
  'nine ninth neun neunte neunter neuntes neuf neuvieme',
  'ten tenth zehn zehnte zehnter zehntes dix dixieme',
  'eleven eleventh elf elfte elfter elftes onze onzieme',
  'twelve twelfth zwolf zwolfte zwolfter zwolftes douze douzieme',
].map(wordsOf);

/** The number that a word says, as "two", "second" and "2nd" do; null for anything else. */
export function numberWordOf(token: Token | undefined): number | null {
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th|e|er|re|eme)$/u.exec(token ? fold(token) : '')?.[1];
  if (ordinal !== undefined) return Number(ordinal);
  const at = token ? NUMBER_WORDS.findIndex((words) => words.includes(fold(token))) : -1;
  return at < 0 ? null : at + 1;
}

function fold({ text }: Token): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '');
}

function wordsOf(list: string): readonly string[] {
  return list.split(' ');
}
