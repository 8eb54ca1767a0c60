import type { Catalogue } from '../../catalogue.ts';
import { listWords } from './grammar.ts';

/** Quotations that members keep for their group. */
export const savedQuotes: Catalogue['savedQuotes'] = {
  notVerbatim:
    'Das steht nicht wörtlich in den Texten und wird deshalb nicht aufbewahrt. /quote check zeigt, was stattdessen dort steht.',
  inSeveralWorks: (titles) =>
    `Das steht in ${listWords(
      titles.map((title) => `„${title}“`),
      'and',
    )}. Wähl auch das Werk.`,
  noteTooLong: (limit, length) => `Eine Notiz darf bis zu ${limit} Zeichen haben; diese hat ${length}.`,
  tagTooLong: (limit, length) => `Ein Stichwort darf bis zu ${limit} Zeichen haben; dieses hat ${length}.`,
  kept: 'Für diese Gruppe aufbewahrt.',
  ofGroup: (number) => `**Aufbewahrte Zitate** (${number})`,
  yours: (number) => `**Zitate, die du aufbewahrst** (${number})`,
  tagged: (tag) => `Stichwort: ${tag}`,
  none: 'Hier ist noch kein Zitat aufbewahrt. /quote save bewahrt eines auf.',
  noneToPick: 'Es gibt kein aufbewahrtes Zitat zum Auswählen.',
  facts: (mention, time) => `aufbewahrt von ${mention} ${time}`,
  note: (mention, note) => `Notiz von ${mention}: ${note}`,
  chooseToRemove: 'Ein Zitat entfernen',
  remove: 'Entfernen',
  keep: 'Behalten',
  confirmRemoval:
    'Dieses Zitat aus der Sammlung der Gruppe nehmen? Seine Notiz geht mit. Was in einem Kanal geteilt wurde, bleibt dort.',
  another: 'Ein anderes',
  exported: (quotations) => `${quotations}, als Datei. Notizen sind darin, Namen von Mitgliedern nicht.`,
  inFile: {
    title: 'Aufbewahrte Zitate',
    note: (note) => `Notiz von dem Mitglied, das es aufbewahrt: ${note}`,
  },
  pastLine: 'Dieses Zitat liegt hinter der Leselinie.',
  gone: 'Dieses Zitat wird nicht mehr aufbewahrt.',
  notYours: 'Nur wer ein Zitat aufbewahrt hat, oder die Moderation, kann es entfernen.',
};
