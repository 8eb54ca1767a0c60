import { expect, it } from 'vitest';
import { standsAlone } from '../../src/text/stand-alone.ts';

it.each([
  'A lighthouse without a keeper has no owner at all.',
  '“Every pilot owns a share,” she said, “and none may sell it.”',
])('can be read alone: %s', (sentence) => {
  expect(standsAlone(sentence)).toBe(true);
});

it.each([
  ['too short', 'They laughed.'],
  ['a pronoun that points back', 'She refused to keep a list of the harbour’s members.'],
  ['a word that leans on the sentence before', 'However, the council of the harbour did not object.'],
  ['speech that is not closed', '“Every pilot owns a share of the cutter and none may sell it.'],
  ['a bracket that is not closed', 'Every pilot (there were nine of them owns a share of the cutter.'],
  ['too long', `The pilots ${'and the keepers '.repeat(20)}refused.`],
])('cannot be read alone: %s', (_, sentence) => {
  expect(standsAlone(sentence)).toBe(false);
});
