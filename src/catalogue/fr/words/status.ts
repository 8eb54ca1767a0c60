import type { Catalogue } from '../../shapes.ts';

/** How the bot is doing. */
export const status: Catalogue['status'] = {
  title: 'Comment va Concordance',
  version: (version, node) => `Concordance ${version}, sur Node.js ${node}`,
  since: (time) => `Démarré ${time}`,
  works: (works, length) => `${works}, ${length}`,
  index: {
    complete: 'Toutes les œuvres sont dans l’index.',
    filling: (missing) => `Pas encore dans l’index, en cours de création : ${missing}.`,
    encoding: (missing) =>
      `Pas encore comparées par le sens ; d’ici là, la recherche s’y fait par les mots : ${missing}.`,
  },
  clock: {
    title: 'L’horloge de la machine du bot n’est pas à l’heure',
    says: (here) => `Elle indique ${here}.`,
    discord: (there) => `Discord indique ${there}.`,
    store: (there) =>
      `La dernière action du bot date du ${there}, et Discord n’a pas pu être joint pour comparer.`,
    consequence:
      'Tant que la personne qui exploite le bot ne l’a pas réglée, rien n’est effacé à l’échéance et rien n’est publié à heure fixe.',
  },
  errors: {
    title: 'Dernières erreurs dans ce groupe',
    none: 'Aucune depuis le démarrage.',
    line: (id, on, time) => `\`${id}\` dans ${on}, ${time}`,
  },
  permissions: {
    title: 'Permissions',
    allThere: (channels) => `Il ne manque rien dans les ${channels} salons de ce serveur.`,
    unknown: 'Le bot n’est pas membre de ce serveur ; ses permissions ne peuvent pas être vérifiées.',
    consequence:
      'Les commandes fonctionnent sans elles ; mais dans ces salons, le bot ne peut pas répondre aux mentions, envoyer de fichiers ou publier de rencontres :',
    missing: (channel, permissions) => `${channel} : il manque ${permissions}`,
  },
};
