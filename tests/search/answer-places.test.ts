import { expect, it } from 'vitest';
import { findAnswerPlaces } from '../../src/search/answer-places.ts';
import { readAsking } from '../../src/search/answer-kind.ts';
import { LANGUAGES } from '../../src/text/languages/languages.ts';
import { findTerms } from '../../src/text/terms.ts';

it.each([
  ['name', 'The pilots elected Ottoline Crane.', ['Ottoline', 'Crane']],
  ['name', 'The pilots elected nobody.', []],
  ['date', 'They met in 1911.', ['1911']],
  ['number', 'In 1911 it burned forty barrels.', ['forty']],
  ['share', 'Of 40 barrels 12% burned, and 30 per cent were sold.', ['12', '30']],
  ['money', 'In 3 years they paid £900 for 2 boats.', ['900']],
  ['measure', 'The 2 piers are 300 metres long.', ['300']],
  ['place', 'The oil came from Skerra.', ['Skerra']],
  ['cause', 'It stands because they pay.', ['because']],
  ['definition', 'A pilot is a guide.', ['is']],
  ['any', 'A pilot is a guide in 1911.', []],
] as const)('a %s in %j: %j', (kind, text, expected) => {
  const terms = findTerms(text);
  const places = findAnswerPlaces({ kind }, { text, terms, asked: new Set(['pilot']) }, LANGUAGES.en);
  expect(places.map((at) => text.slice(terms[at]?.start, terms[at]?.end))).toEqual(expected);
});

it.each([
  ['de', 'name', 'Die Lotsen wurden von Crane geführt.', ['Crane']],
  ['de', 'name', 'Die Lotsen wählten eine Frau.', []],
  ['de', 'date', 'Im März traf man sich.', ['März']],
  ['de', 'measure', 'Die 2 Piere sind 300 Meter lang.', ['300']],
  ['de', 'money', 'In 3 Jahren zahlten sie 900 Mark.', ['900']],
  ['de', 'place', 'Das Öl kam aus Skerra.', ['Skerra']],
  ['de', 'cause', 'Es steht, weil sie zahlen.', ['weil']],
  ['fr', 'name', 'Les pilotes ont élu Ottoline Crane.', ['Ottoline', 'Crane']],
  ['fr', 'date', 'Ils se réunirent en février.', ['février']],
  ['fr', 'share', 'Sur 40 barils, 12 % brûlèrent, et 30 pour cent furent vendus.', ['12', '30']],
  ['fr', 'place', 'L’huile venait de Skerra.', ['Skerra']],
  ['fr', 'cause', 'Il tient parce qu’ils paient.', ['parce']],
] as const)('in %s, a %s in %j: %j', (code, kind, text, expected) => {
  const language = LANGUAGES[code];
  const terms = findTerms(text, language);
  const places = findAnswerPlaces({ kind }, { text, terms, asked: new Set() }, language);
  expect(places.map((at) => text.slice(terms[at]?.start, terms[at]?.end))).toEqual(expected);
});

const WITH_MEASURES = {
  en: [
    ['How tall is the wall?', 'It is nineteen feet above the mark.', true],
    ['How tall is the wall?', 'It took six hours.', false],
    ['How large an area did it cover?', 'It covered 874.3 square miles.', true],
    ['What is the area of the lake?', 'It is 300 miles from here.', false],
    ['How old was she?', 'She was keeper at the age of 35.', true],
    ['How old was she?', 'She was twenty-nine when it opened.', true],
    ['How old was she?', 'She had nine brothers.', false],
    ['How old is the mower?', 'It was repaired eleven times.', false],
    ['How long does she serve?', 'She serves a year and a day.', true],
    ['How long was it open?', 'It was open until 1796.', true],
    ['How long has it stood there?', 'It has stood there since the 1950s.', true],
    ['How long has it stood there?', 'It was painted white.', false],
    ['How far is the island?', 'It lies six hours away.', true],
    ['How fast is the barge?', 'It makes four miles an hour.', true],
    ['How fast is the barge?', 'It is forty miles long.', false],
    ['How often does it turn?', 'It turns once in thirty seconds.', true],
    ['How often does it turn?', 'It turns slowly.', false],
    ['How heavy is it?', 'It weighs 2000 pounds.', true],
    ['How much does it weigh?', 'It is 20 metres long.', false],
    ['How much of the town fishes?', 'About a third of it does.', true],
    ['How much time is left?', 'Half an hour is left.', true],
    ['How wide is it?', 'The gap is 40cm.', true],
  ],
  de: [
    ['Wie schwer ist das Seil?', 'Es wiegt 95 Kilogramm.', true],
    ['Wie schwer ist das Seil?', 'Es hält sechs Stunden.', false],
    ['Wie alt war sie?', 'Sie war siebenundsechzig, als sie ging.', true],
    ['Wie lange gibt es sie?', 'Es gibt sie seit 1802.', true],
    ['Wie hoch ist der Turm?', 'Er hat drei Türen.', false],
    ['Wie viel wiegt es?', 'Es wiegt zwei Zentner.', true],
  ],
  fr: [
    ['Quelle est la superficie du lac ?', 'Il couvre 30 kilomètres carrés.', true],
    ['Quelle est la profondeur du bief ?', 'Il est profond d’un mètre.', true],
    ['Combien pèse la clé ?', 'Elle pèse deux livres et cent grammes.', true],
    ['Combien pèse la clé ?', 'Elle a deux mètres.', false],
    ['Depuis combien de temps tourne-t-il ?', 'Il tourne depuis 1764.', true],
    ['Quel âge avait-elle ?', 'Elle avait soixante-douze ans.', true],
  ],
} as const;

const MEASURES = (['en', 'de', 'fr'] as const).flatMap((code) =>
  WITH_MEASURES[code].map(([question, text, isThere]) => [code, question, text, isThere] as const),
);

it.each(MEASURES)('in %s, %j is given a measure by %j: %s', (code, question, text, isThere) => {
  const language = LANGUAGES[code];
  const [asked, terms] = [findTerms(question, language), findTerms(text, language)];
  const ground = { text, terms, asked: new Set(asked.map(({ lexeme }) => lexeme.stem)) };
  expect(findAnswerPlaces(readAsking(asked, language), ground, language).length > 0).toBe(isThere);
});
