import type { HeldCatalogue } from '../stored-data-words.ts';

const WITH_QUESTION =
  'Aussi longtemps que la question ; celle-ci aussi longtemps que le groupe en a décidé, ou jusqu’à ce qu’elle soit retirée ou que les données de son membre soient effacées.';

/** Tables that hold something about members, in French. */
export const fr: HeldCatalogue = {
  ballots: {
    name: 'bulletins dans les votes en cours',
    purpose: 'Les membres peuvent changer leur bulletin jusqu’à la fin du vote.',
    retention: 'Jusqu’à ce que le vote soit clos ou annulé.',
  },
  citations: {
    name: 'citations qui ont répondu à vos questions',
    purpose: 'Ce qu’un membre a reçu en réponse reste lisible quand l’œuvre n’est plus là.',
    retention: 'Aussi longtemps que la question à laquelle elles répondent.',
  },
  corpus_entries: {
    name: 'œuvres que vous avez ajoutées',
    purpose: 'La modération voit qui a ajouté une œuvre.',
    retention:
      'Aussi longtemps que l’œuvre est là. L’effacement ôte le nom de qui l’a ajoutée ; l’œuvre reste.',
  },
  discussion_questions: {
    name: 'questions pour la discussion',
    purpose:
      'Le groupe discute de ce que demandent ses membres ; ils retrouvent leurs questions et ce qu’elles sont devenues.',
    retention:
      'Aussi longtemps que le groupe en a décidé. Les mots seulement jusqu’à ce que le membre retire la question ; le reste au plus tard jusqu’à l’effacement de ses données : alors elles disparaissent, ou restent sans son nom si le groupe en a décidé ainsi.',
  },
  group_lines: {
    name: 'lignes de lecture du groupe que vous avez déplacées',
    purpose: 'L’animation voit qui a déplacé la ligne de lecture du groupe.',
    retention:
      'Jusqu’à ce que quelqu’un d’autre la déplace. L’effacement ôte le nom de qui l’a déplacée ; la ligne reste.',
  },
  lookups: {
    name: 'recherches, pour les boutons qui les suivent',
    purpose: 'Les boutons sous une réponse en tournent les pages, même après un redémarrage.',
    retention: 'Trente jours.',
  },
  meetings: {
    name: 'rencontres que vous animez à la place de quelqu’un',
    purpose: 'Les membres voient qui anime une rencontre à la place de quelqu’un.',
    retention:
      'Aussi longtemps que la rencontre est annoncée. L’effacement ôte le nom de qui l’anime ; la rencontre reste.',
  },
  member_departures: {
    name: 'notes disant que vous avez quitté un groupe',
    purpose: 'Ce qui est conservé sur un membre qui a quitté le groupe est effacé un mois plus tard.',
    retention: 'Jusqu’à ce que le membre revienne ou que ses données soient effacées : un mois au plus.',
  },
  member_lines: {
    name: 'vos propres lignes de lecture',
    purpose: 'Les membres voient les œuvres jusqu’où ils disent avoir lu ; personne d’autre ne le voit.',
    retention:
      'Jusqu’à l’effacement des données du membre ; après /progress clear, seulement le fait et la date du retrait.',
  },
  acts: {
    name: 'ce que vous avez fait pour l’animation, la modération ou l’administration, ou qui vous nomme',
    purpose: 'Les admins voient qui a fait quoi de ce qui n’est pas ouvert à tous les membres.',
    retention:
      'Aussi longtemps que le groupe l’a fixé, au plus tant que le groupe est tenu. L’effacement retire qui l’a fait et ce que cette personne a dit avec, et ce que d’autres ont dit d’un acte qui la nomme ; que cela a été fait demeure.',
  },
  moderation_entries: {
    name: 'entrées du journal de la modération, de vous ou sur vous',
    purpose:
      'La modération voit ce qui a été noté, signalé et fait, par qui et pourquoi, afin de traiter tout le monde de même ; les membres peuvent lui signaler un message.',
    retention:
      'Aussi longtemps que le groupe en a décidé, les signalements 180 jours au plus ; sinon jusqu’à l’effacement des données du membre : les notes à son sujet disparaissent ; de ce qu’il a écrit lui-même son nom s’en va, et des signalements aussi les mots. Les signalements à son sujet ne sont pas listés ici ; son identité en est retirée.',
  },
  pending_reports: {
    name: 'messages que vous êtes en train de signaler',
    purpose: 'Un message est gardé tel qu’il était quand on a commencé le signalement.',
    retention:
      'Jusqu’à l’envoi du signalement, un quart d’heure au plus ; une heure après au plus tard, il est hors des tables.',
  },
  nominations: {
    name: 'œuvres que vous avez proposées',
    purpose: 'Les membres proposent chacun jusqu’à trois œuvres et peuvent retirer les leurs.',
    retention: 'Jusqu’à l’effacement des données du membre ; l’œuvre proposée reste, sans nom.',
  },
  planned_posts: {
    name: 'messages privés du bot pour vous',
    purpose:
      'Ce qui est publié et quand, par des identifiants de rencontres et autres. Un membre est nommé quand c’est un message privé : d’un signalement à la modération, si la personne en cause lit son salon.',
    retention:
      'Les messages privés jusqu’à l’effacement du signalement ou des données du membre ; le reste ne nomme personne.',
  },
  prompts: {
    name: 'amorces que vous avez préparées',
    purpose:
      'Le groupe voit quelles amorces il a eues ; les mots propres de l’animation sont signalés comme tels.',
    retention:
      'Aussi longtemps que le groupe en a décidé, au plus tard jusqu’à l’effacement des données du membre : les amorces écrites par lui disparaissent ; de celles tirées d’un texte, son nom et ses mots s’en vont, et ce qui a servi n’est plus proposé.',
  },
  question_steps: {
    name: 'ce que vous avez fait des questions',
    purpose:
      'L’animation et la modération voient ce qui a été fait d’une question, par qui et pourquoi ; qui l’a posée voit pourquoi.',
    retention: `${WITH_QUESTION} L’effacement ôte le nom de qui l’a fait, et ses raisons.`,
  },
  questions: {
    name: 'questions au bot',
    purpose:
      'Le groupe discute de ce que ses membres ont demandé ; l’animation s’en sert pour préparer ; les membres retrouvent leurs questions.',
    retention:
      'Aussi longtemps que le groupe en a décidé. Les mots et les citations seulement jusqu’à ce que le membre retire la question ; le reste au plus tard jusqu’à l’effacement de ses données : alors elles disparaissent, ou restent sans son nom si le groupe en a décidé ainsi.',
  },
  saved_quotes: {
    name: 'citations que vous avez gardées',
    purpose:
      'Les groupes rassemblent des citations pour leurs discussions ; les membres retrouvent et exportent ce qu’ils ont gardé.',
    retention:
      'Jusqu’à ce que le membre ou la modération retire la citation, ou que les données du membre soient effacées.',
  },
  schedules: {
    name: 'calendriers de rencontres que vous avez établis',
    purpose: 'L’animation voit qui a établi un calendrier.',
    retention:
      'Aussi longtemps que le calendrier. L’effacement ôte le nom de qui l’a établi ; le calendrier reste.',
  },
  session_hands: {
    name: 'mains levées dans une discussion en cours',
    purpose: 'Tout le monde dans une discussion voit qui veut parler, et dans quel ordre.',
    retention:
      'Jusqu’à ce que le membre ait parlé ou baissé la main, ou que la discussion soit finie : un jour au plus.',
  },
  session_items: {
    name: 'ce que vous avez noté ou écrit dans les discussions',
    purpose:
      'Le bilan d’une discussion dit ce qui est venu : questions, passages et points ouverts, certains dans les mots de membres.',
    retention:
      'Aussi longtemps que la discussion. L’effacement supprime les points dans les mots du membre, et ôte le nom de qui a noté le reste.',
  },
  session_turns: {
    name: 'tours de parole dans une discussion en cours',
    purpose: 'Qui a moins parlé peut passer d’abord, et l’animation voit comment la parole se partage.',
    retention: 'Jusqu’à ce que la discussion soit finie : un jour au plus.',
  },
  sessions: {
    name: 'discussions que vous avez ouvertes ou présentées',
    purpose: 'Qui a ouvert une discussion, et qui a écrit au-dessus de son bilan.',
    retention:
      'Aussi longtemps que le groupe en a décidé, à partir de sa fin. L’effacement ôte le nom de qui l’a ouverte, et ses mots au-dessus du bilan ; la discussion reste.',
  },
  themes: {
    name: 'thèmes dans vos mots',
    purpose: 'L’animation voit quelles questions vont ensemble, nommées dans les mots de l’une d’elles.',
    retention: `${WITH_QUESTION} Les autres questions restent.`,
  },
  voices: {
    name: 'questions que vous posez aussi',
    purpose:
      'Les membres disent quelles questions sont aussi les leurs, et peuvent revenir dessus ; les autres ne voient que le nombre.',
    retention: `${WITH_QUESTION} Là où le groupe garde les questions, une voix continue de compter sans qu’on sache de qui.`,
  },
  votes: {
    name: 'votes que vous avez ouverts',
    purpose: 'Qui a ouvert un vote sur la prochaine œuvre.',
    retention: 'Jusqu’à l’effacement des données du membre ; le vote reste.',
  },
};
