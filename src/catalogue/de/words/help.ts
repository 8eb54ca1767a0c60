import type { Catalogue } from '../../shapes.ts';
import { commandNames } from '../../command-names.ts';
import { de } from '../commands/de.ts';

const { option, typed } = commandNames(de);

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
    read: { title: 'Lesen und fragen', example: typed('ask', { question: 'Wer hütet die Lampen?' }) },
    quotations: {
      title: 'Zitate',
      example: typed('quote check', { text: 'Ein Kreis ohne Mitte hat doch einen Rand.' }),
    },
    discussion: {
      title: 'Besprechen',
      example: typed('question ask', { text: 'Warum fährt die Fähre im Winter nicht?' }),
    },
    meetings: {
      title: 'Treffen, und wie weit du gelesen hast',
      example: typed('progress', { work: 'Der Hafen', percent: '40' }),
    },
    own: {
      title: 'Du und der Bot',
      example: typed('privacy', { scope: option('privacy scope: everywhere') }),
    },
    host: {
      title: 'Für die Leitung',
      example: typed('host schedule set', {
        work: 'Der Hafen',
        first: 'Dienstag',
        time: '19:30',
        meetings: '6',
      }),
    },
    moderator: {
      title: 'Für die Moderation',
      example: typed('mod slowmode', { channel: '#lesen', seconds: '60', for: '30m' }),
    },
    admin: { title: 'Für Admins', example: typed('group setup', { 'host-role': '@Leitung' }) },
  },
  example: (command) => `Zum Beispiel: ${command}`,
  formerly: (names) => `früher ${names}`,
};
