import type { Catalogue } from '../../catalogue.ts';
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
  shownToEach: 'Discord montre ces heures à chaque membre selon sa propre horloge.',
  posts: (channel, place) => `Fils et rappels dans ${channel} ; évènements : ${place}`,
  thread: (days) => (days === 0 ? 'Fil le jour même' : `Fil ${count.days(days)} avant`),
  noThread: 'Pas de fils',
  reminder: (hours) => `Rappel ${hours} h avant`,
  noReminder: 'Pas de rappels',
  replaces: (meetings) => `Remplacé : ce qui reste prévu sur cette œuvre (${meetings}).`,
  drawsLine:
    'Une ligne de lecture est tracée : jusqu’au début de la première rencontre, les réponses ne montrent rien de cette œuvre, et chaque rencontre ouvre sa partie. Qui a lu plus loin trace sa propre ligne avec /progress set ; /corpus line déplace celle du groupe, et /group setup désactive la règle.',
  confirm: 'Confirmer',
  cancel: 'Abandonner',
  discarded: 'Rien n’a été planifié.',
  confirmed: (meetings) =>
    `Planifié : ${meetings}. Les évènements, les fils et les rappels viendront en leur temps.`,
  upcoming: 'Prochaines rencontres',
  none: 'Aucune rencontre n’est prévue. L’animation peut en planifier avec /schedule set.',
  meeting: (title, number, of) => `${title}, rencontre ${number} sur ${of}`,
  when: (full, relative) => `${full} (${relative})`,
  toRead: (part) => `À lire : ${part}`,
  workGone: 'L’œuvre n’est plus parmi les textes.',
  covered: (mention) => `Animation : ${mention}`,
  links: { event: 'Évènement', thread: 'Fil' },
  part: {
    section: (number) => `section ${number}`,
    sections: (first, last) => `sections ${first} à ${last}`,
    titled: (number, title) => `section ${number} « ${title} »`,
    paragraphs: (section, first, last) =>
      first === last ? `${section}, paragraphe ${first}` : `${section}, paragraphes ${first} à ${last}`,
    percent: (from, to) => `de ${from} % à ${to} % du texte`,
    length: (part, words) => `${part} (environ ${words})`,
  },
  moved: 'Rencontre déplacée. L’évènement et le fil suivent.',
  skipped: {
    shift: 'Cette rencontre n’aura pas lieu : sa partie et toutes les suivantes attendent la prochaine date.',
    merge: 'Cette rencontre n’aura pas lieu : sa partie est à lire pour la suivante.',
    end: 'Cette rencontre et toutes les suivantes sur cette œuvre sont annulées.',
  },
  coverNamed: (mention) => `${mention} anime cette rencontre.`,
  coverCleared: 'Plus personne n’est désigné pour animer cette rencontre.',
  eventName: (title, number, of) => `${title} (${number} sur ${of})`,
  threadName: (title, number, of, date) => `${title} (${number} sur ${of}), ${date}`,
  date: (at, timeZone) =>
    at.toLocaleDateString('fr', { weekday: 'short', day: 'numeric', month: 'short', timeZone }),
  opening: 'Un endroit pour parler de cette partie, avant la rencontre et après.',
  reminderTitle: (relative) => `Prochaine rencontre : ${relative}`,
  dropped: 'Cette rencontre n’a pas lieu.',
  choice: (when, meeting) => `${when} : ${meeting}`,
  errors: {
    noChannel:
      'Choisissez un salon pour les fils et les rappels, ou faites-en fixer un pour le groupe avec /group setup.',
    oneDivision:
      'Dites soit combien il y aura de rencontres, soit combien de sections aura chacune : l’un ou l’autre seulement.',
    unknownZone: (zone) =>
      `Le fuseau horaire du groupe, « ${zone} », n’existe pas. Fixez-en un avec /group setup, par exemple Europe/Paris.`,
    noDate: (typed) =>
      `« ${typed} » ne peut pas se lire comme une date. Écrivez 2026-12-01, ou un jour de la semaine, par exemple mardi.`,
    noTime: (typed) => `« ${typed} » ne peut pas se lire comme une heure. Écrivez 19:30 ou 19h30.`,
    past: (when) => `Ce moment est passé : ${when}. Choisissez-en un plus tard.`,
    tooManyMeetings: (meetings, most) =>
      `Cela ferait ${meetings} rencontres ; le maximum est ${most}. Prenez plus de sections pour chacune.`,
    tooFewParagraphs: (meetings, paragraphs) =>
      `Cette œuvre n’a que ${paragraphs}, trop peu pour ${meetings} rencontres.`,
    noSections: 'Cette œuvre n’a pas de sections. Dites plutôt combien il y aura de rencontres.',
    decided: 'C’est déjà confirmé ou abandonné. /schedule show montre ce qui est prévu.',
    noMeeting:
      'Aucune rencontre à venir ne correspond. Choisissez-en une dans la liste qui s’ouvre pendant la saisie.',
    nothingToMove: 'Donnez une nouvelle date, une nouvelle heure ou les deux.',
    beforePrevious: (when) =>
      `Ce n’est pas après la rencontre précédente : ${when}. Les parties se lisent dans l’ordre : choisissez une date plus tardive.`,
    afterNext: (when) =>
      `Ce n’est pas avant la rencontre suivante : ${when}. Les parties se lisent dans l’ordre : déplacez d’abord celle-là.`,
    nothingToMerge:
      'Il n’y a pas de rencontre ultérieure qui puisse prendre cette partie. Choisissez une autre solution.',
    changedMeanwhile: 'Quelqu’un vient de modifier ces rencontres. Regardez /schedule show et réessayez.',
  },
};
