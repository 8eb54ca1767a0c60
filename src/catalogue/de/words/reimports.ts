import type { Catalogue } from '../../shapes.ts';
import { listWords } from './grammar.ts';
import { commandNames } from '../../command-names.ts';
import { de } from '../commands/de.ts';

const { option } = commandNames(de);

const editable = ['title', 'author', 'edition', 'licence', 'source_url'].map(
  (name) => `\`${option(`group edit ${name}`)}\``,
);

/** A text that takes the place of another, in German. */
export const reimports: Catalogue['reimports'] = {
  again: 'Neu importieren',
  howForFile: (title) =>
    `„${title}“ kam aus einer Datei. Nimm /add mit der besseren Datei und wähle dieses Werk bei \`${option('add replaces')}\`: Du siehst, was sich ändert, bevor sich etwas ändert.`,
  mayNotReplace: 'Nur Admins können ein Werk ersetzen.',
  preview: (title) => `„${title}“ neu importieren?`,
  applied: (title) => `Der neue Text von „${title}“ ist da`,
  undone: (title) => `„${title}“ ist wieder wie vorher`,
  confirmed: (title) => `Der neue Text von „${title}“ bleibt; der frühere ist gelöscht`,
  cancelled: 'Es wurde nichts geändert.',
  words: (before, after) => `Vorher: ${before}. Jetzt: ${after}.`,
  moved: (places) => `Wort für Wort wiedergefunden: ${places}.`,
  mended: (quotations) => `Mit neuem Wortlaut wiedergefunden: ${quotations}.`,
  lost: (places) => `Im anderen Text nicht gefunden: ${places}. Dort bleibt alles, wie es ist.`,
  noneLost: 'Nichts ist verloren.',
  hidden: (places) => `${places} hinter deiner Leselinie: Der Wortlaut wird nicht gezeigt.`,
  line: (before, after) =>
    `Die Leselinie der Gruppe: vorher bei ${before} %, jetzt bei ${after} %. Sie rückt nie über Text vor, der verborgen war.`,
  change: (before, after) => `„${before}“\n→ „${after}“`,
  place: (words) => `„${words}“`,
  keptUntil:
    'Der frühere Text wird aufbewahrt, bis du bestätigst. Bis dahin lässt sich alles rückgängig machen.',
  open: 'Dieser Text hat einen anderen ersetzt, der aufbewahrt wird, bis du bestätigst.',
  apply: 'Übernehmen',
  cancel: 'Abbrechen',
  undo: 'Rückgängig machen',
  confirm: 'Neuen Text behalten',
  over: 'Dieser Import ist abgeschlossen: bestätigt, rückgängig gemacht, abgebrochen oder durch einen späteren ersetzt. /sources zeigt, wie das Werk jetzt ist.',
  endFirst: (title) =>
    `„${title}“ wurde schon einmal neu importiert. Bestätige das zuerst oder mach es rückgängig.`,
  sameText: (title) => `Das ergibt denselben Text, den „${title}“ schon hat. Es wurde nichts geändert.`,
  twin: (title) =>
    `Die Gruppe hat diesen Text schon, als „${title}“. Entferne den zuerst mit /group remove; was dazu gespeichert ist, ist mit dem Text wieder da.`,
  noAddress: (title) =>
    `„${title}“ hat keine Webadresse. Gib die Datei oder die Adresse an, aus der importiert werden soll.`,
  edited: 'Korrigiert, auch in Zitaten und im Protokoll der Fragen',
  nothingToEdit: `Sag, was zu korrigieren ist: ${listWords(editable, 'or')}. Mit „-“ wird etwas entfernt.`,
};
