import type { Catalogue } from '../../shapes.ts';
import { commandNames } from '../../command-names.ts';
import { fr } from '../commands/fr.ts';

const { option } = commandNames(fr);

/** How a group is set up. */
export const setUp: Catalogue['setUp'] = {
  title: 'Organisation de ce groupe',
  hosts: {
    byRole: (role) =>
      `Animation : ${role}, et toute personne qui peut gérer les évènements, les messages ou le serveur`,
    byPermission: `Animation : toute personne qui peut gérer les évènements, les messages ou le serveur. Utilisez \`${option('group setup host-role')}\` pour désigner un rôle.`,
    hidden: (commands) =>
      `Discord ne lui affiche ${commands} qu’une fois le rôle autorisé dans Paramètres du serveur → Intégrations`,
    notEveryone:
      'Le rôle @everyone ne peut pas être le rôle de l’animation. Choisissez un rôle réservé à l’animation.',
  },
  meetings: {
    in: (channel) => `Rencontres, rappels et amorces : dans ${channel}`,
    nowhere: `Rencontres, rappels et amorces : pas encore défini. Utilisez \`${option('group setup channel')}\` pour dire où.`,
    ready: 'Il n’y manque rien.',
    missing: (permissions) =>
      `**Il y manque au bot : ${permissions}.** Les admins peuvent l’accorder au rôle du bot.`,
    forum: (tag) =>
      `Dans un forum, tout est un message à part : chaque rencontre, chaque amorce et chaque rappel${tag === null ? '' : `, avec l’étiquette « ${tag} », puisqu’il en faut une`}.`,
    gone: '**Ce salon n’existe plus, ou le bot ne le voit pas.** Choisissez-en un autre.',
  },
  moderators: {
    in: (channel) => `Signalements à la modération : dans ${channel}`,
    nowhere: `Signalements à la modération : dans /mod log seulement. Utilisez \`${option('group setup moderators-channel')}\` pour les avoir aussi dans un salon.`,
    open: '**Tout le monde peut voir ce salon : rien n’y est donc publié.** Retirez « Voir le salon » à @everyone, ou choisissez un autre salon.',
  },
  steps: {
    again: 'En trois étapes',
    title: (step) => `Configurer Concordance : étape ${step} sur 3`,
    next: 'Étape suivante',
    later: (setup) =>
      `Vous pouvez vous arrêter à tout moment. ${setup} ramène ici, et contient tout le reste.`,
    language: 'Dans quelle langue le bot doit-il parler ici ?',
    hosts: (commands) =>
      `Qui anime vos rencontres ? Choisissez son rôle, et autorisez-lui ${commands} dans Paramètres du serveur → Intégrations, pour que Discord les montre à ses membres.`,
    chooseHosts: 'Rôle de l’animation',
    works: (works, command) => `Votre groupe peut maintenant interroger ${works} : ${command}`,
    add: (command) => `Ajoutez-en une à vous, par fichier ou par adresse : ${command}`,
    lookAgain: 'Compter de nouveau',
    try: 'Posez une question à vos textes. Vous seul·e voyez la réponse.',
    ask: 'Poser une question',
    question: 'Votre question',
    here: 'Se réunir dans ce salon',
  },
  zone: (zone, clock) => `Fuseau horaire : ${zone}, où il est maintenant ${clock}`,
  noSuchZone: (typed) =>
    `Le fuseau horaire « ${typed} » n’existe pas. Choisissez-en un dans la liste qui s’ouvre pendant la saisie, par exemple Europe/Lisbon.`,
  quiet: {
    hours: (from, to) => `Heures calmes : de ${from} à ${to}, rien n’est publié automatiquement`,
    none: 'Heures calmes : aucune',
  },
  noQuietHours: (typed) =>
    `Impossible de lire « ${typed} » comme des heures calmes. Écrivez-les comme 22:00-07:00, ou écrivez none.`,
  readingLine: {
    on: 'Ligne de lecture : les réponses n’utilisent que ce qui a été lu, dans les œuvres qui ont une ligne',
    off: 'Ligne de lecture : désactivée ; les réponses utilisent les œuvres entières',
  },
  retention: {
    days: (days) => `Les questions sont effacées après ${days}`,
    never: 'Les questions sont conservées jusqu’à leur retrait',
  },
  more: (settings) => `Qui voit les réponses, qui peut ajouter des œuvres, et la langue : ${settings}`,
};
