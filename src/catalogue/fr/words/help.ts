import type { Catalogue } from '../../shapes.ts';
import { commandNames } from '../../command-names.ts';
import { fr } from '../commands/fr.ts';

const { option, typed } = commandNames(fr);

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
    read: { title: 'Lire et demander', example: typed('ask', { question: 'Qui garde les lampes ?' }) },
    quotations: {
      title: 'Citations',
      example: typed('quote check', { text: 'Un cercle sans centre a tout de même un bord.' }),
    },
    discussion: {
      title: 'Discuter',
      example: typed('question ask', { text: 'Pourquoi le bac s’arrête-t-il en hiver ?' }),
    },
    meetings: {
      title: 'Rencontres, et où vous en êtes',
      example: typed('progress', { work: 'Le Port', percent: '40' }),
    },
    own: {
      title: 'Vous et le bot',
      example: typed('privacy', { scope: option('privacy scope: everywhere') }),
    },
    host: {
      title: 'Pour l’animation',
      example: typed('host schedule set', { work: 'Le Port', first: 'mardi', time: '19h30', meetings: '6' }),
    },
    moderator: {
      title: 'Pour la modération',
      example: typed('mod slowmode', { channel: '#lecture', seconds: '60', for: '30m' }),
    },
    admin: { title: 'Pour les admins', example: typed('group setup', { 'host-role': '@Animation' }) },
  },
  example: (command) => `Par exemple : ${command}`,
  formerly: (names) => `auparavant ${names}`,
};
