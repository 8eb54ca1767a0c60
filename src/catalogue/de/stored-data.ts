import type { HeldCatalogue } from '../shapes.ts';

const WITH_QUESTION =
  'So lange wie die Frage. Die Frage bleibt so lange, wie die Gruppe es festgelegt hat, längstens bis sie zurückgezogen wird oder die Daten ihres Mitglieds gelöscht werden.';

/** Tables that hold something about members, in German. */
export const de: HeldCatalogue = {
  ballots: {
    name: 'Stimmzettel in laufenden Abstimmungen',
    purpose: 'Mitglieder können ihren Stimmzettel ändern, bis die Abstimmung endet.',
    retention: 'Bis die Abstimmung endet oder abgebrochen wird.',
  },
  citations: {
    name: 'Zitate, die deine Fragen beantwortet haben',
    purpose: 'Was ein Mitglied als Antwort bekommen hat, bleibt lesbar, auch wenn das Werk entfernt ist.',
    retention: 'So lange wie die Frage, die sie beantworten.',
  },
  corpus_entries: {
    name: 'Werke, die du hinzugefügt hast',
    purpose: 'Die Moderation sieht, wer ein Werk hinzugefügt hat.',
    retention:
      'So lange, wie das Werk da ist. Beim Löschen wird entfernt, wer es hinzugefügt hat; das Werk bleibt.',
  },
  discussion_questions: {
    name: 'Fragen für das Gespräch',
    purpose:
      'Die Gruppe bespricht, was ihre Mitglieder fragen; sie finden ihre Fragen wieder und was daraus wurde.',
    retention:
      'So lange, wie die Gruppe es festgelegt hat. Der Wortlaut nur, bis das Mitglied die Frage zurückzieht; der Rest längstens, bis seine Daten gelöscht werden: Dann werden die Fragen gelöscht oder bleiben ohne den Namen, wie die Gruppe es festgelegt hat.',
  },
  feedback: {
    name: 'wie du Antworten fandest',
    purpose: 'Leitung und Betreiber sehen, welche Antworten falsch waren; niemand sieht, wer das gesagt hat.',
    retention:
      'So lange wie die Frage. Dreißig Tage lang mit einem zufälligen Kennzeichen, damit jedes Mitglied nur einmal zählt, es sich anders überlegen oder seine Meinung löschen kann; danach lässt sich nicht mehr sagen, von wem sie war.',
  },
  group_lines: {
    name: 'Leselinien der Gruppe, die du verschoben hast',
    purpose: 'Die Leitung sieht, wer die Leselinie der Gruppe verschoben hat.',
    retention:
      'Bis jemand anderes sie verschiebt. Beim Löschen wird entfernt, wer sie verschoben hat; die Linie bleibt.',
  },
  lookups: {
    name: 'Suchen, für die Buttons darunter',
    purpose: 'Die Buttons unter einer Antwort blättern darin, auch nach einem Neustart.',
    retention: 'Dreißig Tage.',
  },
  meetings: {
    name: 'Treffen, die du in Vertretung leitest',
    purpose: 'Mitglieder sehen, wer ein Treffen in Vertretung leitet.',
    retention:
      'So lange, wie das Treffen in der Liste steht. Beim Löschen wird entfernt, wer es leitet; das Treffen bleibt.',
  },
  member_departures: {
    name: 'Einträge, dass du eine Gruppe verlassen hast',
    purpose:
      'Was über ein Mitglied gespeichert ist, das die Gruppe verlassen hat, wird einen Monat später gelöscht.',
    retention: 'Bis das Mitglied zurückkommt oder seine Daten gelöscht werden: höchstens einen Monat.',
  },
  member_lines: {
    name: 'deine eigenen Leselinien',
    purpose:
      'Mitglieder sehen Werke so weit, wie sie nach eigener Angabe gelesen haben; sonst sieht das niemand.',
    retention:
      'Bis die Daten des Mitglieds gelöscht werden; nach /progress nur, dass und wann sie entfernt wurden.',
  },
  acts: {
    name: 'was du als Leitung, Moderation oder Admin getan hast oder was dich dabei nennt',
    purpose: 'Admins sehen, wer was getan hat, das nicht allen Mitgliedern offensteht.',
    retention:
      'So lange, wie die Gruppe es festgelegt hat, höchstens so lange, wie die Gruppe gespeichert ist. Beim Löschen wird entfernt, wer es getan hat, was das Mitglied dazu angegeben hat und was andere bei Aktionen angegeben haben, die es nennen; dass es getan wurde, bleibt.',
  },
  moderation_entries: {
    name: 'Einträge im Protokoll der Moderation, von dir oder über dich',
    purpose:
      'Die Moderation sieht, was notiert, gemeldet und getan wurde, durch wen und warum, damit sie alle gleich behandelt; Mitglieder können ihr eine Nachricht melden.',
    retention:
      'So lange, wie die Gruppe es festgelegt hat, Meldungen höchstens 180 Tage; sonst bis die Daten des Mitglieds gelöscht werden: Notizen über das Mitglied werden gelöscht; bei dem, was es selbst geschrieben hat, wird der Name entfernt, bei Meldungen auch der Wortlaut. Meldungen über das Mitglied sind hier nicht aufgeführt; aus ihnen wird entfernt, wer es ist.',
  },
  pending_reports: {
    name: 'Nachrichten, die du gerade meldest',
    purpose: 'Eine Nachricht wird so gespeichert, wie sie war, als die Meldung begonnen wurde.',
    retention:
      'Bis die Meldung abgeschickt ist, höchstens eine Viertelstunde; spätestens eine Stunde danach ist sie aus den Tabellen entfernt.',
  },
  nominations: {
    name: 'Werke, die du vorgeschlagen hast',
    purpose: 'Mitglieder schlagen je bis zu drei Werke vor und können eigene Vorschläge zurückziehen.',
    retention: 'Bis die Daten des Mitglieds gelöscht werden; das vorgeschlagene Werk bleibt ohne Namen.',
  },
  planned_posts: {
    name: 'Direktnachrichten des Bots an dich',
    purpose:
      'Was wann gepostet wird, mit IDs von Treffen und Ähnlichem. Ein Mitglied ist nur bei Direktnachrichten genannt: zu einer Meldung an die Moderation, wenn die Person, um die es geht, deren Kanal lesen kann.',
    retention:
      'Direktnachrichten, bis die Meldung oder die Daten des Mitglieds gelöscht werden; alles andere nennt niemanden.',
  },
  prompts: {
    name: 'Impulse, die du geschrieben hast',
    purpose:
      'Die Gruppe sieht, welche Impulse sie hatte; eigene Texte der Leitung sind als solche erkennbar.',
    retention:
      'So lange, wie die Gruppe es festgelegt hat, längstens bis die Daten des Mitglieds gelöscht werden: Selbst geschriebene Impulse werden gelöscht; bei Impulsen aus einem Text werden der Name und der eigene Text entfernt, und was verwendet wurde, wird nicht noch einmal angeboten.',
  },
  question_steps: {
    name: 'was du mit Fragen gemacht hast',
    purpose:
      'Leitung und Moderation sehen, was mit einer Frage gemacht wurde, von wem und warum; wer sie gestellt hat, sieht, warum.',
    retention: `${WITH_QUESTION} Beim Löschen wird entfernt, wer es war und mit welcher Begründung.`,
  },
  questions: {
    name: 'Fragen an den Bot',
    purpose:
      'Die Gruppe bespricht, was ihre Mitglieder gefragt haben; die Leitung bereitet sich damit vor; Mitglieder finden ihre Fragen wieder.',
    retention:
      'So lange, wie die Gruppe es festgelegt hat. Der Wortlaut und die Zitate nur, bis das Mitglied die Frage zurückzieht; der Rest längstens, bis seine Daten gelöscht werden: Dann werden die Fragen gelöscht oder bleiben ohne den Namen, wie die Gruppe es festgelegt hat.',
  },
  saved_quotes: {
    name: 'Zitate, die du gespeichert hast',
    purpose:
      'Gruppen sammeln Zitate für ihre Gespräche; Mitglieder finden und exportieren, was sie gespeichert haben.',
    retention:
      'Bis das Mitglied oder die Moderation das Zitat entfernt oder die Daten des Mitglieds gelöscht werden.',
  },
  schedules: {
    name: 'Zeitpläne, die du erstellt hast',
    purpose: 'Die Leitung sieht, wer einen Zeitplan erstellt hat.',
    retention:
      'So lange wie der Zeitplan. Beim Löschen wird entfernt, wer ihn erstellt hat; der Zeitplan bleibt.',
  },
  session_hands: {
    name: 'Wortmeldungen in einem laufenden Gespräch',
    purpose: 'Alle im Gespräch sehen, wer sprechen möchte und in welcher Reihenfolge.',
    retention:
      'Bis das Mitglied gesprochen hat, die Hand senkt oder das Gespräch vorbei ist: höchstens einen Tag.',
  },
  session_items: {
    name: 'was du in Gesprächen notiert oder geschrieben hast',
    purpose:
      'Der Rückblick auf ein Gespräch zeigt, worum es ging: Fragen, Stellen und offene Punkte, manche in den Worten von Mitgliedern.',
    retention:
      'So lange wie das Gespräch. Beim Löschen werden Punkte in den Worten des Mitglieds gelöscht; bei den anderen wird entfernt, wer sie notiert hat.',
  },
  session_turns: {
    name: 'Wortbeiträge in einem laufenden Gespräch',
    purpose:
      'Wer seltener gesprochen hat, kann zuerst drankommen, und die Leitung sieht, wie sich die Beiträge verteilen.',
    retention: 'Bis das Gespräch vorbei ist: höchstens einen Tag.',
  },
  sessions: {
    name: 'Gespräche, die du begonnen oder eingeleitet hast',
    purpose: 'Wer ein Gespräch begonnen hat und wer die Einleitung zum Rückblick geschrieben hat.',
    retention:
      'So lange, wie die Gruppe es festgelegt hat, vom Ende des Gesprächs an. Beim Löschen werden entfernt, wer es begonnen hat, und die eigene Einleitung zum Rückblick; das Gespräch bleibt.',
  },
  themes: {
    name: 'Themen, die du benannt hast',
    purpose: 'Die Leitung sieht, welche Fragen zusammengehören, benannt mit Worten aus einer von ihnen.',
    retention: `${WITH_QUESTION} Die anderen Fragen bleiben.`,
  },
  voices: {
    name: 'Fragen, denen du deine Stimme gegeben hast',
    purpose:
      'Mitglieder sagen, welche Fragen auch ihre sind, und können es zurücknehmen; andere sehen nur die Zahl.',
    retention: `${WITH_QUESTION} Wo die Gruppe Fragen behält, zählt eine Stimme weiter, ohne dass gespeichert ist, von wem.`,
  },
  votes: {
    name: 'Abstimmungen, die du eröffnet hast',
    purpose: 'Wer eine Abstimmung über das nächste Werk eröffnet hat.',
    retention: 'Bis die Daten des Mitglieds gelöscht werden; die Abstimmung bleibt.',
  },
};
