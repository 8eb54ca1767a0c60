import { expect, it } from 'vitest';
import { findAnswerPlaces } from '../../src/search/answer-places.ts';
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
  const places = findAnswerPlaces(kind, { text, terms, asked: new Set(['pilot']) });
  expect(places.map((at) => text.slice(terms[at]?.start, terms[at]?.end))).toEqual(expected);
});
