import type { Catalogue } from '../../shapes.ts';
import { count } from './grammar.ts';

/** Schedules and meetings. */
export const schedule: Catalogue['schedule'] = {
  preview: (title) => `Treffen zu ${title}`,
  rhythm: {
    day: (time) => `Jeden Tag um ${time} Uhr`,
    week: (time) => `Jede Woche um ${time} Uhr`,
    'two-weeks': (time) => `Alle zwei Wochen um ${time} Uhr`,
    month: (time) => `Jeden Monat am gleichen Wochentag, um ${time} Uhr`,
  },
  zone: (rhythm, zone) => `${rhythm}, Zeitzone ${zone}`,
  shownToEach: 'Discord zeigt allen Mitgliedern diese Zeiten in ihrer eigenen Zeitzone.',
  posts: (channel, place) => `Threads und Erinnerungen in ${channel}; Events: ${place}`,
  thread: (days) => (days === 0 ? 'Thread am selben Tag' : `Thread ${count.days(days)} vorher`),
  noThread: 'Keine Threads',
  reminder: (hours) => `Erinnerung ${hours} h vorher`,
  noReminder: 'Keine Erinnerungen',
  replaces: (meetings) => `Das ersetzt, was zu diesem Werk noch geplant ist: ${meetings}.`,
  drawsLine:
    'Eine Leselinie wird gesetzt: Bis das erste Treffen beginnt, zeigen Antworten nichts aus diesem Werk; jedes Treffen gibt seinen Teil frei. Wer weiter gelesen hat, kann mit /progress eine eigene Linie setzen; /host line verschiebt die der Gruppe, und /group setup schaltet die Regel aus.',
  confirm: 'Bestätigen',
  cancel: 'Verwerfen',
  discarded: 'Es wurde nichts geplant.',
  confirmed: (meetings) =>
    `Geplant: ${meetings}. Events, Threads und Erinnerungen werden rechtzeitig erstellt.`,
  upcoming: 'Nächste Treffen',
  none: 'Es sind keine Treffen geplant. Die Leitung kann welche mit /host schedule set planen.',
  meeting: (title, number, of) => `${title}, Treffen ${number} von ${of}`,
  when: (full, relative) => `${full} (${relative})`,
  toRead: (part) => `Zu lesen: ${part}`,
  workGone: 'Das Werk gehört nicht mehr zu den Texten.',
  covered: (mention) => `Leitung: ${mention}`,
  links: { event: 'Event', thread: 'Thread' },
  part: {
    section: (number) => `Abschnitt ${number}`,
    sections: (first, last) => `Abschnitte ${first} bis ${last}`,
    titled: (number, title) => `Abschnitt ${number} „${title}“`,
    paragraphs: (section, first, last) =>
      first === last ? `${section}, Absatz ${first}` : `${section}, Absätze ${first} bis ${last}`,
    percent: (from, to) => `von ${from} % bis ${to} % des Textes`,
    length: (part, words) => `${part} (etwa ${words})`,
  },
  moveTitle: (meeting) => `${meeting} verlegen?`,
  moveFrom: (when) => `Von ${when}`,
  moveTo: (when, own) => `Auf **${when}**: bei dir ${own}`,
  stays: 'Nichts wurde verlegt.',
  moved: 'Verlegt. Event und Thread werden angepasst.',
  skipped: {
    shift: 'Dieses Treffen fällt aus: Sein Teil und alle späteren rücken auf den nächsten Termin.',
    merge: 'Dieses Treffen fällt aus: Sein Teil wird für das nächste gelesen.',
    end: 'Dieses Treffen und alle späteren zu diesem Werk sind abgesagt.',
  },
  coverNamed: (mention) => `${mention} leitet dieses Treffen.`,
  coverCleared: 'Für dieses Treffen ist jetzt keine Leitung benannt.',
  eventName: (title, number, of) => `${title} (${number} von ${of})`,
  threadName: (title, number, of, date) => `${title} (${number} von ${of}), ${date}`,
  date: (at, timeZone) =>
    at.toLocaleDateString('de', { weekday: 'short', day: 'numeric', month: 'short', timeZone }),
  opening: 'Hier könnt ihr vor und nach dem Treffen über diesen Teil sprechen.',
  reminderTitle: (relative) => `Nächstes Treffen: ${relative}`,
  pressStart: (meeting, link, reason) =>
    `**${meeting}** beginnt jetzt. Discord startet ein Event in einem Sprach- oder Bühnenkanal nur, wenn jemand auf **Event starten** drückt, und der Bot darf es nicht: ${reason} Bitte drücke darauf: ${link}`,
  dropped: 'Dieses Treffen ist abgesagt.',
  choice: (when, meeting) => `${when}: ${meeting}`,
  errors: {
    noChannel:
      'Wähle einen Kanal für Threads und Erinnerungen, oder bitte die Admins, mit /group setup einen festzulegen.',
    oneDivision:
      'Gib entweder die Zahl der Treffen oder die Zahl der Abschnitte pro Treffen an, nicht beides.',
    unknownZone: (zone) =>
      `Die Zeitzone der Gruppe, „${zone}“, ist unbekannt. Lege mit /group setup eine fest, etwa Europe/Berlin.`,
    noDate: (typed) =>
      `„${typed}“ lässt sich nicht als Datum lesen. Schreibe 1. Dezember, 1.12.2026, morgen oder einen Wochentag, etwa Dienstag.`,
    noTime: (typed) => `„${typed}“ lässt sich nicht als Uhrzeit lesen. Schreibe 19:30, 19 Uhr oder Mittag.`,
    past: (when) => `Dieser Zeitpunkt liegt in der Vergangenheit: ${when}. Wähle einen späteren.`,
    tooManyMeetings: (meetings, most) =>
      `Das wären ${meetings} Treffen; möglich sind höchstens ${most}. Nimm mehr Abschnitte pro Treffen.`,
    tooFewParagraphs: (meetings, paragraphs) =>
      `Dieses Werk hat nur ${paragraphs}, zu wenig für ${meetings} Treffen.`,
    noSections: 'Dieses Werk hat keine Abschnitte. Gib stattdessen die Zahl der Treffen an.',
    decided: 'Das wurde schon bestätigt oder verworfen. Mit /meetings siehst du, was geplant ist.',
    noMeeting: 'So ein Treffen steht nicht an. Wähle eines aus der Liste, die sich beim Tippen öffnet.',
    nothingToMove: 'Gib ein neues Datum, eine neue Uhrzeit oder beides an.',
    beforePrevious: (when) =>
      `Das liegt nicht nach dem vorigen Treffen: ${when}. Die Teile werden der Reihe nach gelesen: Wähle ein späteres Datum.`,
    afterNext: (when) =>
      `Das liegt nicht vor dem nächsten Treffen: ${when}. Die Teile werden der Reihe nach gelesen: Verlege zuerst das nächste Treffen.`,
    nothingToMerge:
      'Es gibt kein späteres Treffen, das diesen Teil übernehmen könnte. Wähle eine andere Möglichkeit.',
    changedMeanwhile:
      'Gerade hat jemand diese Treffen geändert. Sieh mit /meetings nach und versuche es noch einmal.',
  },
};
