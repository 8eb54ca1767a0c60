import type { Catalogue } from '../../catalogue.ts';
import { createCounter } from '../../plural.ts';

const counted = createCounter('de');
const places = { here: 'in dieser Gruppe', everywhere: 'überall' };
const entries = (goes: number, stays: number) =>
  `${counted(goes, { one: 'Eintrag ist gelöscht', other: 'Einträge sind gelöscht' })}, ${counted(stays, { one: 'Eintrag bleibt', other: 'Einträge bleiben' })} ohne deinen Namen.`;

/** What is held about members, and how they take it along or have it erased. */
export const privacy: Catalogue['privacy'] = {
  formerMember: 'einem früheren Mitglied',
  questions: {
    stay: 'Werden die Daten eines Mitglieds gelöscht, bleiben die Fragen, ohne den Namen',
    go: 'Werden die Daten eines Mitglieds gelöscht, verschwinden auch die Fragen',
  },
  held: (place) => `Was ${places[place]} über dich gespeichert ist`,
  nothing: (place) => `Über dich ist ${places[place]} nichts gespeichert, das hier aufgeführt werden kann.`,
  kept: (retention) => `Aufbewahrung: ${retention}`,
  operator: (address) => `Was der Betreiber dieses Bots zum Datenschutz sagt: ${address}`,
  next: (exporting, erasing) => `Mitnehmen: ${exporting} · Löschen lassen: ${erasing}`,
  exported: (place) =>
    `Alles, was ${places[place]} über dich gespeichert ist: eine Datei für Programme und, wo sie nicht zu groß ist, eine zum Lesen.`,
  tooLarge: (megabytes) =>
    `Deine Daten sind mehr, als Discord in einer Datei nimmt (${megabytes} MB, gepackt). Exportiere sie Gruppe für Gruppe, oder frag den Betreiber des Bots.`,
  offer: (place) => `Deine Daten ${places[place]} löschen?`,
  goes: 'Das wird gelöscht:',
  stays: 'Das bleibt, ohne deinen Namen:',
  others:
    'Was andere geschrieben haben, bleibt ihres, auch wenn es dich nennt. Nachrichten in Discords Kanälen gehören zu Discord; lösch sie dort. Ein Werk, das du hinzugefügt hast, bleibt der Gruppe.',
  cases: (days) =>
    `Meldungen über ein Mitglied und der Text der Nachricht, der mit jeder als Beleg aufbewahrt wird, sind für niemanden aufgeführt, ob es welche gibt oder nicht: Das schützt, wer gemeldet hat, und die Gruppe (DSGVO, Artikel 15 Absatz 4 und 17 Absatz 3). Sie werden längstens ${days} Tage aufbewahrt, kürzer, wenn die Gruppe es so festgelegt hat, und dann gelöscht. Löschst du deine Daten, geht aus ihnen sofort heraus, wer du bist; die Worte bleiben bis dahin.`,
  confirm: 'Endgültig löschen',
  keep: 'Alles behalten',
  unchanged: 'Es wurde nichts gelöscht.',
  changed:
    'Es wurde nichts gelöscht: Das hier ist zu lange her, oder inzwischen ist anderes gespeichert. Sieh noch einmal nach.',
  erased: (goes, stays) =>
    `Erledigt: ${entries(goes, stays)} In den Dateien des Bots ist nichts davon übrig. Sicherungen von vorher enthalten es, bis der Betreiber des Bots sie löscht.`,
  notYetGone: (goes, stays) =>
    `Erledigt: ${entries(goes, stays)} Niemand bekommt es mehr zu sehen, aber in der Datei des Bots sind noch Spuren, weil ein anderes Programm sie liest. Der Bot versucht es jede Stunde wieder.`,
};
