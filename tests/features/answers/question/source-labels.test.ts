import { expect, test } from 'vitest';
import { labelSources } from '../../../../src/features/answers/question/source-labels.ts';
import { openEntryOf, harbour } from '../../../support/essays.ts';

const entry = openEntryOf(harbour);
const labels = (title: string, author: string | null) =>
  labelSources([{ ...entry, description: { ...entry.description, title, author } }]).map(({ words }) =>
    words.join(' '),
  );

test.each([
  ['Emma, or The Spring', 'emma'],
  ['Émile, ou De l’éducation', 'emile'],
  ['Emil oder Über die Erziehung', 'emil'],
])('%s is also %s', (title, short) => {
  expect(labels(title, null)).toContain(short);
});

test.each([
  ['Ada Holt and Ben Marr', ['ada holt', 'ben marr']],
  ['Ada Holt und Ben Marr', ['ada holt', 'ben marr']],
  ['Ada Holt et Ben Marr', ['ada holt', 'ben marr']],
  ['Dr. Ada Holt', ['ada holt', 'holt']],
  ['übersetzt von Ada Holt', ['ada holt', 'holt']],
  ['sous la direction de Ada Holt', ['ada holt', 'holt']],
  ['Ludwig van der Rohe', ['ludwig van der rohe', 'van der rohe', 'rohe']],
  ['Anne de La Tour', ['anne de la tour', 'de la tour', 'tour']],
] as const)('the line %s names %j', (author, names) => {
  expect(labels('A Book', author)).toEqual(expect.arrayContaining([...names]));
});
