import type { Catalogue } from '../../shapes.ts';
import { createCounter } from '../../plural.ts';

const counted = createCounter('de');
const places = { here: 'in dieser Gruppe', everywhere: 'überall' };
const entries = (goes: number, stays: number) =>
  `${counted(goes, { one: 'Eintrag ist gelöscht', other: 'Einträge sind gelöscht' })}, ${counted(stays, { one: 'Eintrag bleibt', other: 'Einträge bleiben' })} ohne deinen Namen.`;

/** What is held about members, and how they take it along or have it erased. */
export const privacy: Catalogue['privacy'] = {
  formerMember: 'einem früheren Mitglied',
  questions: {
    stay: 'Werden die Daten eines Mitglieds gelöscht, bleiben seine Fragen, ohne den Namen',
    go: 'Werden die Daten eines Mitglieds gelöscht, verschwinden auch seine Fragen',
  },
  held: (place) => `Was ${places[place]} über dich gespeichert ist`,
  nothing: (place) => `Über dich ist ${places[place]} nichts gespeichert, das hier aufgeführt werden kann.`,
  kept: (retention) => `Aufbewahrung: ${retention}`,
  operator: (address) => `Datenschutzhinweise zu diesem Bot: ${address}`,
  takeAlong: 'Exportieren',
  haveErased: 'Löschen lassen …',
  exported: (place) =>
    `Alles, was ${places[place]} über dich gespeichert ist: eine Datei für Programme und, wenn sie nicht zu groß ist, eine zum Lesen.`,
  tooLarge: (megabytes) =>
    `Deine Daten sind zu groß für eine Datei auf Discord (${megabytes} MB, komprimiert). Exportiere sie Gruppe für Gruppe oder frage die Person, die den Bot betreibt.`,
  offer: (place) => `Deine Daten ${places[place]} löschen?`,
  goes: 'Das wird gelöscht:',
  stays: 'Das bleibt, ohne deinen Namen:',
  others:
    'Was andere geschrieben haben, bleibt ihres, auch wenn du darin vorkommst. Nachrichten in Kanälen liegen bei Discord; lösche sie dort. Ein Werk, das du hinzugefügt hast, bleibt bei der Gruppe.',
  cases: (days) =>
    `Meldungen über ein Mitglied und der Text der Nachricht, der zu jeder als Beleg gespeichert ist, sind hier nie aufgeführt, ob es welche gibt oder nicht. Das schützt die Person, die gemeldet hat, und die Gruppe (DSGVO, Artikel 15 Absatz 4 und Artikel 17 Absatz 3). Sie werden höchstens ${days} Tage aufbewahrt, oder kürzer, wenn die Gruppe es so festgelegt hat, und dann gelöscht. Wenn du deine Daten löschst, wird daraus sofort entfernt, wer du bist; der Wortlaut bleibt bis dahin.`,
  confirm: 'Endgültig löschen',
  keep: 'Alles behalten',
  unchanged: 'Es wurde nichts gelöscht.',
  changed:
    'Es wurde nichts gelöscht: Diese Liste ist zu alt, oder deine Daten haben sich inzwischen geändert. Sieh noch einmal nach.',
  erased: (goes, stays) =>
    `Erledigt: ${entries(goes, stays)} In den Dateien des Bots ist nichts davon übrig. Frühere Backups enthalten es, bis die Person, die den Bot betreibt, sie löscht.`,
  notYetGone: (goes, stays) =>
    `Erledigt: ${entries(goes, stays)} Niemand bekommt es mehr zu sehen, aber in der Datei des Bots sind noch Spuren, weil ein anderes Programm sie gerade liest. Der Bot versucht es jede Stunde noch einmal.`,
};
