import type { Catalogue } from '../../shapes.ts';
import { count } from './grammar.ts';

/** Schedules and meetings. */
export const schedule: Catalogue['schedule'] = {
  preview: (title) => `Rencontres sur ${title}`,
  rhythm: {
    day: (time) => `Chaque jour à ${time}`,
    week: (time) => `Chaque semaine à ${time}`,
    'two-weeks': (time) => `Toutes les deux semaines à ${time}`,
    month: (time) => `Chaque mois, le même jour de la semaine, à ${time}`,
  },
  zone: (rhythm, zone) => `${rhythm}, fuseau horaire ${zone}`,
  shownToEach: 'Discord affiche ces heures à chaque membre dans son propre fuseau horaire.',
  posts: (channel, place) => `Fils et rappels dans ${channel} ; évènements : ${place}`,
  thread: (days) => (days === 0 ? 'Fil le jour même' : `Fil ${count.days(days)} avant`),
  noThread: 'Pas de fils',
  reminder: (hours) => `Rappel ${hours} h avant`,
  noReminder: 'Pas de rappels',
  replaces: (meetings) => `Cela remplace ce qui reste prévu sur cette œuvre (${meetings}).`,
  drawsLine:
    'Une ligne de lecture sera mise en place : jusqu’au début de la première rencontre, les réponses ne montrent rien de cette œuvre, et chaque rencontre ouvre sa partie. Les membres qui ont lu plus loin peuvent régler leur propre ligne avec /progress ; /host line déplace celle du groupe, et /group setup désactive la règle.',
  confirm: 'Confirmer',
  cancel: 'Abandonner',
  discarded: 'Rien n’a été planifié.',
  confirmed: (meetings) =>
    `Planifié : ${meetings}. Les évènements, les fils et les rappels seront créés le moment venu.`,
  upcoming: 'Prochaines rencontres',
  none: 'Aucune rencontre n’est prévue. L’animation peut en planifier avec /host schedule set.',
  meeting: (title, number, of) => `${title}, rencontre ${number} sur ${of}`,
  when: (full, relative) => `${full} (${relative})`,
  toRead: (part) => `À lire : ${part}`,
  workGone: 'L’œuvre ne fait plus partie des textes.',
  covered: (mention) => `Animation : ${mention}`,
  links: { event: 'Évènement', thread: 'Fil' },
  part: {
    section: (number) => `section ${number}`,
    sections: (first, last) => `sections ${first} à ${last}`,
    titled: (number, title) => `section ${number} « ${title} »`,
    paragraphs: (section, first, last) =>
      first === last ? `${section}, paragraphe ${first}` : `${section}, paragraphes ${first} à ${last}`,
    percent: (from, to) => `de ${from} % à ${to} % du texte`,
    length: (part, words) => `${part} (environ ${words})`,
  },
  moveTitle: (meeting) => `Déplacer ${meeting} ?`,
  moveFrom: (when) => `De : ${when}`,
  moveTo: (when, own) => `À : **${when}**, soit pour vous ${own}`,
  stays: 'Rien n’a été déplacé.',
  moved: 'Rencontre déplacée. L’évènement et le fil seront mis à jour.',
  skipped: {
    shift: 'Cette rencontre est annulée : sa partie et toutes les suivantes passent à la prochaine date.',
    merge: 'Cette rencontre est annulée : sa partie est à lire pour la suivante.',
    end: 'Cette rencontre et toutes les suivantes sur cette œuvre sont annulées.',
  },
  coverNamed: (mention) => `${mention} anime cette rencontre.`,
  coverCleared: 'Personne n’est plus désigné pour animer cette rencontre.',
  eventName: (title, number, of) => `${title} (${number} sur ${of})`,
  threadName: (title, number, of, date) => `${title} (${number} sur ${of}), ${date}`,
  date: (at, timeZone) =>
    at.toLocaleDateString('fr', { weekday: 'short', day: 'numeric', month: 'short', timeZone }),
  opening: 'Un endroit pour parler de cette partie avant et après la rencontre.',
  reminderTitle: (relative) => `Prochaine rencontre : ${relative}`,
  pressStart: (meeting, link, reason) =>
    `**${meeting}** commence maintenant. Discord ne démarre un événement dans un salon vocal ou de conférence que si quelqu’un clique sur **Démarrer l’événement**, et le bot n’y est pas autorisé : ${reason} Merci de cliquer : ${link}`,
  dropped: 'Cette rencontre est annulée.',
  choice: (when, meeting) => `${when} : ${meeting}`,
  errors: {
    noChannel:
      'Choisissez un salon pour les fils et les rappels, ou demandez aux admins d’en définir un avec /group setup.',
    oneDivision:
      'Indiquez soit le nombre de rencontres, soit le nombre de sections par rencontre, pas les deux.',
    unknownZone: (zone) =>
      `Le fuseau horaire du groupe, « ${zone} », est inconnu. Définissez-en un avec /group setup, par exemple Europe/Paris.`,
    noDate: (typed) =>
      `Impossible de lire « ${typed} » comme une date. Écrivez 1er décembre, 1/12/2026, demain, ou un jour de la semaine, par exemple mardi.`,
    noTime: (typed) => `Impossible de lire « ${typed} » comme une heure. Écrivez 19:30, 19h30 ou midi.`,
    past: (when) => `Cette date est passée : ${when}. Choisissez-en une plus tardive.`,
    tooManyMeetings: (meetings, most) =>
      `Cela ferait ${meetings} rencontres ; le maximum est ${most}. Prenez plus de sections par rencontre.`,
    tooFewParagraphs: (meetings, paragraphs) =>
      `Cette œuvre n’a que ${paragraphs}, trop peu pour ${meetings} rencontres.`,
    noSections: 'Cette œuvre n’a pas de sections. Indiquez plutôt le nombre de rencontres.',
    decided: 'Cela a déjà été confirmé ou abandonné. Voyez ce qui est prévu avec /meetings.',
    noMeeting:
      'Aucune rencontre à venir ne correspond. Choisissez-en une dans la liste qui s’ouvre pendant la saisie.',
    nothingToMove: 'Donnez une nouvelle date, une nouvelle heure ou les deux.',
    beforePrevious: (when) =>
      `Ce n’est pas après la rencontre précédente : ${when}. Les parties se lisent dans l’ordre : choisissez une date plus tardive.`,
    afterNext: (when) =>
      `Ce n’est pas avant la rencontre suivante : ${when}. Les parties se lisent dans l’ordre : déplacez d’abord celle-là.`,
    nothingToMerge:
      'Il n’y a pas de rencontre ultérieure qui puisse prendre cette partie. Choisissez une autre solution.',
    changedMeanwhile: 'Quelqu’un vient de modifier ces rencontres. Regardez /meetings et réessayez.',
  },
};
