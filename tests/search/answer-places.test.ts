import { expect, it } from 'vitest';
import { findAnswerPlaces } from '../../src/search/answer-places.ts';
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
  const places = findAnswerPlaces(kind, { text, terms, asked: new Set(['pilot']) }, LANGUAGES.en);
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
  const places = findAnswerPlaces(kind, { text, terms, asked: new Set() }, language);
  expect(places.map((at) => text.slice(terms[at]?.start, terms[at]?.end))).toEqual(expected);
});
