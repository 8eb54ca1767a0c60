import { expect, test } from 'vitest';
import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import { namePage } from '../../../src/features/corpus/name-page.ts';

test.each([
  ['217', 219, 'p. 217 (PDF page 219)'],
  ['217', 217, 'p. 217'],
  ['xii', 12, 'p. xii (PDF page 12)'],
  ['217', null, 'p. 217'],
])('the page labelled %s, number %s of its file, is “%s”', (label, index, name) => {
  expect(namePage(catalogueOf('en'), { label, index })).toBe(name);
});
