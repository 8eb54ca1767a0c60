import type { HeldCatalogue } from '../shapes.ts';

const WITH_QUESTION =
  'Aussi longtemps que la question. La question reste aussi longtemps que le groupe en a décidé, au plus tard jusqu’à ce qu’elle soit retirée ou que les données de son membre soient effacées.';

/** Tables that hold something about members, in French. */
export const fr: HeldCatalogue = {
  ballots: {
    name: 'bulletins dans les votes en cours',
    purpose: 'Les membres peuvent modifier leur bulletin jusqu’à la fin du vote.',
    retention: 'Jusqu’à ce que le vote soit clos ou annulé.',
  },
  citations: {
    name: 'citations qui ont répondu à vos questions',
    purpose: 'La réponse reçue par un membre reste lisible quand l’œuvre a été retirée.',
    retention: 'Aussi longtemps que la question à laquelle elles répondent.',
  },
  corpus_entries: {
    name: 'œuvres que vous avez ajoutées',
    purpose: 'La modération voit qui a ajouté une œuvre.',
    retention:
      'Aussi longtemps que l’œuvre est là. L’effacement retire le nom du membre qui l’a ajoutée ; l’œuvre reste.',
  },
  discussion_questions: {
    name: 'questions pour la discussion',
    purpose:
      'Le groupe discute de ce que demandent ses membres ; ils retrouvent leurs questions et ce qu’elles sont devenues.',
    retention:
      'Aussi longtemps que le groupe en a décidé. Le texte seulement jusqu’à ce que le membre retire la question ; le reste au plus tard jusqu’à l’effacement de ses données : les questions sont alors effacées ou restent sans son nom, selon ce que le groupe a décidé.',
  },
  feedback: {
    name: 'ce que vous avez pensé des réponses',
    purpose:
      'L’animation et la personne qui exploite le bot voient quelles réponses étaient fausses ; personne ne voit qui l’a dit.',
    retention:
      'Aussi longtemps que la question. Pendant trente jours avec une marque aléatoire, pour que chaque membre ne compte qu’une fois, puisse changer d’avis ou effacer le sien ; ensuite, personne ne peut dire de qui il vient.',
  },
  group_lines: {
    name: 'lignes de lecture du groupe que vous avez déplacées',
    purpose: 'L’animation voit qui a déplacé la ligne de lecture du groupe.',
    retention:
      'Jusqu’à ce que quelqu’un d’autre la déplace. L’effacement retire le nom du membre qui l’a déplacée ; la ligne reste.',
  },
  lookups: {
    name: 'recherches, pour les boutons qui les suivent',
    purpose: 'Les boutons sous une réponse en font défiler les pages, même après un redémarrage.',
    retention: 'Trente jours.',
  },
  meetings: {
    name: 'rencontres que vous animez à la place de quelqu’un',
    purpose: 'Les membres voient qui anime une rencontre à la place de quelqu’un.',
    retention:
      'Aussi longtemps que la rencontre est annoncée. L’effacement retire le nom du membre qui l’anime ; la rencontre reste.',
  },
  member_departures: {
    name: 'entrées indiquant que vous avez quitté un groupe',
    purpose: 'Ce qui est conservé sur un membre qui a quitté le groupe est effacé un mois plus tard.',
    retention: 'Jusqu’à ce que le membre revienne ou que ses données soient effacées : un mois au plus.',
  },
  member_lines: {
    name: 'vos propres lignes de lecture',
    purpose: 'Les membres voient les œuvres jusqu’où ils disent avoir lu ; personne d’autre ne le voit.',
    retention:
      'Jusqu’à l’effacement des données du membre ; après /progress, seulement le fait et la date du retrait.',
  },
  acts: {
    name: 'ce que vous avez fait en animation, en modération ou comme admin, ou ce qui vous y nomme',
    purpose: 'Les admins voient qui a fait quoi, pour ce qui n’est pas ouvert à tous les membres.',
    retention:
      'Aussi longtemps que le groupe en a décidé, au plus tant que le groupe est conservé. L’effacement retire le nom du membre qui l’a fait et ce qu’il a indiqué, et ce que d’autres ont indiqué dans une action qui le nomme ; le fait que cela a été fait reste.',
  },
  moderation_entries: {
    name: 'entrées du journal de la modération, de vous ou sur vous',
    purpose:
      'La modération voit ce qui a été noté, signalé et fait, par qui et pourquoi, afin de traiter tout le monde de même ; les membres peuvent lui signaler un message.',
    retention:
      'Aussi longtemps que le groupe en a décidé, les signalements 180 jours au plus ; sinon jusqu’à l’effacement des données du membre : les notes à son sujet sont effacées ; son nom est retiré de ce qu’il a écrit lui-même, et des signalements le texte aussi. Les signalements à son sujet ne sont pas listés ici ; son identité en est retirée.',
  },
  pending_reports: {
    name: 'messages que vous êtes en train de signaler',
    purpose: 'Un message est conservé tel qu’il était au début du signalement.',
    retention:
      'Jusqu’à l’envoi du signalement, un quart d’heure au plus ; une heure après au plus tard, il est retiré des tables.',
  },
  nominations: {
    name: 'œuvres que vous avez proposées',
    purpose: 'Les membres proposent chacun jusqu’à trois œuvres et peuvent retirer les leurs.',
    retention: 'Jusqu’à l’effacement des données du membre ; l’œuvre proposée reste, sans nom.',
  },
  planned_posts: {
    name: 'messages privés que le bot vous envoie',
    purpose:
      'Ce qui est publié et quand, avec des identifiants de rencontres et autres. Un membre n’est nommé que pour un message privé : celui d’un signalement à la modération, si la personne concernée peut lire le salon de celle-ci.',
    retention:
      'Les messages privés jusqu’à l’effacement du signalement ou des données du membre ; le reste ne nomme personne.',
  },
  prompts: {
    name: 'amorces que vous avez écrites',
    purpose: 'Le groupe voit quelles amorces il a eues ; les textes de l’animation sont signalés comme tels.',
    retention:
      'Aussi longtemps que le groupe en a décidé, au plus tard jusqu’à l’effacement des données du membre : les amorces qu’il a écrites sont effacées ; son nom et son texte sont retirés de celles tirées d’une œuvre, et ce qui a servi n’est plus proposé.',
  },
  question_steps: {
    name: 'ce que vous avez fait avec les questions',
    purpose:
      'L’animation et la modération voient ce qui a été fait d’une question, par qui et pourquoi ; le membre qui l’a posée voit pourquoi.',
    retention: `${WITH_QUESTION} L’effacement retire le nom du membre qui l’a fait, et ses raisons.`,
  },
  questions: {
    name: 'questions au bot',
    purpose:
      'Le groupe discute de ce que ses membres ont demandé ; l’animation s’en sert pour se préparer ; les membres retrouvent leurs questions.',
    retention:
      'Aussi longtemps que le groupe en a décidé. Le texte et les citations seulement jusqu’à ce que le membre retire la question ; le reste au plus tard jusqu’à l’effacement de ses données : les questions sont alors effacées ou restent sans son nom, selon ce que le groupe a décidé.',
  },
  saved_quotes: {
    name: 'citations que vous avez enregistrées',
    purpose:
      'Les groupes rassemblent des citations pour leurs discussions ; les membres retrouvent et exportent ce qu’ils ont enregistré.',
    retention:
      'Jusqu’à ce que le membre ou la modération retire la citation, ou que les données du membre soient effacées.',
  },
  schedules: {
    name: 'calendriers de rencontres que vous avez établis',
    purpose: 'L’animation voit qui a établi un calendrier.',
    retention:
      'Aussi longtemps que le calendrier. L’effacement retire le nom du membre qui l’a établi ; le calendrier reste.',
  },
  session_hands: {
    name: 'mains levées dans une discussion en cours',
    purpose: 'Tout le monde dans une discussion voit qui veut parler, et dans quel ordre.',
    retention:
      'Jusqu’à ce que le membre ait parlé ou baissé la main, ou que la discussion soit finie : un jour au plus.',
  },
  session_items: {
    name: 'ce que vous avez noté ou écrit dans les discussions',
    purpose:
      'Le bilan d’une discussion montre ce dont on a parlé : questions, passages et points ouverts, certains écrits par des membres.',
    retention:
      'Aussi longtemps que la discussion. L’effacement supprime les points écrits par le membre, et retire son nom de ce qu’il a noté d’autre.',
  },
  session_turns: {
    name: 'tours de parole dans une discussion en cours',
    purpose:
      'Les membres qui ont moins parlé peuvent passer d’abord, et l’animation voit comment la parole se répartit.',
    retention: 'Jusqu’à ce que la discussion soit finie : un jour au plus.',
  },
  sessions: {
    name: 'discussions que vous avez ouvertes ou présentées',
    purpose: 'Qui a ouvert une discussion et qui a écrit l’introduction de son bilan.',
    retention:
      'Aussi longtemps que le groupe en a décidé, à partir de sa fin. L’effacement retire le nom du membre qui l’a ouverte, et son introduction du bilan ; la discussion reste.',
  },
  themes: {
    name: 'thèmes que vous avez nommés',
    purpose: 'L’animation voit quelles questions vont ensemble, nommées avec des mots de l’une d’elles.',
    retention: `${WITH_QUESTION} Les autres questions restent.`,
  },
  voices: {
    name: 'questions auxquelles vous avez donné votre voix',
    purpose:
      'Les membres disent quelles questions sont aussi les leurs, et peuvent revenir dessus ; les autres ne voient que le nombre.',
    retention: `${WITH_QUESTION} Là où le groupe garde les questions, une voix continue de compter, sans que l’on conserve de qui elle vient.`,
  },
  votes: {
    name: 'votes que vous avez ouverts',
    purpose: 'Qui a ouvert un vote sur la prochaine œuvre.',
    retention: 'Jusqu’à l’effacement des données du membre ; le vote reste.',
  },
};
