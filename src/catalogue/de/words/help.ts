import type { Catalogue } from '../../shapes.ts';

/** What the bot says about itself. */
export const help: Catalogue['help'] = {
  introduction: [
    '**Concordance antwortet aus den Texten eurer Gruppe, in deren eigenen Sätzen.**',
    'Der Bot schreibt nichts selbst. Jedes Zitat ist wörtlich, mit Werk, Stelle und Link. Antworten siehst nur du, bis du sie teilst.',
  ].join('\n'),
  menu: {
    message: (name) => `**${name}** (im Menü einer Nachricht, unter „Apps“)`,
    member: (name) => `**${name}** (im Menü eines Mitglieds, unter „Apps“)`,
  },
  groups: {
    read: { title: 'Lesen und fragen', example: '/frag frage: Wer hütet die Lampen?' },
    quotations: { title: 'Zitate', example: '/zitat prüfen text: Ein Kreis ohne Mitte hat doch einen Rand.' },
    discussion: {
      title: 'Besprechen',
      example: '/fragen posten text: Warum fährt die Fähre im Winter nicht?',
    },
    meetings: {
      title: 'Treffen, und wie weit du gelesen hast',
      example: '/lesestand werk: Der Hafen prozent: 40',
    },
    own: { title: 'Du und der Bot', example: '/datenschutz bereich: überall' },
    host: {
      title: 'Für die Leitung',
      example: '/leitung treffen planen werk: Der Hafen erstes: Dienstag uhrzeit: 19:30 treffen: 6',
    },
    moderator: { title: 'Für die Moderation', example: '/mod slowmode kanal: #lesen sekunden: 60 für: 30m' },
    admin: { title: 'Für Admins', example: '/gruppe einrichten rolle-der-leitung: @Leitung' },
  },
  example: (command) => `Zum Beispiel: ${command}`,
  formerly: (names) => `früher ${names}`,
};
