import type { Catalogue } from '../catalogue.ts';

/** Die Leselinie: wie weit die Gruppe und ihre Mitglieder gelesen haben. */
export const readingLine: Catalogue['readingLine'] = {
  where: ({ percent, section, page }) =>
    [
      `bei ${percent} %`,
      ...(section === null ? [] : [`in ${section}`]),
      ...(page === null ? [] : [page]),
    ].join(', '),
  beforeAll: 'vor den ersten Worten',
  groupAt: (title, where) =>
    `Die Linie der Gruppe in **${title}** steht ${where}. Nichts dahinter wird allen gezeigt.`,
  groupOpen: (title) => `**${title}** hat keine Linie: alles darf gezeigt werden.`,
  ownSet: (title, where) =>
    `Deine eigene Linie in **${title}** steht ${where}. Was nur du siehst, reicht so weit und nicht weiter, bis du sie neu setzt oder /progress clear verwendest.`,
  yours: (where) => `deine ${where}`,
  ofGroup: (where) => `die der Gruppe ${where}`,
  groupHasNone: 'die Gruppe hat keine gezogen',
  heading: '**Wie weit du gelesen hast**',
  noLines:
    'Keine Linie ist gezogen: alle Werke dürfen dir ganz gezeigt werden. /progress set zieht dir eine eigene.',
  cleared: 'Deine eigene Linie ist weg. Für dich gilt wieder die der Gruppe.',
  nothingToClear: 'Du hast hier keine eigene Linie gesetzt.',
  sayWhere: 'Sag mit section, page oder percent, wie weit.',
  sayOne: 'Gib nur eines an: section, page, percent oder none.',
  noSection: (title) =>
    `„${title}“ hat keinen solchen Abschnitt. Wähle einen aus der Liste, die beim Tippen aufgeht, oder tippe seine Nummer.`,
  noPages: (title) => `„${title}“ hat keine Seiten. Gib einen Abschnitt an, oder wie weit in Prozent.`,
  noPage: (title, page) => `„${title}“ hat keine Seite „${page}“.`,
  wrongPercent: 'Prozent gehen von 0 bis 100.',
  isOff: 'Diese Gruppe hat die Leselinie ausgeschaltet. Ein Admin kann sie mit /group settings einschalten.',
  notShared:
    'Das wird nicht geteilt: Es könnte über die Linie der Gruppe hinausgehen, weil deine eigene weiter reicht oder eine Linie seither bewegt wurde. Was die Gruppe sehen darf, lässt sich neu nachschlagen: Erwähne mich mit der Frage, oder verwende erst /progress clear.',
  reportHidden: 'Wie das Einlesen verlief, wird gesagt, sobald das Werk zu Ende gelesen ist.',
  nothingRead: (title) => `Von „${title}“ ist noch nichts gelesen, also wird nichts davon gezeigt.`,
};
