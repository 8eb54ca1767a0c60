import type { Catalogue } from '../../shapes.ts';
import { createCounter } from '../../plural.ts';

const counted = createCounter('fr');

/** Votes on the next work. */
export const votes: Catalogue['votes'] = {
  title: 'Que lisons-nous ensuite ?',
  offer: (days) =>
    `Cela ouvre un vote dans ce salon : d’abord tout le monde propose, puis tout le monde classe. Durée du vote : ${days}. Avant la fin, personne ne voit le classement.`,
  open: 'Ouvrir ici',
  opened: 'Le vote est ouvert dans ce salon.',
  none: 'Il n’y a pas de vote en ce moment. L’animation en ouvre un avec /host vote.',
  nominating: 'Proposez ce que vous aimeriez lire : jusqu’à trois œuvres. L’animation lance le vote.',
  voting: (time) =>
    `Classez-en autant que vous voulez. Le vote se termine ${time} ; d’ici là, personne ne voit le classement.`,
  rule: 'Tant qu’aucune œuvre n’a plus de la moitié des bulletins, celle qui a le moins de premiers choix est éliminée, et ses bulletins vont à leur choix suivant.',
  noNominations: 'Rien n’a encore été proposé.',
  nominate: 'Proposer',
  takeBack: 'Retirer les miennes',
  start: 'Lancer le vote',
  vote: 'Voter',
  close: 'Terminer et compter',
  cancel: 'Annuler',
  cancelled: 'Ce vote a été annulé.',
  modalTitle: 'Proposer une œuvre',
  modalLabel: 'Titre et auteur ou autrice',
  yourBallot: 'Votre bulletin',
  emptyBallot: 'Vous n’avez encore rien classé.',
  pick: (place) => `Votre choix nº ${place}`,
  again: 'Recommencer',
  kept: 'Votre bulletin est enregistré tel qu’il est ici ; vous pouvez le modifier jusqu’à la fin du vote.',
  winner: (title) => `**Le groupe lit ${title}.**`,
  tie: (titles) => `**Égalité, à trancher par le groupe :** ${titles.join(' ; ')}`,
  nobodyVoted: 'Personne n’a voté.',
  round: (number) => `Tour ${number}`,
  ballots: (number) => counted(number, { one: 'bulletin', other: 'bulletins' }),
  out: (title) => `${title} est éliminée`,
  outByOrder: (title) => `${title} est éliminée : à égalité avec d’autres, et proposée en dernier`,
  exhausted: (ballots) => `${ballots} sans choix restant`,
  gone: 'Ce vote n’existe plus, ou appartient à un autre serveur.',
  isClosed: 'Ce vote est terminé.',
  notYet: 'Le vote n’a pas encore commencé.',
  tooLate: 'Le vote a commencé : on ne peut plus proposer.',
  oneAtATime: 'Un vote est déjà ouvert. Terminez-le ou annulez-le d’abord.',
  tooFew: 'Un vote demande au moins deux propositions.',
  withoutTitle: 'Écrivez le titre de l’œuvre.',
  titleTooLong: (limit, length) =>
    `Une proposition peut avoir jusqu’à ${limit} caractères ; celle-ci en a ${length}.`,
  nominatedAlready: 'Cette œuvre a déjà été proposée.',
  nominatedAs: (title) =>
    `Cela a déjà été proposé, sous le titre « ${title} ». Si vous pensez à une autre œuvre, mettez son titre entre guillemets.`,
  tooMany: (limit) => `Un vote peut avoir jusqu’à ${limit} propositions.`,
  tooManyOfYours: (limit) => `Vous pouvez proposer jusqu’à ${limit} œuvres.`,
  nothingToTakeBack: 'Vous n’avez rien proposé dans ce vote.',
};
