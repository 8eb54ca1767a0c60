import type { Catalogue } from '../../shapes.ts';
import { createCounter } from '../../plural.ts';

const counted = createCounter('de');

/** Votes on the next work. */
export const votes: Catalogue['votes'] = {
  title: 'Was lesen wir als Nächstes?',
  offer: (days) =>
    `Damit beginnt in diesem Kanal eine Abstimmung: Erst machen alle Vorschläge, dann ordnen alle sie nach Vorliebe. Dauer der Stimmabgabe: ${days}. Vor dem Ende sieht niemand den Zwischenstand.`,
  open: 'Hier starten',
  opened: 'Die Abstimmung läuft in diesem Kanal.',
  none: 'Gerade gibt es keine Abstimmung. Die Leitung beginnt eine mit /host vote.',
  nominating: 'Schlag vor, was du lesen möchtest: bis zu drei Werke. Die Leitung beginnt die Abstimmung.',
  voting: (time) =>
    `Ordne so viele Werke, wie du magst, nach Vorliebe. Die Abstimmung endet ${time}; bis dahin sieht niemand den Zwischenstand.`,
  rule: 'Solange kein Werk mehr als die Hälfte der Stimmzettel hat, scheidet das Werk aus, das am seltensten an erster Stelle steht; seine Stimmzettel zählen dann für ihre jeweils nächste Wahl.',
  noNominations: 'Noch wurde nichts vorgeschlagen.',
  nominate: 'Vorschlagen',
  takeBack: 'Meine zurückziehen',
  start: 'Abstimmung starten',
  vote: 'Abstimmen',
  close: 'Beenden und zählen',
  cancel: 'Abbrechen',
  cancelled: 'Diese Abstimmung wurde abgebrochen.',
  modalTitle: 'Ein Werk vorschlagen',
  modalLabel: 'Titel und Name der Autorin oder des Autors',
  yourBallot: 'Dein Stimmzettel',
  emptyBallot: 'Dein Stimmzettel ist noch leer.',
  pick: (place) => `Deine Wahl Nr. ${place}`,
  again: 'Von vorn beginnen',
  kept: 'Dein Stimmzettel ist so gespeichert, wie er hier steht; du kannst ihn ändern, bis die Abstimmung endet.',
  winner: (title) => `**Die Gruppe liest ${title}.**`,
  tie: (titles) => `**Gleichstand, über den die Gruppe entscheidet:** ${titles.join('; ')}`,
  nobodyVoted: 'Niemand hat abgestimmt.',
  round: (number) => `Runde ${number}`,
  ballots: (number) => counted(number, { one: 'Stimmzettel', other: 'Stimmzettel' }),
  out: (title) => `${title} scheidet aus`,
  outByOrder: (title) => `${title} scheidet aus: gleichauf mit anderen und zuletzt vorgeschlagen`,
  exhausted: (ballots) => `${ballots} ohne weitere Wahl`,
  gone: 'Diese Abstimmung gibt es nicht mehr, oder sie gehört zu einem anderen Server.',
  isClosed: 'Diese Abstimmung ist beendet.',
  notYet: 'Die Abstimmung hat noch nicht begonnen.',
  tooLate: 'Die Abstimmung hat begonnen: Vorschläge sind nicht mehr möglich.',
  oneAtATime: 'Es läuft schon eine Abstimmung. Beende sie zuerst oder brich sie ab.',
  tooFew: 'Eine Abstimmung braucht mindestens zwei Vorschläge.',
  withoutTitle: 'Schreibe den Titel des Werks.',
  titleTooLong: (limit, length) => `Ein Vorschlag darf bis zu ${limit} Zeichen haben; dieser hat ${length}.`,
  nominatedAlready: 'Dieses Werk wurde schon vorgeschlagen.',
  nominatedAs: (title) =>
    `Das wurde schon vorgeschlagen, als „${title}“. Wenn du ein anderes Werk meinst, setze den Titel in Anführungszeichen.`,
  tooMany: (limit) => `Eine Abstimmung darf bis zu ${limit} Vorschläge haben.`,
  tooManyOfYours: (limit) => `Du kannst bis zu ${limit} Werke vorschlagen.`,
  nothingToTakeBack: 'Du hast in dieser Abstimmung nichts vorgeschlagen.',
};
