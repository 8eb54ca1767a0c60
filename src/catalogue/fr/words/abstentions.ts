import type { Catalogue } from '../../shapes.ts';
import { nameLanguage } from '../../../corpus/language.ts';
import { listWords } from './grammar.ts';

const soFar = (isLined: boolean) => (isLined ? ', dans ce qui a été lu jusqu’ici' : '');

/** Why the texts do not answer. */
export const abstentions: Catalogue['abstentions'] = {
  notMentioned: (missing, works, isLined) => {
    const words = listWords(
      missing.map((word) => `« ${word} »`),
      'or',
    );
    return works === 1
      ? `Ce texte ne mentionne pas ${words}${soFar(isLined)}.`
      : `Aucun des textes ne mentionne ${words}${soFar(isLined)}.`;
  },
  onlyNamed: (missing) => {
    const words = listWords(
      missing.map((word) => `« ${word} »`),
      'and',
    );
    return missing.length === 1
      ? `${words} ne figure que dans des titres ou dans la description d’un texte, et aucun passage ne répond à la question.`
      : `${words} ne figurent que dans des titres ou dans la description d’un texte, et aucun passage ne répond à la question.`;
  },
  nothing: (works, isLined) =>
    works === 1
      ? `Ce texte n’en parle pas${soFar(isLined)}.`
      : `Aucun des textes n’en parle${soFar(isLined)}.`,
  noNumber: 'Vous demandez un nombre, et aucun passage à ce sujet n’en donne.',
  apart: (works, isLined) =>
    works === 1
      ? `Ce texte contient ces mots, mais aucun passage ne les réunit${soFar(isLined)}.`
      : `Les textes contiennent ces mots, mais aucun passage ne les réunit${soFar(isLined)}.`,
  noSource: (name, works) =>
    works === 1
      ? `Ce texte n’est pas de « ${name} », ne porte pas ce titre et ne le mentionne pas.`
      : `Aucun des textes n’est de « ${name} » ni ne porte ce titre, et aucun ne le mentionne.`,
  otherLanguage: (texts, asked) => {
    const named = texts.map((code) => nameLanguage(code, 'fr'));
    return (
      `Les textes sont en ${listWords(named, 'and')}, et la question en ${nameLanguage(asked, 'fr')} : seuls les noms, les ` +
      `nombres et les mots qui se ressemblent peuvent être trouvés. Posez-la en ${listWords(named, 'or')}.`
    );
  },
  withAdvice: (why) => `${why} /sources montre les textes, /help ce que vous pouvez demander.`,
  pastLine: 'La réponse enregistrée vient d’un passage plus loin dans le texte.',
};
