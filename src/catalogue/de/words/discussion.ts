import type { Catalogue } from '../../shapes.ts';
import { createCounter } from '../../plural.ts';
import { listWords } from './grammar.ts';

const counted = createCounter('de');

/** Questions for the group's discussion. */
export const discussion: Catalogue['discussion'] = {
  title: 'Zum Besprechen',
  statuses: {
    open: 'offen',
    taken: 'aufgenommen',
    parked: 'zurückgestellt',
    answered: 'beantwortet',
    merged: 'zusammengelegt',
    withdrawn: 'zurückgezogen',
  },
  sorts: { voices: 'meiste Stimmen zuerst', newest: 'neueste zuerst', theme: 'nach Thema' },
  askedBy: (who, time) => `gefragt von ${who} ${time}`,
  aMember: 'jemandem aus der Gruppe',
  hostsAlone: 'von wem, sehen nur Leitung und Moderation',
  voices: (number) => counted(number, { one: 'Stimme', other: 'Stimmen' }),
  themed: (label) => `Thema: ${label}`,
  about: (source) => `Zu ${source}`,
  reason: (reason) => `Grund: ${reason}`,
  meToo: 'Ich auch',
  meTooNote: 'Drücke noch einmal, um deine Stimme zurückzunehmen. Niemand sieht, von wem die Stimmen sind.',
  similar: 'Diese Fragen gibt es schon, vielleicht ist deine dabei:',
  noSimilar: 'Es wartet keine ähnliche Frage.',
  addVoice: 'Einer davon meine Stimme geben',
  voiceAdded: 'Deine Stimme zählt jetzt mit.',
  postMine: 'Meine posten',
  postNamed: 'Mit meinem Namen posten',
  postHidden: 'Ohne meinen Namen posten',
  postNote: {
    named: 'Sie erscheint dann in diesem Kanal, mit deinem Namen.',
    hosts:
      'Sie erscheint dann in diesem Kanal, ohne deinen Namen. Leitung und Moderation sehen, wer gefragt hat.',
    open: 'Sie erscheint dann in diesem Kanal. Postest du ohne deinen Namen, sehen nur Leitung und Moderation, wer gefragt hat.',
  },
  posted: (mine) => `Deine Frage ist gepostet. Mit ${mine} siehst du, was aus ihr wird.`,
  makeQuestion: 'Zur Frage machen',
  ofGroup: 'Fragen zum Besprechen',
  none: 'Solche Fragen gibt es nicht. Poste eine mit /question ask.',
  choose: 'Eine lesen oder ihr deine Stimme geben',
  yours: 'Deine Fragen zum Besprechen',
  chooseYours: 'Eine zum Lesen oder Zurückziehen wählen',
  toLog: 'Den Bot gefragt',
  toPosted: (number) => `Zum Besprechen (${number})`,
  withdraw: 'Zurückziehen',
  confirmWithdrawal:
    'Diese Frage endgültig zurückziehen? Ihr Text und ihre Stimmen werden gelöscht. Was schon in einem Kanal steht, bleibt dort.',
  withdrawn: 'Die Frage ist zurückgezogen.',
  back: 'Zurück zu deinen Fragen',
  manage: 'Fragen verwalten',
  chooseToManage: 'Eine Frage wählen',
  chooseTheme: 'Ein Thema wählen',
  withoutTheme: 'Ohne Thema',
  group: 'Ähnliche gruppieren',
  grouped: (number) =>
    number === 0
      ? 'Keine zwei Fragen ohne Thema sind sich ähnlich.'
      : `${counted(number, { one: 'Frage hat', other: 'Fragen haben' })} jetzt ein Thema.`,
  take: 'Aufnehmen',
  park: 'Zurückstellen',
  answer: 'Beantwortet',
  reopen: 'Wieder öffnen',
  remove: 'Entfernen',
  backToAll: 'Zurück zu allen',
  mergeInto: 'Zusammenlegen mit …',
  putIntoTheme: 'Thema …',
  newTheme: 'Ein neues Thema, benannt mit Wörtern aus dieser Frage',
  noTheme: 'Kein Thema',
  reasonTitle: 'Warum?',
  reasonLabel: 'Ein Grund; wer gefragt hat, sieht ihn',
  stepsTitle: 'Verlauf',
  steps: {
    posted: 'gepostet',
    taken: 'aufgenommen',
    parked: 'zurückgestellt',
    answered: 'beantwortet',
    reopened: 'wieder geöffnet',
    merged: 'mit einer anderen zusammengelegt',
    themed: 'einem anderen Thema zugeordnet',
    withdrawn: 'zurückgezogen',
  },
  step: (what, who, time) => `${what} von ${who} ${time}`,
  somebody: 'jemandem',
  rename: 'Mit anderen Wörtern aus den Fragen benennen',
  mergeTheme: 'Alle einem anderen Thema zuordnen',
  questions: (number) => counted(number, { one: 'Frage', other: 'Fragen' }),
  gone: 'Diese Frage wurde zurückgezogen oder gehört zu einem anderen Server.',
  pastLine: 'Diese Frage betrifft eine Stelle hinter der Leselinie.',
  pastGroupLine:
    'So weit hat die Gruppe noch nicht gelesen, und alle hier würden die Stelle sehen. Frage danach, wenn die Gruppe dort angekommen ist.',
  whichWork: (titles) =>
    `Mehrere Texte haben eine solche Stelle: ${listWords(titles, 'and')}. Schreibe ein Wort aus dem Titel davor, wie in „Holt 3.2“.`,
  isYours: 'Das hast du selbst gefragt, deine Stimme zählt also schon.',
  madeAlready:
    'Diese Frage ist schon zum Besprechen gepostet. Mit /question mine siehst du, was aus ihr wird.',
  isDone: 'Diese Frage ist abgeschlossen; du kannst ihr keine Stimme mehr geben.',
  tooMany: (limit) =>
    `Von dir warten schon ${limit} Fragen. Ziehe mit /question mine eine zurück, bevor du eine weitere postest.`,
  alreadyIs: (status) => `Das geht nicht mehr: Die Frage ist inzwischen ${status}.`,
  noTarget: 'Mit dieser Frage lässt sie sich nicht zusammenlegen. Wähle eine andere wartende Frage.',
  themeGone: 'Dieses Thema gibt es nicht mehr.',
  reasonTooLong: (limit, length) => `Ein Grund darf bis zu ${limit} Zeichen haben; dieser hat ${length}.`,
};
