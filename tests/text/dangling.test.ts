import { expect, it } from 'vitest';
import { startsDangling } from '../../src/text/dangling.ts';
import { LANGUAGES } from '../../src/text/languages/languages.ts';

it.each([
  'She refused to sign.',
  'It had been a promise.',
  '“They went home,” he said.',
  'This means that nobody owns it.',
  'And its owner left.',
  'But he did not.',
  'We keep the lamps lit,” the keeper said.',
])('needs the text before: %s', (sentence) => {
  expect(startsDangling(sentence)).toBe(true);
});

it.each([
  'The network has no owner.',
  'This network has no owner.',
  'Those who stay must pay.',
  'It is clear that someone pays.',
  '“We keep the lamps lit,” the keeper said.',
  'The keeper kept “the lamps” lit.',
  'Hermes brought the news.',
  'That evening the lamps went out.',
])('stands alone: %s', (sentence) => {
  expect(startsDangling(sentence)).toBe(false);
});

it.each([
  ['de', 'Er weigerte sich zu unterschreiben.'],
  ['de', 'Aber ihre Lampen brannten.'],
  ['de', 'Dies bedeutet, dass niemand sie besitzt.'],
  ['fr', 'Elle refusa de signer.'],
  ['fr', 'Ces derniers détaillent les jours.'],
  ['fr', 'C’était une promesse.'],
  ['fr', 'Mais celui-ci refusa.'],
] as const)('in %s, needs the text before: %s', (code, sentence) => {
  expect(startsDangling(sentence, LANGUAGES[code])).toBe(true);
});

it.each([
  ['de', 'Dieses Netz hat keinen Besitzer.'],
  ['de', 'Es gibt keine Besitzer.'],
  ['de', 'Das Netz ist frei.'],
  ['fr', 'Il faut payer le phare.'],
  ['fr', 'Il y avait un gardien.'],
  ['fr', 'Ce réseau est libre.'],
  ['fr', 'Les gardiens refusèrent.'],
] as const)('in %s, stands alone: %s', (code, sentence) => {
  expect(startsDangling(sentence, LANGUAGES[code])).toBe(false);
});
