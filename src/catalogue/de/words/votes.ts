import type { Catalogue } from '../../catalogue.ts';
import { createCounter } from '../../plural.ts';

const counted = createCounter('de');

/** Votes on the next work. */
export const votes: Catalogue['votes'] = {
  title: 'Was lesen wir als Nächstes?',
  offer: (days) =>
    `Damit beginnt in diesem Kanal eine Abstimmung: Erst schlagen alle vor, dann reihen alle. Dauer der Stimmabgabe: ${days}. Vor dem Ende sieht niemand, wie es steht.`,
  open: 'Hier beginnen',
  opened: 'Die Abstimmung läuft in diesem Kanal.',
  none: 'Gerade gibt es keine Abstimmung. Die Leitung beginnt eine mit /vote work.',
  nominating: 'Schlag vor, was du lesen möchtest: bis zu drei Werke. Die Leitung beginnt die Abstimmung.',
  voting: (time) =>
    `Reihe so viele, wie du magst. Die Abstimmung endet ${time}; bis dahin sieht niemand, wie es steht.`,
  rule: 'Solange kein Werk mehr als die Hälfte der Stimmen hat, scheidet das mit den wenigsten ersten Stimmen aus, und seine Stimmen gehen an die nächste Wahl.',
  noNominations: 'Noch ist nichts vorgeschlagen.',
  nominate: 'Vorschlagen',
  takeBack: 'Meine zurücknehmen',
  start: 'Abstimmung beginnen',
  vote: 'Abstimmen',
  close: 'Beenden und zählen',
  cancel: 'Abbrechen',
  cancelled: 'Diese Abstimmung wurde abgebrochen.',
  modalTitle: 'Ein Werk vorschlagen',
  modalLabel: 'Titel, und wer es geschrieben hat',
  yourBallot: 'Deine Stimme',
  emptyBallot: 'Du hast noch nichts gereiht.',
  pick: (place) => `Deine Wahl Nummer ${place}`,
  again: 'Von vorn',
  kept: 'Deine Stimme zählt, wie sie hier steht; du kannst sie bis zum Ende ändern.',
  winner: (title) => `**Die Gruppe liest ${title}.**`,
  tie: (titles) => `**Gleichstand, den die Gruppe selbst entscheidet:** ${titles.join('; ')}`,
  nobodyVoted: 'Niemand hat abgestimmt.',
  round: (number) => `Runde ${number}`,
  ballots: (number) => counted(number, { one: 'Stimme', other: 'Stimmen' }),
  out: (title) => `${title} scheidet aus`,
  outByOrder: (title) => `${title} scheidet aus: gleichauf mit anderen und zuletzt vorgeschlagen`,
  exhausted: (ballots) => `${ballots} ohne weitere Wahl`,
  gone: 'Diese Abstimmung gibt es nicht mehr, oder nicht auf diesem Server.',
  isClosed: 'Diese Abstimmung ist beendet.',
  notYet: 'Die Abstimmung hat noch nicht begonnen.',
  tooLate: 'Die Abstimmung hat begonnen: Vorgeschlagen werden kann nicht mehr.',
  oneAtATime: 'Es läuft schon eine Abstimmung. Beende sie oder brich sie ab.',
  tooFew: 'Eine Abstimmung braucht mindestens zwei Vorschläge.',
  withoutTitle: 'Schreib den Titel des Werks.',
  titleTooLong: (limit, length) => `Ein Vorschlag darf bis zu ${limit} Zeichen haben; dieser hat ${length}.`,
  nominatedAlready: 'Dieses Werk ist schon vorgeschlagen.',
  tooMany: (limit) => `Eine Abstimmung hat bis zu ${limit} Vorschläge.`,
  tooManyOfYours: (limit) => `Du kannst bis zu ${limit} Werke vorschlagen.`,
  nothingToTakeBack: 'Du hast in dieser Abstimmung nichts vorgeschlagen.',
};
