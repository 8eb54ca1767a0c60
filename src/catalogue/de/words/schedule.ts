import type { Catalogue } from '../../catalogue.ts';
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
  shownToEach: 'Discord zeigt allen Mitgliedern diese Zeiten nach ihrer eigenen Uhr.',
  posts: (channel, place) => `Threads und Erinnerungen in ${channel}; Events: ${place}`,
  thread: (days) => (days === 0 ? 'Thread am selben Tag' : `Thread ${count.days(days)} vorher`),
  noThread: 'Keine Threads',
  reminder: (hours) => `Erinnerung ${hours} h vorher`,
  noReminder: 'Keine Erinnerungen',
  replaces: (meetings) => `Ersetzt wird, was zu diesem Werk noch geplant ist: ${meetings}.`,
  drawsLine:
    'Eine Leselinie wird gezogen: Bis das erste Treffen beginnt, zeigen Antworten nichts aus diesem Werk, und jedes Treffen öffnet seinen Teil. Wer weiter gelesen hat, setzt mit /progress set eine eigene Linie; /corpus line verschiebt die der Gruppe, und /group setup schaltet die Regel ab.',
  confirm: 'Bestätigen',
  cancel: 'Verwerfen',
  discarded: 'Es wurde nichts geplant.',
  confirmed: (meetings) =>
    `Geplant: ${meetings}. Events, Threads und Erinnerungen kommen, wenn es so weit ist.`,
  upcoming: 'Nächste Treffen',
  none: 'Es sind keine Treffen geplant. Die Leitung kann welche mit /schedule set planen.',
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
  moved: 'Verlegt. Event und Thread ziehen mit.',
  skipped: {
    shift: 'Dieses Treffen fällt aus: Sein Teil und alle späteren warten auf den nächsten Termin.',
    merge: 'Dieses Treffen fällt aus: Sein Teil wird für das nächste gelesen.',
    end: 'Dieses Treffen und alle späteren zu diesem Werk sind abgesagt.',
  },
  coverNamed: (mention) => `${mention} leitet dieses Treffen.`,
  coverCleared: 'Für dieses Treffen ist keine Leitung mehr genannt.',
  eventName: (title, number, of) => `${title} (${number} von ${of})`,
  threadName: (title, number, of, date) => `${title} (${number} von ${of}), ${date}`,
  date: (at, timeZone) =>
    at.toLocaleDateString('de', { weekday: 'short', day: 'numeric', month: 'short', timeZone }),
  opening: 'Hier ist Platz für Gespräche über diesen Teil, vor dem Treffen und danach.',
  reminderTitle: (relative) => `Nächstes Treffen: ${relative}`,
  dropped: 'Dieses Treffen findet nicht statt.',
  choice: (when, meeting) => `${when}: ${meeting}`,
  errors: {
    noChannel:
      'Wähl einen Kanal für Threads und Erinnerungen, oder lass mit /group setup einen für die Gruppe festlegen.',
    oneDivision:
      'Sag entweder, wie viele Treffen es geben soll, oder wie viele Abschnitte jedes haben soll: nur eines von beiden.',
    unknownZone: (zone) =>
      `Die Zeitzone der Gruppe, „${zone}“, gibt es nicht. Leg mit /group setup eine fest, etwa Europe/Berlin.`,
    noDate: (typed) =>
      `„${typed}“ lässt sich nicht als Datum lesen. Schreib 2026-12-01 oder einen Wochentag, etwa Dienstag.`,
    noTime: (typed) => `„${typed}“ lässt sich nicht als Uhrzeit lesen. Schreib 19:30 oder 19 Uhr.`,
    past: (when) => `Dieser Zeitpunkt ist vorbei: ${when}. Wähl einen späteren.`,
    tooManyMeetings: (meetings, most) =>
      `Das wären ${meetings} Treffen; mehr als ${most} gehen nicht. Nimm mehr Abschnitte für jedes.`,
    tooFewParagraphs: (meetings, paragraphs) =>
      `Dieses Werk hat nur ${paragraphs}, zu wenig für ${meetings} Treffen.`,
    noSections: 'Dieses Werk hat keine Abschnitte. Sag stattdessen, wie viele Treffen es geben soll.',
    decided: 'Das wurde schon bestätigt oder verworfen. /schedule show zeigt, was geplant ist.',
    noMeeting:
      'Ein solches Treffen steht nicht bevor. Wähl eines aus der Liste, die sich beim Tippen öffnet.',
    nothingToMove: 'Gib ein neues Datum, eine neue Uhrzeit oder beides an.',
    beforePrevious: (when) =>
      `Das liegt nicht nach dem vorigen Treffen: ${when}. Die Teile werden der Reihe nach gelesen: Wähl ein späteres Datum.`,
    afterNext: (when) =>
      `Das liegt nicht vor dem nächsten Treffen: ${when}. Die Teile werden der Reihe nach gelesen: Verleg erst jenes.`,
    nothingToMerge:
      'Es gibt kein späteres Treffen, zu dem dieser Teil kommen könnte. Wähl eine andere Möglichkeit.',
    changedMeanwhile:
      'Gerade hat jemand diese Treffen geändert. Sieh mit /schedule show nach und versuch es noch einmal.',
  },
};
