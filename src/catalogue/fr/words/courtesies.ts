import type { Catalogue } from '../../shapes.ts';

/** Replies to messages that ask nothing of the texts. */
export const courtesies: Catalogue['courtesies'] = {
  greeting:
    'Bonjour ! Posez-moi une question à laquelle les textes du groupe peuvent répondre, par exemple « Qui décide des mises à jour ? ». /sources montre les textes, /help toutes les commandes.',
  thanks: 'Avec plaisir. Posez vos questions quand vous voulez.',
  help: 'Posez une question avec vos mots : je cite les passages des textes du groupe qui y répondent. /sources montre les textes, /summary en résume un, /find cherche des mots, /help montre tout.',
  bot: 'Je suis un bot qui ne fait que citer les textes du groupe ; je n’ai pas d’avis. Demandez-moi ce qu’ils disent, ou voyez /help.',
  more: 'Cela n’a de sens qu’avec autre chose. Posez une question entière, par exemple « Pourquoi les membres sont-ils partis ? ». Les boutons sous une réponse montrent d’autres citations et leur contexte.',
  meeting: 'Les textes ne le disent pas, mais /meetings montre quand le groupe se réunit et ce qu’il lit.',
  insult:
    'Je ne fais que citer les textes du groupe. Si une réponse était fausse, demandez avec d’autres mots ; /help montre le reste.',
};
