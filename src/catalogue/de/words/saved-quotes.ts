import type { Catalogue } from '../../shapes.ts';
import { listWords } from './grammar.ts';

/** Quotations that members keep for their group. */
export const savedQuotes: Catalogue['savedQuotes'] = {
  notVerbatim:
    'Das steht nicht wörtlich in den Texten und wurde deshalb nicht gespeichert. Mit /quote check siehst du, was in den Texten steht.',
  inSeveralWorks: (titles) =>
    `Das steht in ${listWords(
      titles.map((title) => `„${title}“`),
      'and',
    )}. Wähle auch das Werk.`,
  noteTooLong: (limit, length) => `Eine Notiz darf bis zu ${limit} Zeichen haben; diese hat ${length}.`,
  tagTooLong: (limit, length) => `Ein Stichwort darf bis zu ${limit} Zeichen haben; dieses hat ${length}.`,
  kept: 'Für diese Gruppe gespeichert.',
  ofGroup: (number) => `**Gespeicherte Zitate** (${number})`,
  yours: (number) => `**Deine gespeicherten Zitate** (${number})`,
  tagged: (tag) => `Stichwort: ${tag}`,
  none: 'Hier ist noch kein Zitat gespeichert. Speichere eines mit /quote save.',
  noneToPick: 'Es gibt kein gespeichertes Zitat zum Auswählen.',
  facts: (mention, time) => `gespeichert von ${mention} ${time}`,
  note: (mention, note) => `Notiz von ${mention}: ${note}`,
  chooseToRemove: 'Ein Zitat entfernen',
  remove: 'Entfernen',
  keep: 'Behalten',
  confirmRemoval:
    'Dieses Zitat aus der Sammlung der Gruppe entfernen? Seine Notiz wird mit entfernt. Was in einem Kanal geteilt wurde, bleibt dort.',
  another: 'Ein anderes',
  exported: (quotations) =>
    `${quotations}, als Datei. Sie enthält Notizen, aber keine Namen von Mitgliedern.`,
  inFile: {
    title: 'Gespeicherte Zitate',
    note: (note) => `Notiz des Mitglieds, das es gespeichert hat: ${note}`,
  },
  pastLine: 'Dieses Zitat liegt hinter der Leselinie.',
  gone: 'Dieses Zitat ist nicht mehr gespeichert.',
  notYours: 'Nur wer ein Zitat gespeichert hat oder zur Moderation gehört, kann es entfernen.',
};
