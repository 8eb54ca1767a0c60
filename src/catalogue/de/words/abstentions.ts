import type { Catalogue } from '../../shapes.ts';
import { nameLanguage } from '../../../corpus/language.ts';
import { listWords } from './grammar.ts';

const soFar = (isLined: boolean) => (isLined ? ', soweit bisher gelesen wurde' : '');

/** Why the texts do not answer. */
export const abstentions: Catalogue['abstentions'] = {
  notMentioned: (missing, works, isLined) => {
    const words = listWords(
      missing.map((word) => `‚${word}‘`),
      'or',
    );
    return works === 1
      ? `In diesem Text kommt ${words} nicht vor${soFar(isLined)}.`
      : `In keinem der Texte kommt ${words} vor${soFar(isLined)}.`;
  },
  onlyNamed: (missing) => {
    const words = listWords(
      missing.map((word) => `‚${word}‘`),
      'and',
    );
    return missing.length === 1
      ? `${words} steht nur in Titeln, Überschriften oder Angaben zu einem Text; keine Stelle beantwortet die Frage.`
      : `${words} stehen nur in Titeln, Überschriften oder Angaben zu einem Text; keine Stelle beantwortet die Frage.`;
  },
  nothing: (works, isLined) =>
    works === 1
      ? `In diesem Text steht nichts dazu${soFar(isLined)}.`
      : `In keinem der Texte steht etwas dazu${soFar(isLined)}.`,
  noNumber: 'Du fragst nach einer Zahl, und keine Stelle dazu nennt eine.',
  apart: (works, isLined) =>
    works === 1
      ? `Diese Wörter kommen in diesem Text vor, aber an keiner Stelle zusammen${soFar(isLined)}.`
      : `Diese Wörter kommen in den Texten vor, aber an keiner Stelle zusammen${soFar(isLined)}.`,
  noSource: (name, works) =>
    works === 1
      ? `Dieser Text ist nicht von ‚${name}‘ und heißt nicht so; der Name kommt darin auch nicht vor.`
      : `Keiner der Texte ist von ‚${name}‘ oder heißt so; der Name kommt in ihnen auch nicht vor.`,
  otherLanguage: (texts, asked) => {
    const named = texts.map((code) => nameLanguage(code, 'de'));
    return (
      `Die Texte sind auf ${listWords(named, 'and')}, die Frage ist auf ${nameLanguage(asked, 'de')}: Nur Namen, Zahlen und ` +
      `Wörter, die gleich aussehen, lassen sich finden. Frag auf ${listWords(named, 'or')}.`
    );
  },
  withAdvice: (why) => `${why} /sources zeigt die Texte, /help, was du fragen kannst.`,
  pastLine: 'Die gespeicherte Antwort stammt aus einem späteren Teil des Textes.',
};
