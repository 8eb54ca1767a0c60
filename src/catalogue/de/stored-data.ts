import type { HeldCatalogue } from '../stored-data-words.ts';

const WITH_QUESTION =
  'So lange wie die Frage; sie so lange, wie die Gruppe es festgelegt hat, oder bis sie zurückgezogen wird oder die Daten ihres Mitglieds gelöscht werden.';

/** Tables that hold something about members, in German. */
export const de: HeldCatalogue = {
  ballots: {
    name: 'Stimmzettel in laufenden Abstimmungen',
    purpose: 'Mitglieder können ihren Stimmzettel ändern, bis die Abstimmung endet.',
    retention: 'Bis die Abstimmung endet oder abgebrochen wird.',
  },
  citations: {
    name: 'Zitate, die auf deine Fragen geantwortet haben',
    purpose: 'Was ein Mitglied als Antwort bekam, bleibt lesbar, wenn das Werk nicht mehr da ist.',
    retention: 'So lange wie die Frage, auf die sie antworten.',
  },
  corpus_entries: {
    name: 'Werke, die du hinzugefügt hast',
    purpose: 'Die Moderation sieht, wer ein Werk hinzugefügt hat.',
    retention: 'So lange, wie das Werk da ist. Beim Löschen geht, wer es hinzufügte; das Werk bleibt.',
  },
  discussion_questions: {
    name: 'Fragen für das Gespräch',
    purpose:
      'Die Gruppe bespricht, was ihre Mitglieder fragen; sie finden ihre Fragen wieder und was daraus wurde.',
    retention:
      'So lange, wie die Gruppe es festgelegt hat. Die Worte nur, bis das Mitglied die Frage zurückzieht; der Rest längstens, bis seine Daten gelöscht werden: Dann verschwinden sie, oder sie bleiben ohne den Namen, wenn die Gruppe es so festgelegt hat.',
  },
  group_lines: {
    name: 'Leselinien der Gruppe, die du versetzt hast',
    purpose: 'Die Leitung sieht, wer die Leselinie der Gruppe versetzt hat.',
    retention: 'Bis jemand anderes sie versetzt. Beim Löschen geht, wer sie versetzte; die Linie bleibt.',
  },
  lookups: {
    name: 'Suchen, für die Knöpfe darunter',
    purpose: 'Die Knöpfe unter einer Antwort blättern darin, auch nach einem Neustart.',
    retention: 'Dreißig Tage.',
  },
  meetings: {
    name: 'Treffen, die du in Vertretung leitest',
    purpose: 'Mitglieder sehen, wer ein Treffen in Vertretung leitet.',
    retention:
      'So lange, wie das Treffen in der Liste steht. Beim Löschen geht, wer es leitet; das Treffen bleibt.',
  },
  member_departures: {
    name: 'Vermerke, dass du eine Gruppe verlassen hast',
    purpose:
      'Was über ein Mitglied gespeichert ist, das die Gruppe verlassen hat, wird einen Monat später gelöscht.',
    retention: 'Bis das Mitglied zurückkommt oder seine Daten gelöscht werden: längstens einen Monat.',
  },
  member_lines: {
    name: 'deine eigenen Leselinien',
    purpose:
      'Mitglieder sehen Werke so weit, wie sie nach eigener Angabe gelesen haben; sonst sieht das niemand.',
    retention:
      'Bis die Daten des Mitglieds gelöscht werden; nach /progress clear nur, dass und wann sie aufgehoben wurden.',
  },
  acts: {
    name: 'was du als Leitung, Moderation oder Admin getan hast, oder was dich dabei nennt',
    purpose: 'Admins sehen, wer was getan hat mit dem, was nicht für alle Mitglieder ist.',
    retention:
      'So lange, wie die Gruppe es festgelegt hat, höchstens so lange, wie die Gruppe geführt wird. Beim Löschen geht heraus, wer es getan und was dieses Mitglied dazu gesagt hat, und was andere zu einer Handlung sagten, die es nennt; dass es getan wurde, bleibt.',
  },
  moderation_entries: {
    name: 'Einträge im Protokoll der Moderation, von dir oder über dich',
    purpose:
      'Die Moderation sieht, was notiert, gemeldet und getan wurde, durch wen und warum, damit sie alle gleich behandelt; Mitglieder können ihr eine Nachricht melden.',
    retention:
      'So lange, wie die Gruppe es festgelegt hat, Meldungen längstens 180 Tage; sonst bis die Daten des Mitglieds gelöscht werden: Notizen über das Mitglied verschwinden; von dem, was es selbst schrieb, geht der Name, und von Meldungen auch die Worte. Meldungen über das Mitglied sind hier nicht aufgeführt; aus ihnen geht heraus, wer es ist.',
  },
  pending_reports: {
    name: 'Nachrichten, die du gerade meldest',
    purpose: 'Eine Nachricht wird aufbewahrt, wie sie war, als die Meldung begonnen wurde.',
    retention:
      'Bis die Meldung abgeschickt ist, längstens eine Viertelstunde; spätestens eine Stunde danach ist sie aus den Tabellen heraus.',
  },
  nominations: {
    name: 'Werke, die du vorgeschlagen hast',
    purpose: 'Mitglieder schlagen je bis zu drei Werke vor und nehmen eigene Vorschläge zurück.',
    retention: 'Bis die Daten des Mitglieds gelöscht werden; das vorgeschlagene Werk bleibt ohne Namen.',
  },
  planned_posts: {
    name: 'Direktnachrichten des Bots an dich',
    purpose:
      'Was wann gepostet wird, mit Kennungen von Treffen und dergleichen. Ein Mitglied ist genannt, wo es eine Direktnachricht ist: zu einer Meldung an die Moderation, wenn die Person, um die es geht, deren Kanal liest.',
    retention:
      'Direktnachrichten, bis die Meldung oder die Daten des Mitglieds gelöscht werden; das Übrige nennt niemanden.',
  },
  prompts: {
    name: 'Impulse, die du entworfen hast',
    purpose:
      'Die Gruppe sieht, welche Impulse sie hatte; eigene Worte der Leitung sind als solche erkennbar.',
    retention:
      'So lange, wie die Gruppe es festgelegt hat, längstens bis die Daten des Mitglieds gelöscht werden: Selbst geschriebene Impulse verschwinden; von denen aus einem Text gehen der Name und die eigenen Worte, und was verwendet wurde, wird nicht noch einmal angeboten.',
  },
  question_steps: {
    name: 'was du mit Fragen gemacht hast',
    purpose:
      'Leitung und Moderation sehen, was mit einer Frage geschah, durch wen und warum; wer sie stellte, sieht, warum.',
    retention: `${WITH_QUESTION} Beim Löschen geht, wer es tat, und die Begründung.`,
  },
  questions: {
    name: 'Fragen an den Bot',
    purpose:
      'Die Gruppe bespricht, was ihre Mitglieder gefragt haben; die Leitung bereitet sich damit vor; Mitglieder finden ihre Fragen wieder.',
    retention:
      'So lange, wie die Gruppe es festgelegt hat. Der Wortlaut und die Zitate nur, bis das Mitglied die Frage zurückzieht; der Rest längstens, bis seine Daten gelöscht werden: Dann verschwinden sie, oder sie bleiben ohne den Namen, wenn die Gruppe es so festgelegt hat.',
  },
  saved_quotes: {
    name: 'Zitate, die du gemerkt hast',
    purpose:
      'Gruppen sammeln Zitate für ihre Gespräche; Mitglieder finden und exportieren, was sie gemerkt haben.',
    retention:
      'Bis das Mitglied oder die Moderation das Zitat entfernt, oder die Daten des Mitglieds gelöscht werden.',
  },
  schedules: {
    name: 'Zeitpläne, die du entworfen hast',
    purpose: 'Die Leitung sieht, wer einen Zeitplan entworfen hat.',
    retention: 'So lange wie der Zeitplan. Beim Löschen geht, wer ihn entwarf; der Zeitplan bleibt.',
  },
  session_hands: {
    name: 'Meldungen in einem laufenden Gespräch',
    purpose: 'Alle im Gespräch sehen, wer sprechen möchte und in welcher Reihenfolge.',
    retention:
      'Bis das Mitglied gesprochen hat oder die Hand senkt, oder das Gespräch vorbei ist: längstens einen Tag.',
  },
  session_items: {
    name: 'was du in Gesprächen notiert oder geschrieben hast',
    purpose:
      'Der Rückblick über ein Gespräch sagt, was aufkam: Fragen, Stellen und offene Punkte, manche in Worten von Mitgliedern.',
    retention:
      'So lange wie das Gespräch. Beim Löschen verschwinden Punkte in den Worten des Mitglieds; von den anderen geht, wer sie notierte.',
  },
  session_turns: {
    name: 'Wortbeiträge in einem laufenden Gespräch',
    purpose:
      'Wer seltener sprach, kann zuerst drankommen, und die Leitung sieht, wie sich die Beiträge verteilen.',
    retention: 'Bis das Gespräch vorbei ist: längstens einen Tag.',
  },
  sessions: {
    name: 'Gespräche, die du begonnen oder eingeleitet hast',
    purpose: 'Wer ein Gespräch begann, und wer über seinen Rückblick etwas schrieb.',
    retention:
      'So lange, wie die Gruppe es festgelegt hat, vom Ende an. Beim Löschen geht, wer es begann, und die eigenen Worte über dem Rückblick; das Gespräch bleibt.',
  },
  themes: {
    name: 'Themen in deinen Worten',
    purpose: 'Die Leitung sieht, welche Fragen zusammengehören, benannt mit Worten aus einer von ihnen.',
    retention: `${WITH_QUESTION} Die anderen Fragen bleiben.`,
  },
  voices: {
    name: 'Fragen, die du auch stellst',
    purpose:
      'Mitglieder sagen, welche Fragen auch ihre sind, und nehmen es zurück; andere sehen nur die Zahl.',
    retention: `${WITH_QUESTION} Wo die Gruppe Fragen behält, zählt eine Stimme weiter, ohne dass man weiß, wessen.`,
  },
  votes: {
    name: 'Abstimmungen, die du eröffnet hast',
    purpose: 'Wer eine Abstimmung über das nächste Werk eröffnet hat.',
    retention: 'Bis die Daten des Mitglieds gelöscht werden; die Abstimmung bleibt.',
  },
};
