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
};
