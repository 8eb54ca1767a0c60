import type { Catalogue } from '../../catalogue.ts';

/** The reading line: how far the group and its members have read. */
export const readingLine: Catalogue['readingLine'] = {
  where: ({ percent, section, page }) =>
    [
      `bei ${percent} %`,
      ...(section === null ? [] : [`in ${section}`]),
      ...(page === null ? [] : [page]),
    ].join(', '),
  beforeAll: 'vor den ersten Worten',
  groupAt: (title, where) =>
    `Die Linie der Gruppe in **${title}** steht ${where}. Was dahinter liegt, wird der Gruppe nicht gezeigt.`,
  groupOpen: (title) => `**${title}** hat keine Linie: Alles darf gezeigt werden.`,
  ownSet: (title, where) =>
    `Deine eigene Linie in **${title}** steht ${where}. Was nur du siehst, reicht so weit und nicht weiter, bis du sie neu ziehst oder /progress clear verwendest.`,
  yours: (where) => `deine ${where}`,
  ofGroup: (where) => `die der Gruppe ${where}`,
  groupHasNone: 'die Gruppe hat keine gezogen',
  heading: '**Wie weit du gelesen hast**',
  noLines:
    'Es ist keine Linie gezogen: Alle Werke dürfen dir ganz gezeigt werden. /progress set zieht dir eine eigene.',
  cleared: 'Deine eigene Linie ist gelöscht. Für dich gilt wieder die der Gruppe.',
  nothingToClear: 'Du hast hier keine eigene Linie gezogen.',
  sayWhere: 'Sag mit Abschnitt, Seite oder Prozent, wie weit.',
  sayOne: 'Gib nur eines an: Abschnitt, Seite, Prozent oder keine Linie.',
  noSection: (title) =>
    `„${title}“ hat keinen solchen Abschnitt. Wähl einen aus der Liste, die sich beim Tippen öffnet, oder schreib seine Nummer.`,
  noPages: (title) => `„${title}“ hat keine Seiten. Gib einen Abschnitt an, oder wie weit in Prozent.`,
  noPage: (title, page) => `„${title}“ hat keine Seite „${page}“.`,
  wrongPercent: 'Prozente gehen von 0 bis 100.',
  isOff:
    'Diese Gruppe hat die Leselinie ausgeschaltet. Die Verwaltung kann sie mit /group settings einschalten.',
  notShared:
    'Das wird nicht geteilt: Es könnte über die Linie der Gruppe hinausgehen, weil deine eigene weiter reicht oder eine Linie seither verschoben wurde. Was die Gruppe sehen darf, lässt sich neu nachschlagen: Erwähne mich mit der Frage, oder verwende erst /progress clear.',
  reportHidden: 'Wie das Einlesen verlief, erfährst du, sobald das Werk zu Ende gelesen ist.',
  nothingRead: (title) => `Von „${title}“ ist noch nichts gelesen, also wird nichts davon gezeigt.`,
};
