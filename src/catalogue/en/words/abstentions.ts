import { nameLanguage, type LanguageCode } from '../../../corpus/language.ts';
import { listWords } from './grammar.ts';

const soFar = (isLined: boolean) => (isLined ? ', as far as it has been read' : '');

/** Why the texts do not answer. `works` says how many were asked; `isLined`, that a reading line hides some. */
export const abstentions = {
  notMentioned: (missing: readonly string[], works: number, isLined: boolean) => {
    const words = listWords(
      missing.map((word) => `‘${word}’`),
      'or',
    );
    return works === 1
      ? `This text does not mention ${words}${soFar(isLined)}.`
      : `None of the texts mentions ${words}${soFar(isLined)}.`;
  },
  onlyNamed: (missing: readonly string[]) => {
    const words = listWords(
      missing.map((word) => `‘${word}’`),
      'and',
    );
    return missing.length === 1
      ? `${words} stands only in titles, headings or details of a text, and no passage answers this.`
      : `${words} stand only in titles, headings or details of a text, and no passage answers this.`;
  },
  nothing: (works: number, isLined: boolean) =>
    works === 1
      ? `This text has nothing on it${soFar(isLined)}.`
      : `None of the texts has anything on it${soFar(isLined)}.`,
  noNumber: 'You ask for a number, and no passage on this gives one.',
  apart: (works: number, isLined: boolean) =>
    works === 1
      ? `This text mentions these words, but no passage brings them together${soFar(isLined)}.`
      : `The texts mention these words, but no passage brings them together${soFar(isLined)}.`,
  noSource: (name: string, works: number) =>
    works === 1
      ? `This text is not by or called ‘${name}’, and does not mention it.`
      : `None of the texts is by or called ‘${name}’, and none mentions it.`,
  otherLanguage: (texts: readonly LanguageCode[], asked: LanguageCode) => {
    const named = texts.map((code) => nameLanguage(code, 'en'));
    return (
      `The texts are in ${listWords(named, 'and')}, and the question is in ${nameLanguage(asked, 'en')}: only names, ` +
      `numbers and words that look alike can be found. Ask in ${listWords(named, 'or')}.`
    );
  },
  withAdvice: (why: string) => `${why} /sources shows the texts, /help what you can ask.`,
  pastLine: 'The logged answer comes from a later part of the text.',
};
