import { listOf, type AnswerWords } from '../answer-words.ts';
import { wordSet } from '../word-set.ts';

/** German. */
export const ANSWER_WORDS: AnswerWords = {
  leaning: new Set([
    ...wordSet(`
      er sie es ihm ihn ihr ihre ihren ihrem ihrer ihres ihnen sein seine seinen seinem seiner seines dieser diese dieses
      diesem diesen dies jener jene jenes jenem jenen solche solcher solches letztere letzterer letzteres beide beides davon
      daran dadurch dafur dagegen damit danach dabei darum deshalb deswegen daher also dann dort hier ebenso trotzdem und
      aber sondern denn`),
    ...listOf(
      'das ist, das war, das hat, das wird, das kann, das heisst, das bedeutet, das macht, das gilt, die letztere',
    ),
  ]),
  standing: new Set(listOf('es gibt, es gab, beide seiten')),
  linking: wordSet('wenn als weil da obwohl nachdem bevor bis sobald wo falls dass und aber oder denn'),
  askingAmount: listOf(
    'wie viele, wie viel, wieviel, wieviele, wie alt, wie hoch, wie tief, wie breit, wie lang, wie lange, wie weit, wie oft, ' +
      'welchem jahr, welches jahr',
  ),
  amounts: wordSet(`
    null kein keine keiner keinen eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf sechzehn siebzehn zwanzig
    dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde milliarden dutzend
    halfte drittel viertel einmal zweimal dreimal`),
};
