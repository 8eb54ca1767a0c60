import type { Catalogue } from '../../shapes.ts';

/** What the bot says around its commands. */
export const interaction: Catalogue['interaction'] = {
  failed: (id) =>
    `Etwas ist schiefgegangen (${id}). Der Fehler ist protokolliert; wer den Bot betreibt, findet ihn unter dieser ID.`,
  needsServer: 'Das geht nur auf einem Server mit Concordance.',
  withoutBot: {
    missing:
      'Der Bot selbst ist nicht auf diesem Server, nur seine Befehle: Fragen werden beantwortet, aber er kann nichts posten, an nichts erinnern, keine Treffen ansetzen und sieht nicht, wenn er erwähnt wird.',
    missingForAdmins: (link) => `Du kannst ihn hier hinzufügen: ${link}`,
  },
  restarting: 'Concordance startet gerade neu. Versuche es in einer Minute noch einmal.',
  outdated: 'Dieser Button stammt aus einer älteren Version von Concordance. Gib den Befehl noch einmal ein.',
  commandGone: 'Diesen Befehl gibt es nicht mehr. Lade Discord neu, um die aktuellen zu sehen.',
  doneAlready: 'Das ist schon erledigt.',
  onlyYou: 'Nur du siehst das.',
  share: 'Im Kanal teilen',
  shared: 'Geteilt',
  sharedBy: (mention) => `Geteilt von ${mention}`,
  delete: 'Löschen',
  notYours: 'Nur wer das gepostet hat oder zur Moderation gehört, kann es löschen.',
  lookupGone: 'Diese Suche ist zu alt und nicht mehr gespeichert. Gib den Befehl noch einmal ein.',
  fileNotFetched: (name) =>
    `Die Datei „${name}“ konnte nicht von Discord geladen werden. Versuche es in einer Minute noch einmal.`,
  fileTooLarge: (name) =>
    `Die Datei „${name}“ ist größer als 16 MiB. Speichere nur den Text oder teile die Datei auf.`,
  mentionWithoutQuestion:
    'Schreibe deine Frage neben meinen Namen, und ich antworte aus den Texten, zum Beispiel „Was ist ein Protokoll?“',
  mayNotPost:
    'Der Bot darf in diesem Kanal nicht schreiben. Bitte die Admins, ihm hier „Nachrichten senden“ zu erlauben.',
  tooMuchForFile: 'Das ist zu viel für eine Datei. Grenze es ein, zum Beispiel auf weniger Tage.',
};
