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
  groups: {
    read: { title: 'Lire et demander', example: '/demander question: Qui garde les lampes ?' },
    quotations: {
      title: 'Citations',
      example: '/citation vérifier texte: Un cercle sans centre a tout de même un bord.',
    },
    discussion: {
      title: 'Discuter',
      example: '/question publier texte: Pourquoi le bac s’arrête-t-il en hiver ?',
    },
    meetings: { title: 'Rencontres, et où vous en êtes', example: '/lecture œuvre: Le Port pourcentage: 40' },
    own: { title: 'Vous et le bot', example: '/vie-privée étendue: partout' },
    host: {
      title: 'Pour l’animation',
      example: '/animation rencontres planifier œuvre: Le Port première: mardi heure: 19h30 rencontres: 6',
    },
    moderator: {
      title: 'Pour la modération',
      example: '/mod mode-lent salon: #lecture secondes: 60 durée: 30m',
    },
    admin: { title: 'Pour les admins', example: '/groupe organiser rôle-d-animation: @Animation' },
  },
  example: (command) => `Par exemple : ${command}`,
  formerly: (names) => `auparavant ${names}`,
};
