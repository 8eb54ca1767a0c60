import type { Catalogue } from '../../shapes.ts';

type Prompts = Catalogue['prompts'];

/** The line over a quotation: whose words they are. */
const lead: Prompts['lead'] = ({ voice, speaker }) =>
  ({
    text: 'Le texte dit :',
    report: 'Le texte rapporte une opinion :',
    document: 'Le texte cite ces mots :',
    speaker: `Dans le texte, ${speaker} dit :`,
  })[voice];

const OWN_JUDGEMENT =
  'Où cela se vérifie-t-il dans ce que vous connaissez vous-mêmes, où non, et d’où vient la différence ?';

/** Discussion prompts. A frame is fixed words around a quotation: it says nothing about the text of its own. */
export const prompts: Prompts = {
  lead,
  leadOf: {
    question: 'Le texte lui-même demande :',
    recurrence: ({ topic }) =>
      `« ${topic} » revient dans le texte à des endroits éloignés l’un de l’autre. D’abord :`,
  },
  elsewhere: 'Et bien plus loin dans le texte :',
  ask: {
    question: () =>
      'Jusqu’où le texte avance-t-il vers une réponse, et qu’est-ce qui y plaide encore pour l’autre côté ?',
    act: ({ kind, person }) =>
      kind === 'factual'
        ? 'Qu’est-ce qui y conduit, et qu’en résulte-t-il ?'
        : `Selon votre lecture, qu’est-ce qui fait agir ${person} ainsi ? Qu’est-ce qui, ailleurs dans le texte, appuie cette lecture ?`,
    reason: ({ voice, speaker }) =>
      voice === 'speaker'
        ? `Cette raison suffit-elle, au vu du reste du texte ? Qu’aurait encore pu dire ${speaker}, et que pourrait-on y opposer ?`
        : 'Cette raison suffit-elle, au vu du reste du texte ? Quelle autre raison donne-t-il, et qu’est-ce qui va contre celle-ci ?',
    view: ({ kind, voice, speaker }) => {
      if (kind === 'evaluative') return OWN_JUDGEMENT;
      return voice === 'speaker'
        ? `Qu’est-ce qui, dans le texte, appuie ce que dit ici ${speaker}, et qui ou quoi s’y oppose ?`
        : 'Le texte partage-t-il cette opinion, y répond-il, ou la laisse-t-il telle quelle ? Où le voyez-vous ?';
    },
    document: () =>
      'Que fait le texte de ces mots : s’y appuie-t-il, les met-il à l’épreuve, ou les retourne-t-il ? Où le voyez-vous ?',
    contrast: ({ kind }) =>
      kind === 'evaluative'
        ? 'Traceriez-vous la limite au même endroit ? Qu’est-ce qui changerait si vous la traciez ailleurs ?'
        : 'Quelles sont les deux choses que l’on distingue ici, et le reste du texte maintient-il la distinction ? Où le voyez-vous ?',
    condition: ({ kind }) =>
      kind === 'evaluative'
        ? OWN_JUDGEMENT
        : 'Beaucoup dépend ici de la condition. Où, dans le texte, est-elle remplie, où ne l’est-elle pas, et qu’en résulte-t-il ?',
    definition: ({ kind, voice }) => {
      const end =
        kind === 'evaluative'
          ? 'Comment le diriez-vous ?'
          : voice === 'speaker'
            ? 'Qui ou quoi, dans le texte, le dirait autrement ?'
            : 'Où le reste du texte s’y tient-il ?';
      return `Qu’est-ce que cette façon de le dire fait ressortir, et que laisse-t-elle de côté ? ${end}`;
    },
    claim: ({ kind }) =>
      kind === 'evaluative'
        ? OWN_JUDGEMENT
        : 'C’est dit comme si c’était vrai en général. Qu’est-ce qui, ailleurs dans le texte, l’appuie, et qu’est-ce qui vous en fait douter ?',
    recurrence: () =>
      'Comment les deux passages s’accordent-ils : le second répète-t-il le premier, y ajoute-t-il quelque chose, ou le modifie-t-il ?',
  },

  heading: 'Amorce',
  kind: {
    factual: 'pour commencer : ce que dit le texte',
    interpretive: 'ce que veut dire le texte : plusieurs réponses peuvent s’y appuyer',
    evaluative: 'ce que vous en pensez vous-mêmes : pour la fin',
  },
  inWordsOf: (host) => `Question de ${host}`,
  hostErased: 'l’animation',
  states: {
    drafted: 'hors de la file',
    queued: 'dans la file',
    posted: 'publiée',
    discarded: 'écartée',
  },
  post: 'Publier ici',
  another: 'Une autre',
  edit: 'Modifier',
  queue: 'Mettre dans la file',
  discard: 'Écarter',
  up: 'Monter',
  down: 'Descendre',
  back: 'Retour à la file',
  posted: 'Publiée.',
  queued: 'Dans la file.',
  discarded: 'Écartée. Elle ne reviendra pas.',
  editTitle: 'Modifier la question',
  editLabel: 'Question ; la citation reste telle quelle',
  queueTitle: (count) => `Amorces dans la file (${count})`,
  emptyList: 'Aucune amorce n’est dans la file.',
  low: (count) =>
    count === 0
      ? 'La file est vide : rien ne peut donc être publié automatiquement.'
      : `La file est presque vide : il reste ${count === 1 ? 'une amorce' : `${count} amorces`}.`,
  fill: (preview) => `Utilisez ${preview} pour en choisir de nouvelles.`,
  choose: 'Choisir une amorce à publier, modifier ou déplacer',
  chooseNew: 'Choisir une amorce à publier, à modifier ou à mettre dans la file',
  previewTitle: (name) => `Nouvelles amorces tirées de ${name}`,
  fewer: 'Ce sont toutes celles qui passent les contrôles : peu de bonnes plutôt que beaucoup de mauvaises.',
  at: (when) => `La première amorce de la file sera publiée automatiquement ${when}.`,
  every: (days, when) =>
    `La première amorce de la file sera publiée automatiquement ${when}, puis une ${days === 1 ? 'chaque jour' : `tous les ${days} jours`}.`,
  stopped: 'Les amorces ne sont plus publiées automatiquement.',
  gone: 'Cette amorce n’existe plus.',
  settled: 'Cette amorce a déjà été publiée ou écartée. Choisissez-en une autre.',
  emptyQueue: 'La file est vide. Indiquez une œuvre, et la meilleure nouvelle amorce en sera tirée.',
  noMore:
    'Aucune autre amorce tirée de là ne passe les contrôles. Essayez une autre section ou une autre œuvre, ou écrivez la vôtre.',
  noOther: 'Cette amorce n’est tirée d’aucune œuvre : il n’y en a donc pas d’autre du même genre.',
  noQuestion: 'La question ne contient aucun mot.',
  questionTooLong: (most, has) =>
    `Une question peut avoir jusqu’à ${most} caractères ; celle-ci en a ${has}. Raccourcissez-la.`,
  quotationTooLong: (most, has) =>
    `Une citation peut avoir jusqu’à ${most} caractères ; celle-ci en a ${has}. Citez-en moins.`,
  noMeeting:
    'Aucune rencontre n’est prévue. Planifiez-en une, ou faites publier une amorce à intervalle régulier.',
  wrongDays: (least, most) => `Donnez un nombre entier de jours, de ${least} à ${most}.`,
  noDays: 'Indiquez le nombre de jours.',
};
