import type { Catalogue } from '../../catalogue.ts';

/** What moderators do, and are told. */
export const moderation: Catalogue['moderation'] = {
  defaultReasons: [
    'La discussion va vite',
    'Une question à côté',
    'Loin du texte',
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
    aside: 'Fil pour une question à côté',
    report: 'Signalé à la modération',
    taken: 'Quelqu’un s’en occupe',
    settled: 'Réglé',
  },
  entry: {
    by: (member) => `par ${member}`,
    byBot: 'de lui-même',
    byNobody: 'par un membre effacé',
    about: (member) => `à propos de ${member}`,
    aboutFormer: (name, date) =>
      `sur un membre qui a effacé ses données, ${date} (dans chaque cas : ${name})`,
    in: (channel) => `dans ${channel}`,
    message: 'message',
    topic: (topic) => `Sujet : ${topic}`,
    reason: (reason) => `Raison : ${reason}`,
    cool: (every, until) => `Un message toutes les ${every}, jusqu’à ${until}`,
    outcomes: {
      restored: 'L’ancien mode lent vaut de nouveau.',
      'by-hand': 'Quelqu’un l’avait changé à la main ; cela a été laissé tel quel.',
      gone: 'Le salon n’existe plus.',
    },
    taken: (member, time) => `${member} s’en occupe, ${time}`,
    settled: (member, time) => `Réglé par ${member}, ${time}`,
    open: 'Personne ne s’en occupe encore.',
    evidence: {
      was: (time) => `Le message du ${time}, tel qu’il était quand il a été signalé :`,
      noText: 'Il n’avait pas de texte.',
      cut: 'Coupé ici. Le texte entier est dans le fichier de /mod log.',
      cutWhenKept: 'Le texte était plus long que ce qui est gardé.',
      besides: (list) => `En outre : ${list}`,
      files: (names) => `fichiers ${names}`,
      stickers: (names) => `autocollants ${names}`,
      embeds: (number) => `intégrations : ${number}`,
      polls: (number) => `sondages : ${number}`,
    },
    somebody: 'un membre effacé',
  },
  log: {
    title: 'Journal de la modération',
    ofMember: (member) => `Ce qui est gardé ici à propos de ${member}`,
    empty: 'Le journal n’a rien là-dessus.',
    emptyOfMember: 'Rien n’est gardé ici à propos de ce membre.',
    range: (from, to) =>
      [from === null ? '' : `du ${from}`, to === null ? '' : `au ${to}`].filter(Boolean).join(' '),
    newer: 'Plus récents',
    older: 'Plus anciens',
    openReport: 'Ouvrir un signalement',
    noDate: (typed) =>
      `« ${typed} » n’est pas un jour. Écrivez 2026-12-01, ou un jour de la semaine pour le dernier.`,
    backwards: 'Le premier jour vient après le dernier. Échangez `du` et `au`.',
    file: 'Le journal en fichier. Il contient des noms et des notes : gardez-le là où seule la modération peut le lire.',
    noFile: 'Le journal n’a rien là-dessus : il n’y a donc pas de fichier.',
  },
  note: {
    kept: 'La note est gardée. La modération de ce groupe la voit ; le membre la voit sans votre nom s’il demande ses données.',
    empty: 'Écrivez ce que vous voulez noter.',
    aboutYourself:
      'Personne ne tient ici de notes sur soi-même. Demandez à une autre personne de la modération de l’écrire.',
    aboutNothing: 'Dites de quoi parle la note : un membre, un sujet, ou les deux.',
    tooLong: (limit, length) =>
      `Ceci peut avoir jusqu’à ${limit} caractères ; il y en a ${length}. Faites plus court.`,
    topicTooLong: (limit) => `Un sujet peut avoir jusqu’à ${limit} caractères. Nommez-le en moins de mots.`,
    noMessage: (typed) =>
      `« ${typed} » n’est pas un lien vers un message de ce serveur. Copiez-le dans le menu du message : Copier le lien du message.`,
    add: 'Ajouter une note',
    modalTitle: 'Ajouter une note',
    modalLabel: 'Que doivent savoir les autres ?',
  },
  cool: {
    line: (every, until) => `Mode lent jusqu’à ${until} : un message toutes les ${every} par membre.`,
    over: 'Le mode lent est terminé.',
    done: (channel, every, until) =>
      `${channel} est lent jusqu’à ${until} : un message toutes les ${every}. Qui peut contourner le mode lent écrit comme avant.`,
    goesBack: (every) => `Ensuite, ce sera de nouveau un message toutes les ${every}.`,
    goesBackToNone: 'Ensuite, il n’y aura pas de mode lent.',
    noLine: (reason) => `La ligne qui l’annonce n’a pas pu être publiée dans le salon. ${reason}`,
    noLineInForum:
      'Un forum n’a pas de place pour une ligne qui l’annonce : dites-le aux membres dans ses règles.',
    endNow: 'Terminer maintenant',
    ended: (channel) => `Le mode lent de ${channel} est terminé, l’ancien vaut de nouveau.`,
    leftByHand: (channel) =>
      `Le mode lent de ${channel} a été changé à la main entre-temps. Il est laissé tel quel et ne se termine plus de lui-même.`,
    gone: 'Le salon n’existe plus, et son mode lent non plus.',
    none: (channel) => `${channel} n’a pas de mode lent mis avec /mod cool.`,
    noDuration: (typed) =>
      `« ${typed} » n’est pas une durée pour laquelle un salon peut être lent. Écrivez 30m, 2h ou 1h 30m, d’une minute à sept jours.`,
    noReason: (typed, command) =>
      `« ${typed} » n’est aucune des raisons de ce groupe. Choisissez-en une dans la liste qui s’ouvre quand vous écrivez ; ${command} change la liste.`,
    unfit: (channel) => `${channel} est archivé. Rouvrez d’abord le fil.`,
    again: 'C’est déjà fait.',
  },
  aside: {
    modalTitle: 'Déplacer dans un fil',
    nameLabel: 'Nom du fil',
    reasonLabel: 'Raison, pour le journal seulement',
    reasonPlaceholder: 'Sans raison',
    line: 'Cette question à côté continue ici, pour qu’elle ait sa propre place.',
    done: (thread) => `Le fil est ouvert : ${thread}`,
    noLine: (reason) => `Sa première ligne n’a pas pu être publiée. ${reason}`,
    inThread:
      'Ce message est déjà dans un fil ou une publication de forum, et un fil ne peut pas tenir à un fil.',
    unfit: 'Discord n’a pas de fils sur les messages de ce salon.',
    unfitMessage: 'Discord n’a pas de fils sur les messages de cette sorte.',
    hasThread: (thread) => `Ce message a déjà un fil : ${thread}`,
    messageGone: 'Le message n’existe plus : il ne peut pas avoir de fil.',
    noName: 'Donnez un nom au fil.',
    nameTooLong: (limit, length) =>
      `Le nom d’un fil peut avoir jusqu’à ${limit} caractères ; il y en a ${length}.`,
  },
  tell: {
    modalTitle: 'Prévenir la modération',
    notice:
      'La modération de ce groupe verra le message, votre raison, vos mots, et que c’est vous qui l’avez dit. Rien ne paraît dans le salon, et le bot ne le dit à personne d’autre.',
    seenBy: (list) => `Qui le voit, par rôle : ${list}.`,
    seenByOthers:
      'Qui le voit : la modération et les admins de ce groupe, sauf la personne qui a écrit le message.',
    everyone: 'tout le monde',
    moreRoles: (number) => `${number} autres rôles`,
    named: (number) => `des membres admis par leur nom dans son salon (${number})`,
    owner: 'propriétaire du serveur',
    byDirect:
      'La personne qui a écrit le message lit le salon de la modération. Il va donc par message privé à la modération et aux admins que le bot connaît, et dans leur journal.',
    nobody:
      'Rien n’a été envoyé, et rien n’est gardé : ici personne ne pourrait le recevoir, sauf la personne qui a écrit le message. Ce que vous pouvez faire : signaler le message à Discord (appui long ou clic droit, puis Signaler le message), bloquer le membre, ou quitter le serveur.',
    inDirect:
      'dans son journal, et par message privé à celles et ceux que le bot connaît. Il n’est pas dans son salon, que la personne qui a écrit le message peut lire.',
    inLogAlone:
      'dans son journal et, dès qu’on sait qui peut le lire, dans un salon à elle ou par message privé.',
    own: 'Ce message est le vôtre. Vous pouvez le supprimer, ou écrire à quelqu’un de la modération.',
    withoutAuthor: 'La personne qui a écrit le message est laissée de côté, quel que soit son rôle ici.',
    ofBot:
      'Une application a écrit ce message. Le bot ne sait pas qui est derrière : personne n’est laissé de côté.',
    kept: (days) =>
      `Avec le signalement sont gardés, même si le message est changé ou supprimé : son texte, les noms de ses fichiers et autocollants, qui l’a écrit et quand. Après ${days} jours, tout est effacé.`,
    tooLate: (minutes) =>
      `Rien n’a été envoyé : la fenêtre est restée ouverte plus de ${minutes} minutes, et le message n’est pas gardé plus longtemps. Rouvrez-la depuis le menu du message.`,
    yourWords: (typed) => `Ce que vous avez écrit : ${typed}`,
    reasonLabel: 'Raison',
    reasonPlaceholder: 'Choisissez la raison qui convient le mieux',
    wordsLabel: 'Quelque chose à ajouter ?',
    thanks: (where) =>
      `Merci. La modération de ce groupe peut maintenant voir le message, votre raison, vos mots, et que c’est vous qui l’avez dit : ${where}`,
    inLog: 'dans son journal. Elle n’a pas fixé de salon pour cela : il faut attendre que quelqu’un regarde.',
    inChannel:
      'dans son journal, et dans un salon à elle, où le voient toutes les personnes qui peuvent le lire.',
    rights:
      'La personne qui a écrit le message n’en voit rien, quel que soit son rôle : ni dans le journal, ni parmi ce qui a été fait ici, ni si elle demande ses données. Qui fait tourner le bot peut lire ce qu’il garde.',
    again:
      'Vous avez déjà prévenu la modération de ce message. Cela reste un seul signalement, avec ce que vous avez écrit d’abord.',
    tooOften: (limit) =>
      `Vous avez prévenu la modération de ${limit} messages aujourd’hui. Écrivez directement à quelqu’un d’elle.`,
  },
  report: {
    title: 'Signalé à la modération',
    gone: 'Ce signalement n’existe plus, n’est pas de ce serveur, ou ce n’est pas à vous de vous en occuper.',
    direct: (server) => `Signalé à la modération de ${server}`,
    whereToSee:
      'Vous recevez ceci en message privé parce que la personne qui a écrit le message lit le salon de la modération. Occupez-vous-en sur le serveur : /mod log.',
    inLog: 'Ce signalement est dans le journal de la modération.',
    take: 'Je m’en occupe',
    settle: 'Réglé',
  },
  reasons: {
    title: 'Pourquoi la modération agit ici',
    what: 'La modération donne une de ces raisons quand elle ralentit un salon ou donne un fil à une question à côté ; les membres en choisissent une quand ils la préviennent d’un message.',
    edit: 'Changer la liste',
    modalTitle: 'Raisons de ce groupe',
    modalLabel: 'Une par ligne ; vide : la liste du bot',
    saved: 'Enregistré. Ce qui est dans le journal garde sa raison.',
    tooLong: (limit, reason) =>
      `Une raison peut avoir jusqu’à ${limit} caractères. Celle-ci en a plus : « ${reason} »`,
    tooLongInAll: (limit, length) =>
      `Toutes les raisons ensemble peuvent avoir jusqu’à ${limit} caractères ; il y en a ${length}.`,
    tooMany: (limit, number) => `Une liste peut avoir jusqu’à ${limit} raisons ; il y en a ${number}.`,
  },
};
