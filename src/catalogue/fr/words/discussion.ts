import type { Catalogue } from '../../catalogue.ts';
import { createCounter } from '../../plural.ts';
import { listWords } from './grammar.ts';

const counted = createCounter('fr');

/** Questions for the group's discussion. */
export const discussion: Catalogue['discussion'] = {
  title: 'À discuter',
  statuses: {
    open: 'ouverte',
    taken: 'reprise',
    parked: 'mise de côté',
    answered: 'traitée',
    merged: 'fusionnée',
    withdrawn: 'retirée',
  },
  sorts: { voices: 'le plus de voix d’abord', newest: 'les plus récentes d’abord', theme: 'par thème' },
  askedBy: (who, time) => `posée par ${who} ${time}`,
  aMember: 'un membre',
  hostsAlone: 'seules l’animation et la modération voient qui',
  voices: (number) => counted(number, { one: 'voix', other: 'voix' }),
  themed: (label) => `thème : ${label}`,
  about: (source) => `Sur ${source}`,
  reason: (reason) => `Raison : ${reason}`,
  meToo: 'Moi aussi',
  meTooNote: 'Appuyez de nouveau pour reprendre votre voix. Personne ne voit de qui sont ces voix.',
  similar: 'Celles-ci existent déjà, peut-être la vôtre :',
  noSimilar: 'Aucune question semblable n’attend encore.',
  addVoice: 'Donner ma voix à l’une d’elles',
  voiceAdded: 'Votre voix est ajoutée.',
  postMine: 'Publier la mienne',
  postNamed: 'Publier avec mon nom',
  postHidden: 'Publier sans mon nom',
  postNote: {
    named: 'La publier la montre dans ce salon, avec votre nom.',
    hosts:
      'La publier la montre dans ce salon sans votre nom. L’animation et la modération voient qui l’a posée.',
    open: 'La publier la montre dans ce salon. Sans votre nom, seules l’animation et la modération voient qui l’a posée.',
  },
  posted: (mine) => `Votre question est publiée. ${mine} montre ce qu’elle devient.`,
  makeQuestion: 'En faire une question',
  ofGroup: 'Questions à discuter',
  none: 'Il n’y a pas de telle question. /question ask en publie une.',
  choose: 'En lire une, ou donner votre voix',
  yours: 'Vos questions à discuter',
  chooseYours: 'En choisir une à lire ou retirer',
  toLog: 'Posées au bot',
  toPosted: (number) => `À discuter (${number})`,
  withdraw: 'Retirer',
  confirmWithdrawal:
    'Retirer cette question pour de bon ? Son texte et ses voix sont effacés. Ce qui est dans un salon y reste.',
  withdrawn: 'La question est retirée.',
  back: 'Retour à vos questions',
  manage: 'Gérer les questions',
  chooseToManage: 'Choisir une question',
  chooseTheme: 'Choisir un thème',
  withoutTheme: 'Sans thème',
  group: 'Réunir les semblables',
  grouped: (number) =>
    number === 0
      ? 'Aucune question sans thème ne ressemble à une autre.'
      : `${counted(number, { one: 'question a', other: 'questions ont' })} maintenant un thème.`,
  take: 'Reprendre',
  park: 'Mettre de côté',
  answer: 'Traitée',
  reopen: 'Rouvrir',
  remove: 'Enlever',
  backToAll: 'Retour à toutes',
  mergeInto: 'Fusionner avec…',
  putIntoTheme: 'Thème…',
  newTheme: 'Un nouveau thème, dans les mots de cette question',
  noTheme: 'Pas de thème',
  reasonTitle: 'Pourquoi ?',
  reasonLabel: 'Une raison, visible pour qui l’a posée',
  stepsTitle: 'Ce qui a été fait',
  steps: {
    posted: 'publiée',
    taken: 'reprise',
    parked: 'mise de côté',
    answered: 'traitée',
    reopened: 'rouverte',
    merged: 'fusionnée avec une autre',
    themed: 'passée à un autre thème',
    withdrawn: 'retirée',
  },
  step: (what, who, time) => `${what} par ${who} ${time}`,
  somebody: 'quelqu’un',
  rename: 'Le nommer par d’autres mots de ses questions',
  mergeTheme: 'Tout mettre dans un autre thème',
  questions: (number) => counted(number, { one: 'question', other: 'questions' }),
  gone: 'Cette question a été retirée, ou n’est pas de ce serveur.',
  pastLine: 'Cette question porte sur un passage au-delà de la ligne de lecture.',
  pastGroupLine:
    'Ce passage est au-delà de ce que le groupe a lu, et tout le monde ici le verrait. Posez la question quand le groupe y sera.',
  whichWork: (titles) =>
    `Plusieurs textes ont un tel passage : ${listWords(titles, 'and')}. Écrivez un mot du titre devant, comme dans « Holt 3.2 ».`,
  isYours: 'C’est vous qui l’avez posée : votre voix compte déjà.',
  madeAlready: 'Cette question est déjà publiée. /question mine montre ce qu’elle devient.',
  isDone: 'Cette question est close et ne prend plus de voix.',
  tooMany: (limit) =>
    `Vous avez ${limit} questions qui attendent. Retirez-en une avec /question mine avant d’en publier une autre.`,
  alreadyIs: (status) => `Impossible : la question est désormais ${status}.`,
  noTarget: 'Elle ne peut pas être fusionnée avec cette question. Choisissez-en une autre qui attend.',
  themeGone: 'Ce thème n’existe plus.',
  reasonTooLong: (limit, length) =>
    `Une raison peut avoir jusqu’à ${limit} caractères ; celle-ci en a ${length}.`,
};
