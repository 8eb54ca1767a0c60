import type { Catalogue } from '../../shapes.ts';
import { createCounter } from '../../plural.ts';
import { listWords } from './grammar.ts';

const counted = createCounter('fr');

/** Questions for the group's discussion. */
export const discussion: Catalogue['discussion'] = {
  title: 'À discuter',
  statuses: {
    open: 'ouverte',
    taken: 'retenue',
    parked: 'mise de côté',
    answered: 'traitée',
    merged: 'fusionnée',
    withdrawn: 'retirée',
  },
  sorts: { voices: 'le plus de voix d’abord', newest: 'les plus récentes d’abord', theme: 'par thème' },
  askedBy: (who, time) => `posée par ${who} ${time}`,
  aMember: 'un membre',
  hostsAlone: 'seules l’animation et la modération voient lequel',
  voices: (number) => counted(number, { one: 'voix', other: 'voix' }),
  themed: (label) => `thème : ${label}`,
  about: (source) => `Sur ${source}`,
  reason: (reason) => `Raison : ${reason}`,
  meToo: 'Moi aussi',
  meTooNote: 'Appuyez de nouveau pour retirer votre voix. Personne ne voit de qui viennent ces voix.',
  similar: 'Ces questions existent déjà, la vôtre en fait peut-être partie :',
  noSimilar: 'Aucune question semblable n’est en attente.',
  addVoice: 'Donner ma voix à l’une d’elles',
  voiceAdded: 'Votre voix a été ajoutée.',
  postMine: 'Publier la mienne',
  postNamed: 'Publier avec mon nom',
  postHidden: 'Publier sans mon nom',
  postNote: {
    named: 'Elle apparaîtra dans ce salon, avec votre nom.',
    hosts:
      'Elle apparaîtra dans ce salon, sans votre nom. L’animation et la modération voient qui l’a posée.',
    open: 'Elle apparaîtra dans ce salon. Si vous la publiez sans votre nom, seules l’animation et la modération voient qui l’a posée.',
  },
  posted: (mine) => `Votre question est publiée. Utilisez ${mine} pour voir ce qu’elle devient.`,
  makeQuestion: 'En faire une question',
  ofGroup: 'Questions à discuter',
  none: 'Aucune question de ce genre. Publiez-en une avec /question ask.',
  choose: 'En lire une ou lui donner votre voix',
  yours: 'Vos questions à discuter',
  chooseYours: 'En choisir une à lire ou retirer',
  toLog: 'Posées au bot',
  toPosted: (number) => `À discuter (${number})`,
  withdraw: 'Retirer',
  confirmWithdrawal:
    'Retirer définitivement cette question ? Son texte et ses voix seront effacés. Les messages déjà publiés dans un salon y restent.',
  withdrawn: 'La question est retirée.',
  back: 'Retour à vos questions',
  manage: 'Gérer les questions',
  chooseToManage: 'Choisir une question',
  chooseTheme: 'Choisir un thème',
  withoutTheme: 'Sans thème',
  group: 'Regrouper les semblables',
  grouped: (number) =>
    number === 0
      ? 'Aucune question sans thème ne ressemble à une autre sans thème.'
      : `${counted(number, { one: 'question a', other: 'questions ont' })} maintenant un thème.`,
  take: 'Retenir',
  park: 'Mettre de côté',
  answer: 'Traitée',
  reopen: 'Rouvrir',
  remove: 'Retirer',
  backToAll: 'Retour à toutes',
  mergeInto: 'Fusionner avec…',
  putIntoTheme: 'Thème…',
  newTheme: 'Un nouveau thème, nommé avec des mots de cette question',
  noTheme: 'Pas de thème',
  reasonTitle: 'Pourquoi ?',
  reasonLabel: 'Raison ; le membre concerné la voit',
  stepsTitle: 'Historique',
  steps: {
    posted: 'publiée',
    taken: 'retenue',
    parked: 'mise de côté',
    answered: 'traitée',
    reopened: 'rouverte',
    merged: 'fusionnée avec une autre',
    themed: 'passée à un autre thème',
    withdrawn: 'retirée',
  },
  step: (what, who, time) => `${what} par ${who} ${time}`,
  somebody: 'quelqu’un',
  rename: 'Le renommer avec d’autres mots de ses questions',
  mergeTheme: 'Tout déplacer vers un autre thème',
  questions: (number) => counted(number, { one: 'question', other: 'questions' }),
  gone: 'Cette question a été retirée, ou appartient à un autre serveur.',
  pastLine: 'Cette question porte sur un passage au-delà de la ligne de lecture.',
  pastGroupLine:
    'Le groupe n’a pas encore lu jusque-là, et tout le monde ici verrait le passage. Posez la question quand le groupe y sera.',
  whichWork: (titles) =>
    `Ce passage existe dans plusieurs textes : ${listWords(titles, 'and')}. Ajoutez devant un mot du titre, comme dans « Holt 3.2 ».`,
  isYours: 'C’est vous qui l’avez posée, votre voix compte donc déjà.',
  madeAlready:
    'Cette question est déjà publiée pour la discussion. Utilisez /question mine pour voir ce qu’elle devient.',
  isDone: 'Cette question est close : vous ne pouvez plus lui donner votre voix.',
  tooMany: (limit) =>
    `Vous avez ${limit} questions en attente. Retirez-en une avec /question mine avant d’en publier une autre.`,
  alreadyIs: (status) => `Ce n’est plus possible : la question est désormais ${status}.`,
  noTarget: 'Elle ne peut pas être fusionnée avec cette question. Choisissez-en une autre en attente.',
  themeGone: 'Ce thème n’existe plus.',
  reasonTooLong: (limit, length) =>
    `Une raison peut avoir jusqu’à ${limit} caractères ; celle-ci en a ${length}.`,
};
