import type { Catalogue } from '../../catalogue.ts';
import { count, listWords } from './grammar.ts';

const quoted = (name: string): string => `« ${name} »`;

/** Names that are listed before the rest is only counted. */
const LISTED = 5;

type References = Catalogue['references'];
type PartSize = Parameters<References['sayWhichIn']>[1];
type Holder = Parameters<References['nothingInside']>[0];
type Siblings = Parameters<References['sectionMissing']>[1];
type Inside = Parameters<References['noParagraphs']>[1];

/** References to places in a text: what is wrong with one, and what is there instead. */
export const references: References = {
  sayWhich: 'Dites quel endroit.',
  nothingInIt: 'Cela ne contient aucun endroit.',
  tooLong: (limit, length) =>
    `Une référence peut avoir jusqu’à ${limit} caractères ; celle-ci en a ${length}.`,
  tooLarge: (number) => `Aucun texte n’a d’endroit numéro ${number}.`,
  sayWhichParagraph: 'Dites quel paragraphe, par exemple ¶ 4.',
  sayWhichSection: 'Dites quelle section, par exemple § 3.',
  paragraphZero: 'Les paragraphes se comptent à partir de 1.',
  paragraphsBackwards: (from, to) =>
    `Les paragraphes ${from} à ${to} vont à rebours. Vouliez-vous dire ${to} à ${from} ?`,
  sectionsBackwards: (from, to) =>
    `Les sections ${from} à ${to} vont à rebours. Écrivez ${from}.${to} pour la section ${to} dans la section ${from}, ou ${to}-${from} pour une suite de sections.`,
  pagesBackwards: (from, to) =>
    `Les pages ${from} à ${to} vont à rebours. Vouliez-vous dire ${to} à ${from} ?`,
  percentBackwards: (from, to) => `${from} % à ${to} % va à rebours. Vouliez-vous dire ${to} % à ${from} % ?`,
  beyondPercent: 'Les pourcentages vont de 0 à 100.',
  manyWays: 'Ces nombres peuvent se lire de plusieurs façons.',
  onePlace: 'Nommez un endroit à la fois.',
  paragraphsOnce: 'Nommez les paragraphes une seule fois.',
  oneSection: 'Nommez une seule section pour y prendre les paragraphes.',
  mostRuns: (limit) => `Nommez jusqu’à ${limit} suites de paragraphes.`,
  unreadable: (typed, why) => `« ${typed} » ne peut pas se lire comme un endroit d’un texte. ${why}`,
  tryInstead: (refusal, examples) => `${refusal} Essayez ${listWords(examples.map(quoted), 'or')}.`,

  sayWhichIn: (title, size) => `Dites quel endroit de « ${title} ». ${sizeOf(size)}`,
  pageMissing: (title, page, [first, last]) =>
    `« ${title} » a les pages ${first} à ${last} ; la page ${page} n’y est pas.`,
  noPages: (title, size) => `« ${title} » n’a pas de numéros de page ici. ${sizeOf(size)}`,
  noSections: (title, paragraphs) =>
    `« ${title} » n’a pas de sections ; étendue : ${count.paragraphs(paragraphs)}.`,
  noSuchTitle: (title, typed, size) =>
    `Aucune section de « ${title} » n’a « ${typed} » dans son titre. ${sizeOf(size)}`,
  otherTitle: (title, section, other) =>
    `La section ${section.number} de « ${title} » est « ${section.title} », et « ${other} » n’est pas dans son titre. Écrivez le numéro seul ou le titre seul.`,
  severalSections: (title, names, numbers) =>
    `Dans « ${title} », on peut vouloir dire plusieurs choses (${count.sections(names.length)}) : ${listNames(names)}. Écrivez davantage du titre, ou le numéro tel qu’on le compte : ${numbers.slice(0, LISTED).join(', ')}.`,
  comesBehind: (title, first, last) =>
    `Dans « ${title} », la section ${first} vient après la section ${last}.`,
  nothingInside: (holder) => `${nameHolder(holder)} ne contient pas de sections.`,
  sectionMissing: (holder, there, missing) =>
    `${nameHolder(holder)} a ${listSiblings(there)} ; ${/^\d/.test(missing) ? `la section ${missing}` : missing} n’y est pas.`,
  noParagraphs: (holder, inside) =>
    `${nameHolder(holder)} n’a pas de paragraphes propres.${countAnew(inside)}`,
  paragraphMissing: (holder, there, missing, inside) =>
    `${nameHolder(holder)} n’a pas de ¶ ${missing}. Le dernier paragraphe${inside ? ' propre' : ''} est ¶ ${there}.${countAnew(inside)}`,
  readUpTo: (title, percent) => `« ${title} » peut se lire ici jusqu’à ${percent} %.`,
  noSuchPlace: (title) => `« ${title} » n’a pas cet endroit.`,
  namesNothing: (typed) =>
    `Aucun texte n’a ici « ${typed} » dans son titre, dans le nom de qui l’a écrit ou dans le titre d’une section. Choisissez l’œuvre, ou écrivez davantage de son titre.`,
};

function sizeOf({ sections, paragraphs }: PartSize): string {
  return sections === 0
    ? `Étendue : ${count.paragraphs(paragraphs)}.`
    : `Étendue : ${count.sections(sections)}, ${count.paragraphs(paragraphs)}.`;
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
    : ` Les sections ${inside.first} à ${inside.last} qu’elle contient ont leurs propres paragraphes.`;
}
