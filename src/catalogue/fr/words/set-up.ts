import type { Catalogue } from '../../catalogue.ts';

/** How a group is set up. */
export const setUp: Catalogue['setUp'] = {
  title: 'Organisation de ce groupe',
  hosts: {
    byRole: (role) => `Animation : ${role}, et qui peut gérer les évènements, les messages ou le serveur`,
    byPermission:
      'Animation : qui peut gérer les évènements, les messages ou le serveur. Indiquez `host-role` pour nommer un rôle.',
    hidden: (commands) =>
      `Discord ne lui montre ${commands} qu’une fois le rôle autorisé dans Paramètres du serveur → Intégrations`,
    notEveryone: 'Tout le monde ne peut pas animer. Choisissez un rôle réservé aux personnes qui animent.',
  },
  meetings: {
    in: (channel) => `Rencontres, rappels et amorces : dans ${channel}`,
    nowhere: 'Rencontres, rappels et amorces : nulle part encore. Indiquez `channel` pour dire où.',
    ready: 'Il n’y manque rien.',
    missing: (permissions) =>
      `**Il y manque au bot : ${permissions}.** Qui gère ce serveur peut l’accorder au rôle du bot.`,
    gone: '**Ce salon n’existe plus, ou le bot ne le voit pas.** Choisissez-en un autre.',
  },
  moderators: {
    in: (channel) => `Ce dont la modération est prévenue : dans ${channel}`,
    nowhere:
      'Ce dont la modération est prévenue : dans /mod log seulement. Donnez `salon-de-la-modération` pour l’avoir aussi dans un salon.',
    open: '**Tout le monde peut voir ce salon : rien n’y est donc publié.** Retirez « Voir le salon » à @everyone, ou choisissez-en un autre.',
  },
  zone: (zone, clock) => `Fuseau horaire : ${zone}, où il est maintenant ${clock}`,
  noSuchZone: (typed) =>
    `Le fuseau horaire « ${typed} » n’existe pas. Choisissez-en un dans la liste qui s’ouvre pendant la saisie, par exemple Europe/Lisbon.`,
  quiet: {
    hours: (from, to) => `Heures calmes : de ${from} à ${to}, rien n’est publié automatiquement`,
    none: 'Heures calmes : aucune',
  },
  noQuietHours: (typed) =>
    `« ${typed} » ne sont pas des heures calmes. Écrivez-les comme 22:00-07:00, ou écrivez none.`,
  readingLine: {
    on: 'Ligne de lecture : les réponses s’en tiennent à ce qui a été lu, dans les œuvres qui ont une ligne',
    off: 'Ligne de lecture : désactivée ; les réponses puisent dans les œuvres entières',
  },
  retention: {
    days: (days) => `Les questions sont effacées après ${days}`,
    never: 'Les questions sont gardées jusqu’à ce qu’on les retire',
  },
  more: (settings) => `Qui voit les réponses, qui peut ajouter des œuvres, et la langue : ${settings}`,
};
