import type { SectionKind } from '../../../corpus/section-kind.ts';
import type { Catalogue } from '../../shapes.ts';
import { count, listWords } from './grammar.ts';

const quoted = (name: string): string => `« ${name} »`;

/** Names that are listed before the rest is only counted. */
const LISTED = 5;

type References = Catalogue['references'];
type PartSize = Parameters<References['sayWhichIn']>[1];
type Holder = Parameters<References['nothingInside']>[0];
type Siblings = Parameters<References['sectionMissing']>[1];
type Inside = Parameters<References['noParagraphs']>[1];

/** The kinds of sections, in the plural. */
const kindNames: Readonly<Record<SectionKind, string>> = {
  volume: 'volumes',
  book: 'livres',
  part: 'parties',
  title: 'titres',
  act: 'actes',
  canto: 'chants',
  chapter: 'chapitres',
  lecture: 'leçons',
  scene: 'scènes',
  letter: 'lettres',
  article: 'articles',
  section: 'sections',
};

/** References to places in a text: what is wrong with one, and what is there instead. */
export const references: References = {
  sayWhich: 'Indiquez un passage.',
  nothingInIt: 'Cela n’indique aucun passage.',
  tooLong: (limit, length) =>
    `Une référence peut avoir jusqu’à ${limit} caractères ; celle-ci en a ${length}.`,
  tooLarge: (number) => `Aucun texte n’a de passage numéro ${number}.`,
  sayWhichParagraph: 'Indiquez le paragraphe, par exemple ¶ 4.',
  sayWhichSection: 'Indiquez la section, par exemple § 3.',
  paragraphZero: 'Les paragraphes se comptent à partir de 1.',
  paragraphsBackwards: (from, to) =>
    `Les paragraphes ${from} à ${to} sont dans l’ordre inverse. Vouliez-vous dire ${to} à ${from} ?`,
  sectionsBackwards: (from, to) =>
    `Les sections ${from} à ${to} sont dans l’ordre inverse. Écrivez ${from}.${to} pour la section ${to} dans la section ${from}, ou ${to}-${from} pour une suite de sections.`,
  pagesBackwards: (from, to) =>
    `Les pages ${from} à ${to} sont dans l’ordre inverse. Vouliez-vous dire ${to} à ${from} ?`,
  percentBackwards: (from, to) =>
    `${from} % à ${to} % est dans l’ordre inverse. Vouliez-vous dire ${to} % à ${from} % ?`,
  beyondPercent: 'Les pourcentages vont de 0 à 100.',
  manyWays: 'Ces nombres peuvent se lire de plusieurs façons.',
  onePlace: 'Indiquez un seul passage à la fois.',
  paragraphsOnce: 'Indiquez les paragraphes une seule fois.',
  oneSection: 'Indiquez une seule section d’où prendre les paragraphes.',
  mostRuns: (limit) => `Indiquez au plus ${limit} suites de paragraphes.`,
  unreadable: (typed, why) => `« ${typed} » ne se lit pas comme un passage d’un texte. ${why}`,
  tryInstead: (refusal, examples) => `${refusal} Essayez ${listWords(examples.map(quoted), 'or')}.`,

  sayWhichIn: (title, size) => `Indiquez un passage de « ${title} ». ${sizeOf(size)}`,
  pageMissing: (title, page, [first, last]) =>
    `« ${title} » va de la page ${first} à la page ${last} ; la page ${page} n’y est pas.`,
  noPages: (title, size) => `« ${title} » n’a pas de numéros de page ici. ${sizeOf(size)}`,
  kindMissing: (title, kind, there, sections) =>
    there.length === 0
      ? `Aucun titre de « ${title} » ne nomme de ${kindNames[kind]} ; le texte a ${count.sections(sections)} sans de tels noms.`
      : `« ${title} » n’a pas de ${kindNames[kind]} ; le texte a ceci : ${listWords(
          there.map((each) => kindNames[each]),
          'and',
        )}.`,
  noSections: (title, paragraphs) =>
    `« ${title} » n’a pas de sections ; étendue : ${count.paragraphs(paragraphs)}.`,
  noSuchTitle: (title, typed, size) =>
    `Aucune section de « ${title} » n’a « ${typed} » dans son titre. ${sizeOf(size)}`,
  otherTitle: (title, section, other) =>
    `La section ${section.number} de « ${title} » est « ${section.title} », et « ${other} » n’est pas dans son titre. Écrivez seulement le numéro ou seulement le titre.`,
  severalSections: (title, names, numbers) =>
    `Dans « ${title} », plusieurs choses sont possibles (${count.sections(names.length)}) : ${listNames(names)}. Écrivez une plus grande partie du titre, ou le numéro tel qu’on le compte : ${numbers.slice(0, LISTED).join(', ')}.`,
  comesBehind: (title, first, last) =>
    `Dans « ${title} », la section ${first} vient après la section ${last}.`,
  nothingInside: (holder) => `${nameHolder(holder)} ne contient pas de sections.`,
  sectionMissing: (holder, there, missing) =>
    `${nameHolder(holder)} a ${listSiblings(there)} ; ${/^\d/.test(missing) ? `la section ${missing}` : missing} n’y est pas.`,
  noParagraphs: (holder, inside) =>
    `${nameHolder(holder)} n’a pas de paragraphes propres.${countAnew(inside)}`,
  paragraphMissing: (holder, there, missing, inside) =>
    `${nameHolder(holder)} n’a pas de ¶ ${missing}. Le dernier paragraphe${inside ? ' propre' : ''} est ¶ ${there}.${countAnew(inside)}`,
  readUpTo: (title, percent) => `« ${title} » peut être lu ici jusqu’à ${percent} %.`,
  noSuchPlace: (title) => `« ${title} » n’a pas ce passage.`,
  namesNothing: (typed) =>
    `Aucun texte n’a ici « ${typed} » dans son titre, le nom de l’auteur ou de l’autrice ou le titre d’une section. Choisissez l’œuvre, ou écrivez une plus grande partie de son titre.`,
};

function sizeOf({ sections, paragraphs }: PartSize): string {
  return sections === 0
    ? `Étendue : ${count.paragraphs(paragraphs)}.`
    : `Étendue : ${count.sections(sections)}, ${count.paragraphs(paragraphs)}.`;
}

function nameHolder({ title, section }: Holder): string {
  return section === null ? quoted(title) : `La section ${section} de ${quoted(title)}`;
}

function listSiblings({ number, first, last, areNames }: Siblings): string {
  if (number === 1) return `une section, ${areNames ? quoted(first) : first}`;
  if (!areNames) return `les sections ${first} à ${last}`;
  return `${count.sections(number)}, de ${quoted(first)} à ${quoted(last)}`;
}

function listNames(names: readonly string[]): string {
  const others = names.length - LISTED;
  const shown = names.slice(0, LISTED).map(quoted);
  return listWords(others > 0 ? [...shown, count.others(others)] : shown, 'and');
}

function countAnew(inside: Inside): string {
  return inside === null
    ? ''
    : ` Les sections ${inside.first} à ${inside.last} qu’elle contient recommencent à compter leurs paragraphes.`;
}
