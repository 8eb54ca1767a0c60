import type { Catalogue } from '../../catalogue.ts';

/** What the bot says around its commands. */
export const interaction: Catalogue['interaction'] = {
  failed: (id) =>
    `Etwas ist schiefgegangen (${id}). Es ist vermerkt; wer den Bot betreibt, findet es unter dieser Kennung.`,
  needsServer: 'Das geht nur auf einem Server, der Concordance hat.',
  restarting: 'Concordance startet gerade neu. Versuch es in einer Minute noch einmal.',
  outdated: 'Dieser Knopf stammt von einer älteren Fassung von Concordance. Gib den Befehl noch einmal ein.',
  commandGone: 'Diesen Befehl gibt es nicht mehr. Lade Discord neu, um die aktuellen zu sehen.',
  doneAlready: 'Das ist schon geschehen.',
  onlyYou: 'Nur du siehst das.',
  share: 'Im Kanal teilen',
  shared: 'Geteilt',
  sharedBy: (mention) => `Geteilt von ${mention}`,
  delete: 'Löschen',
  notYours: 'Nur wer das gepostet hat, oder die Moderation, kann es löschen.',
  lookupGone:
    'Das wurde vor zu langer Zeit nachgeschlagen und wird nicht mehr aufbewahrt. Gib den Befehl noch einmal ein.',
  fileNotFetched: (name) =>
    `Die Datei „${name}“ ließ sich nicht von Discord holen. Versuch es in einer Minute noch einmal.`,
  fileTooLarge: (name) =>
    `Die Datei „${name}“ ist größer als 16 MiB. Speichere nur den Text, oder teil sie auf.`,
  mentionWithoutQuestion:
    'Schreib deine Frage neben meinen Namen, und ich antworte aus den Texten: zum Beispiel „Was ist ein Protokoll?“',
  mayNotPost:
    'Der Bot darf in diesem Kanal nicht schreiben. Frag jemanden, der diesen Server verwaltet, ihm hier „Nachrichten senden“ zu erlauben.',
  tooMuchForFile: 'Das ist zu viel für eine Datei. Frag nach weniger auf einmal, etwa nach weniger Tagen.',
};
