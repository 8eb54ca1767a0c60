import type { Catalogue } from '../../shapes.ts';

/** What the bot says about itself. */
export const help: Catalogue['help'] = {
  introduction: [
    '**Concordance répond à partir des textes de votre groupe, dans leurs propres phrases.**',
    'Le bot n’écrit rien lui-même. Chaque citation est reprise mot pour mot, avec l’œuvre, l’endroit et un lien. Les réponses ne sont visibles que par vous, jusqu’à ce que vous les partagiez.',
  ].join('\n'),
  menu: {
    message: (name) => `**${name}** (dans le menu d’un message, sous « Applications »)`,
    member: (name) => `**${name}** (dans le menu d’un membre, sous « Applications »)`,
  },
};
