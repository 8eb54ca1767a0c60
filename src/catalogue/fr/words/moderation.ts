import type { Catalogue } from '../../shapes.ts';
import { commandNames } from '../../command-names.ts';
import { fr } from '../commands/fr.ts';

const { option } = commandNames(fr);

/** What moderators do, and are told. */
export const moderation: Catalogue['moderation'] = {
  defaultReasons: [
    'La discussion va trop vite',
    'Une question annexe',
    'Trop loin du texte',
    'Le ton est vif',
    'Quelque chose de personnel',
    'Au-delà de la ligne de lecture',
    'Publicité ou spam',
    'Autre chose',
  ],
  kinds: {
    note: 'Note',
    cool: 'Mode lent',
    'cool-end': 'Fin du mode lent',
    aside: 'Fil pour une question annexe',
    report: 'Signalement à la modération',
    taken: 'Quelqu’un s’en occupe',
    settled: 'Réglé',
  },
  entry: {
    by: (member) => `par ${member}`,
    byBot: 'par le bot',
    byNobody: 'par un membre dont les données sont effacées',
    about: (member) => `sur ${member}`,
    aboutFormer: (name, date) =>
      `sur un membre qui a effacé ses données le ${date} (dans tous les signalements : ${name})`,
    in: (channel) => `dans ${channel}`,
    message: 'message',
    topic: (topic) => `Sujet : ${topic}`,
    reason: (reason) => `Raison : ${reason}`,
    slowMode: (every, until) => `${every} entre deux messages, jusqu’à ${until}`,
    outcomes: {
      restored: 'Le mode lent précédent est rétabli.',
      'by-hand': 'Quelqu’un l’avait modifié à la main : il a été laissé tel quel.',
      gone: 'Le salon n’existe plus.',
    },
    taken: (member, time) => `${member} s’en occupe, ${time}`,
    settled: (member, time) => `Réglé par ${member}, ${time}`,
    open: 'Personne ne s’en occupe pour l’instant.',
    evidence: {
      was: (time) => `Le message du ${time}, tel qu’il était quand il a été signalé :`,
      noText: 'Il n’avait pas de texte.',
      cut: 'Coupé ici. Le texte complet est dans le fichier de /mod log.',
      cutWhenKept: 'Le texte était trop long pour être conservé en entier.',
      besides: (list) => `De plus : ${list}`,
      files: (names) => `fichiers ${names}`,
      stickers: (names) => `autocollants ${names}`,
      embeds: (number) => `contenus intégrés : ${number}`,
      polls: (number) => `sondages : ${number}`,
    },
    somebody: 'un membre dont les données sont effacées',
  },
  log: {
    title: 'Journal de la modération',
    ofMember: (member) => `Ce qui est conservé ici sur ${member}`,
    empty: 'Le journal est vide.',
    emptyOfMember: 'Rien n’est conservé ici sur ce membre.',
    range: (from, to) =>
      [from === null ? '' : `à partir du ${from}`, to === null ? '' : `jusqu’au ${to}`]
        .filter(Boolean)
        .join(' '),
    newer: 'Plus récents',
    older: 'Plus anciens',
    openReport: 'Ouvrir un signalement',
    noDate: (typed) =>
      `Impossible de lire « ${typed} » comme un jour. Écrivez-le comme 2026-12-01, ou donnez un jour de la semaine pour le plus récent.`,
    backwards: `Le premier jour est après le dernier. Inversez \`${option('mod log from')}\` et \`${option('mod log to')}\`.`,
    file: 'Le journal sous forme de fichier. Il contient des noms et des notes : conservez-le là où seule la modération peut le lire.',
    noFile: 'Le journal ne contient rien à ce sujet : il n’y a donc pas de fichier.',
  },
  note: {
    kept: 'La note est enregistrée. La modération de ce groupe la voit ; le membre la voit sans votre nom s’il demande ses données.',
    empty: 'Écrivez la note.',
    aboutYourself:
      'Vous ne pouvez pas écrire de notes sur vous-même. Demandez-le à quelqu’un d’autre de la modération.',
    aboutNothing: 'Indiquez sur quoi porte la note : un membre, un sujet, ou les deux.',
    tooLong: (limit, length) =>
      `Ce texte peut avoir jusqu’à ${limit} caractères ; il en a ${length}. Raccourcissez-le.`,
    topicTooLong: (limit) => `Un sujet peut avoir jusqu’à ${limit} caractères. Nommez-le avec moins de mots.`,
    noMessage: (typed) =>
      `« ${typed} » n’est pas un lien vers un message de ce serveur. Utilisez « Copier le lien du message » dans le menu du message.`,
    add: 'Ajouter une note',
    modalTitle: 'Ajouter une note',
    modalLabel: 'Que doivent savoir les autres ?',
  },
  slowMode: {
    line: (every, until) => `Mode lent jusqu’à ${until} : ${every} entre deux messages d’un même membre.`,
    over: 'Le mode lent est terminé.',
    done: (channel, every, until) =>
      `${channel} est en mode lent jusqu’à ${until} : ${every} entre deux messages d’un même membre. Les membres qui peuvent contourner le mode lent ne sont pas concernés.`,
    goesBack: (every) => `Ensuite, ce sera de nouveau ${every} entre deux messages.`,
    goesBackToNone: 'Ensuite, il n’y aura pas de mode lent.',
    noLine: (reason) => `L’annonce n’a pas pu être publiée dans le salon. ${reason}`,
    noLineInForum:
      'Une annonce ne peut pas être publiée dans un forum ; prévenez les membres dans ses règles.',
    endNow: 'Terminer maintenant',
    ended: (channel) => `Le mode lent de ${channel} est terminé, et le réglage précédent est rétabli.`,
    leftByHand: (channel) =>
      `Le mode lent de ${channel} a été modifié à la main entre-temps. Je n’y touche pas ; terminez-le vous-même.`,
    gone: 'Le salon n’existe plus, son mode lent est donc terminé aussi.',
    none: (channel) => `${channel} n’a pas de mode lent activé avec /mod slowmode.`,
    noDuration: (typed) =>
      `Impossible de lire « ${typed} » comme une durée. Écrivez 30m, 2h ou 1h 30m, d’une minute à sept jours.`,
    noReason: (typed, command) =>
      `« ${typed} » ne fait pas partie des raisons de ce groupe. Choisissez-en une dans la liste qui s’ouvre pendant la saisie ; modifiez la liste avec ${command}.`,
    unfit: (channel) => `${channel} est archivé. Rouvrez d’abord le fil.`,
    again: 'Cela a déjà été fait.',
  },
  aside: {
    modalTitle: 'Déplacer dans un fil',
    nameLabel: 'Nom du fil',
    reasonLabel: 'Raison, pour le journal de la modération',
    reasonPlaceholder: 'Sans raison',
    line: 'Cette question annexe continue ici, dans son propre fil.',
    done: (thread) => `Le fil est ouvert : ${thread}`,
    noLine: (reason) => `Sa première ligne n’a pas pu être publiée. ${reason}`,
    inThread: 'Ce message est déjà dans un fil ou un post de forum, et on ne peut pas y ouvrir un autre fil.',
    unfit: 'Discord ne permet pas de fils sur les messages de ce salon.',
    unfitMessage: 'Discord ne permet pas de fils sur ce type de message.',
    hasThread: (thread) => `Ce message a déjà un fil : ${thread}`,
    messageGone: 'Le message a été supprimé : il ne peut pas avoir de fil.',
    noName: 'Donnez un nom au fil.',
    nameTooLong: (limit, length) =>
      `Le nom d’un fil peut avoir jusqu’à ${limit} caractères ; il y en a ${length}.`,
  },
  tell: {
    modalTitle: 'Prévenir la modération',
    notice:
      'La modération de ce groupe verra le message, votre raison, votre texte et que le signalement vient de vous. Rien n’apparaît dans le salon, et le bot ne le dit à personne d’autre.',
    seenBy: (list) => `Qui le voit, par rôle : ${list}.`,
    seenByOthers:
      'Qui le voit : la modération et les admins de ce groupe, sauf la personne qui a écrit le message.',
    everyone: 'tout le monde',
    moreRoles: (number) => `${number} ${number === 1 ? 'autre rôle' : 'autres rôles'}`,
    named: (number) => `les membres admis individuellement dans son salon (${number})`,
    owner: 'la personne propriétaire du serveur',
    byDirect:
      'La personne qui a écrit le message peut lire le salon de la modération. Le signalement va donc par message privé à la modération et aux admins que le bot connaît, et dans leur journal.',
    nobody:
      'Rien n’a été envoyé, et rien n’est conservé : ici, personne d’autre que la personne qui a écrit le message ne pourrait recevoir le signalement. Ce que vous pouvez faire : signaler le message à Discord (appui long ou clic droit, puis « Signaler le message »), bloquer le membre ou quitter le serveur.',
    inDirect:
      'dans son journal, et par message privé à ses membres que le bot connaît. Il n’est pas dans son salon, car la personne qui a écrit le message peut le lire.',
    inLogAlone: 'dans son journal et, dès qu’on sait qui peut le lire, dans son salon ou par message privé.',
    own: 'Ce message est le vôtre. Vous pouvez le supprimer, ou écrire à quelqu’un de la modération.',
    withoutAuthor:
      'La personne qui a écrit le message ne voit pas le signalement, quel que soit son rôle ici.',
    ofBot:
      'Ce message vient d’une application. Le bot ne sait pas qui est derrière : personne de la modération n’est donc exclu.',
    kept: (days) =>
      `Avec le signalement sont conservés, même si le message est modifié ou supprimé : son texte, les noms de ses fichiers et autocollants, qui l’a écrit et quand. Après ${days} jours, tout est effacé.`,
    tooLate: (minutes) =>
      `Rien n’a été envoyé : le formulaire est resté ouvert plus de ${minutes} minutes, et le message n’est pas conservé plus longtemps. Rouvrez-le depuis le menu du message.`,
    yourWords: (typed) => `Ce que vous avez écrit : ${typed}`,
    reasonLabel: 'Raison',
    reasonPlaceholder: 'Choisissez la raison qui convient le mieux',
    wordsLabel: 'Quelque chose à ajouter ?',
    thanks: (where) =>
      `Merci. La modération de ce groupe peut maintenant voir le message, votre raison, votre texte et que le signalement vient de vous : ${where}`,
    inLog:
      'dans son journal. Elle n’a pas défini de salon pour cela : il faudra peut-être attendre que quelqu’un regarde.',
    inChannel: 'dans son journal, et dans son salon, où toutes les personnes qui peuvent le lire le voient.',
    rights:
      'La personne qui a écrit le message n’en voit rien, quel que soit son rôle : ni dans le journal, ni parmi les actions faites ici, ni si elle demande ses données. La personne qui exploite le bot peut lire ce qu’il conserve.',
    again:
      'Vous avez déjà signalé ce message à la modération. Cela reste un seul signalement, avec ce que vous aviez écrit.',
    tooOften: (limit) =>
      `Vous avez déjà signalé ${limit} messages à la modération aujourd’hui. Écrivez directement à quelqu’un de la modération.`,
  },
  report: {
    title: 'Signalement à la modération',
    gone: 'Ce signalement n’existe plus, appartient à un autre serveur, ou ce n’est pas à vous de vous en occuper.',
    direct: (server) => `Signalement à la modération de ${server}`,
    whereToSee:
      'Vous recevez ceci en message privé parce que la personne qui a écrit le message peut lire le salon de la modération. Occupez-vous-en sur le serveur : /mod log.',
    inLog: 'Ce signalement est dans le journal de la modération.',
    take: 'Je m’en occupe',
    settle: 'Réglé',
  },
  reasons: {
    title: 'Pourquoi la modération agit ici',
    what: 'La modération donne une de ces raisons quand elle met un salon en mode lent ou donne un fil à une question annexe ; les membres en choisissent une quand ils lui signalent un message.',
    edit: 'Modifier la liste',
    modalTitle: 'Raisons de ce groupe',
    modalLabel: 'Une par ligne ; si vide, la liste du bot',
    saved: 'Enregistré. Ce qui est déjà dans le journal garde sa raison.',
    tooLong: (limit, reason) =>
      `Une raison peut avoir jusqu’à ${limit} caractères. Celle-ci en a plus : « ${reason} »`,
    tooLongInAll: (limit, length) =>
      `Toutes les raisons ensemble peuvent avoir jusqu’à ${limit} caractères ; il y en a ${length}.`,
    tooMany: (limit, number) => `Une liste peut avoir jusqu’à ${limit} raisons ; il y en a ${number}.`,
  },
};
