import { expect, it } from 'vitest';
import { startsDangling } from '../../src/text/dangling.ts';

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
