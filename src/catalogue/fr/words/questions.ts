import type { Catalogue } from '../../shapes.ts';
import { listWords } from './grammar.ts';

/** The log of questions. */
export const questions: Catalogue['questions'] = {
  ofGroup: 'Questions de ce groupe',
  yours: 'Vos questions',
  none: 'Personne n’a encore posé de question.',
  chooseToRead: 'Lire une question et sa réponse',
  chooseYours: 'En choisir une à lire, modifier ou retirer',
  edit: 'Modifier',
  withdraw: 'Retirer',
  readAnswer: 'Lire la réponse',
  back: 'Retour à vos questions',
  withdrawForGood: 'Retirer définitivement',
  keep: 'La garder',
  confirmWithdrawal:
    'Retirer définitivement cette question ? Son texte et sa réponse seront retirés de l’historique. Ce qui a été partagé dans un salon y reste.',
  withdrawn: 'La question est retirée et n’est plus dans l’historique.',
  asked: (time) => `posée ${time}`,
  askedBy: (mention) => `posée par ${mention}`,
  edited: 'modifiée',
  answeredFrom: (titles) => `réponse tirée de ${listWords(titles, 'and')}`,
  judged: (right, wrong) => `juste pour ${right}, pas juste pour ${wrong}`,
  notSure: 'sans certitude',
  notAnswered: 'les textes ne le disent pas',
  editTitle: 'Modifier votre question',
  editLabel: 'Votre question',
};
