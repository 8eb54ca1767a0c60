import type { SectionKind } from '../../../corpus/section-kind.ts';
import type { Catalogue } from '../../shapes.ts';
import { count, listWords } from './grammar.ts';

const quoted = (name: string): string => `„${name}“`;

/** Names that are listed before the rest is only counted. */
const LISTED = 5;

type References = Catalogue['references'];
type PartSize = Parameters<References['sayWhichIn']>[1];
type Holder = Parameters<References['nothingInside']>[0];
type Siblings = Parameters<References['sectionMissing']>[1];
type Inside = Parameters<References['noParagraphs']>[1];

/** The kinds of sections, in the plural. */
const kindNames: Readonly<Record<SectionKind, string>> = {
  volume: 'Bände',
  book: 'Bücher',
  part: 'Teile',
  title: 'Titel',
  act: 'Akte',
  canto: 'Gesänge',
  chapter: 'Kapitel',
  lecture: 'Vorlesungen',
  scene: 'Szenen',
  letter: 'Briefe',
  article: 'Artikel',
  section: 'Abschnitte',
};

/** References to places in a text: what is wrong with one, and what is there instead. */
export const references: References = {
  sayWhich: 'Gib eine Stelle an.',
  nothingInIt: 'Darin ist keine Stelle genannt.',
  tooLong: (limit, length) => `Eine Stellenangabe darf bis zu ${limit} Zeichen haben; diese hat ${length}.`,
  tooLarge: (number) => `Kein Text hat eine Stelle mit der Nummer ${number}.`,
  sayWhichParagraph: 'Gib den Absatz an, zum Beispiel ¶ 4.',
  sayWhichSection: 'Gib den Abschnitt an, zum Beispiel § 3.',
  paragraphZero: 'Absätze werden ab 1 gezählt.',
  paragraphsBackwards: (from, to) =>
    `Die Absätze ${from} bis ${to} laufen rückwärts. Meintest du ${to} bis ${from}?`,
  sectionsBackwards: (from, to) =>
    `Die Abschnitte ${from} bis ${to} laufen rückwärts. Schreibe ${from}.${to} für Abschnitt ${to} in Abschnitt ${from}, oder ${to}-${from} für mehrere Abschnitte.`,
  pagesBackwards: (from, to) =>
    `Die Seiten ${from} bis ${to} laufen rückwärts. Meintest du ${to} bis ${from}?`,
  percentBackwards: (from, to) => `${from} % bis ${to} % läuft rückwärts. Meintest du ${to} % bis ${from} %?`,
  beyondPercent: 'Prozentangaben gehen von 0 bis 100.',
  manyWays: 'Diese Zahlen lassen sich auf mehrere Weisen lesen.',
  onePlace: 'Nenne nur eine Stelle auf einmal.',
  paragraphsOnce: 'Nenne die Absätze nur einmal.',
  oneSection: 'Nenne nur einen Abschnitt, aus dem die Absätze stammen sollen.',
  mostRuns: (limit) => `Nenne höchstens ${limit} Absatzbereiche.`,
  unreadable: (typed, why) => `„${typed}“ lässt sich nicht als Textstelle lesen. ${why}`,
  tryInstead: (refusal, examples) => `${refusal} Versuche ${listWords(examples.map(quoted), 'or')}.`,

  sayWhichIn: (title, size) => `Gib eine Stelle in „${title}“ an. ${sizeOf(size)}`,
  pageMissing: (title, page, [first, last]) =>
    `„${title}“ hat die Seiten ${first} bis ${last}; Seite ${page} ist nicht darunter.`,
  noPages: (title, size) => `„${title}“ hat hier keine Seitenzahlen. ${sizeOf(size)}`,
  kindMissing: (title, kind, there, sections) =>
    there.length === 0
      ? `Keine Überschrift von „${title}“ nennt ${kindNames[kind]}; der Text hat ${count.sections(sections)} ohne solche Namen.`
      : `„${title}“ hat keine ${kindNames[kind]}; der Text hat ${listWords(
          there.map((each) => kindNames[each]),
          'and',
        )}.`,
  noSections: (title, paragraphs) =>
    `„${title}“ hat keine Abschnitte; Umfang: ${count.paragraphs(paragraphs)}.`,
  noSuchTitle: (title, typed, size) =>
    `Kein Abschnitt von „${title}“ hat „${typed}“ im Titel. ${sizeOf(size)}`,
  otherTitle: (title, section, other) =>
    `Abschnitt ${section.number} von „${title}“ heißt „${section.title}“, und „${other}“ kommt darin nicht vor. Schreibe nur die Nummer oder nur den Titel.`,
  severalSections: (title, names, numbers) =>
    `In „${title}“ kann Verschiedenes gemeint sein (${count.sections(names.length)}): ${listNames(names)}. Schreibe mehr vom Titel oder die gezählte Nummer: ${numbers.slice(0, LISTED).join(', ')}.`,
  comesBehind: (title, first, last) => `In „${title}“ kommt Abschnitt ${first} nach Abschnitt ${last}.`,
  nothingInside: (holder) => `${nameHolder(holder)} enthält keine Abschnitte.`,
  sectionMissing: (holder, there, missing) =>
    `${nameHolder(holder)} hat ${listSiblings(there)}; ${/^\d/.test(missing) ? `Abschnitt ${missing}` : missing} ist nicht darunter.`,
  noParagraphs: (holder, inside) => `${nameHolder(holder)} hat keine eigenen Absätze.${countAnew(inside)}`,
  paragraphMissing: (holder, there, missing, inside) =>
    `In ${nameHolder(holder)} gibt es ¶ ${missing} nicht. Der letzte${inside ? ' eigene' : ''} Absatz ist ¶ ${there}.${countAnew(inside)}`,
  readUpTo: (title, percent) => `„${title}“ lässt sich hier bis ${percent} % lesen.`,
  noSuchPlace: (title) => `„${title}“ hat keine solche Stelle.`,
  namesNothing: (typed) =>
    `Kein Text hat hier „${typed}“ im Titel, im Namen der Autorin oder des Autors oder in einem Abschnittstitel. Wähle das Werk oder schreibe mehr von seinem Titel.`,
};

function sizeOf({ sections, paragraphs }: PartSize): string {
  return sections === 0
    ? `Umfang: ${count.paragraphs(paragraphs)}.`
    : `Umfang: ${count.sections(sections)}, ${count.paragraphs(paragraphs)}.`;
}

function nameHolder({ title, section }: Holder): string {
  return section === null ? quoted(title) : `Abschnitt ${section} von ${quoted(title)}`;
}

function listSiblings({ number, first, last, areNames }: Siblings): string {
  if (number === 1) return `einen Abschnitt, ${areNames ? quoted(first) : first}`;
  if (!areNames) return `die Abschnitte ${first} bis ${last}`;
  return `${count.sections(number)}, von ${quoted(first)} bis ${quoted(last)}`;
}

function listNames(names: readonly string[]): string {
  const others = names.length - LISTED;
  const shown = names.slice(0, LISTED).map(quoted);
  return listWords(others > 0 ? [...shown, count.others(others)] : shown, 'and');
}

function countAnew(inside: Inside): string {
  return inside === null
    ? ''
    : ` Die Abschnitte ${inside.first} bis ${inside.last} darin zählen ihre Absätze wieder ab 1.`;
}
