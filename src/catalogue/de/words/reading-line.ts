import type { Catalogue } from '../../shapes.ts';

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
    `Deine eigene Linie in **${title}** steht ${where}. Antworten, die nur du siehst, reichen so weit und nicht weiter, bis du sie änderst oder mit \`/progress clear: True\` entfernst.`,
  yours: (where) => `deine ${where}`,
  ofGroup: (where) => `die der Gruppe ${where}`,
  groupHasNone: 'die Gruppe hat keine',
  heading: '**Wie weit du gelesen hast**',
  noLines:
    'Es gibt keine Linie: Alle Werke können dir ganz gezeigt werden. Setze mit /progress deine eigene.',
  cleared: 'Deine eigene Linie ist entfernt. Für dich gilt wieder die der Gruppe.',
  nothingToClear: 'Du hast hier keine eigene Linie gesetzt.',
  sayWhere: 'Gib an, wie weit: Abschnitt, Seite oder Prozent.',
  sayWhich: 'Wähle auch das Werk.',
  sayOne: 'Gib nur eine Stelle an: Abschnitt, Seite oder Prozent.',
  notBoth: 'Gib eine Stelle an oder entferne die Linie, nicht beides.',
  noSection: (title) =>
    `„${title}“ hat keinen solchen Abschnitt. Wähle einen aus der Liste, die sich beim Tippen öffnet, oder schreibe seine Nummer.`,
  noPages: (title) => `„${title}“ hat keine Seiten. Gib einen Abschnitt an, oder wie weit in Prozent.`,
  noPage: (title, page) => `„${title}“ hat keine Seite „${page}“.`,
  wrongPercent: 'Prozentangaben gehen von 0 bis 100.',
  isOff: 'Diese Gruppe hat die Leselinie ausgeschaltet. Admins können sie mit /group settings einschalten.',
  notShared:
    'Das wird nicht geteilt: Es könnte über die Linie der Gruppe hinausgehen, weil deine eigene weiter reicht oder eine Linie inzwischen verschoben wurde. Um nachzuschlagen, was die Gruppe sehen darf, erwähne mich mit der Frage oder verwende zuerst /progress clear: True.',
  reportHidden: 'Der Importbericht wird gezeigt, sobald das Werk zu Ende gelesen ist.',
  nothingRead: (title) => `Von „${title}“ ist noch nichts gelesen, deshalb wird nichts davon gezeigt.`,
};
