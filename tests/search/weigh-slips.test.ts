import { expect, it } from 'vitest';
import { weighSlips } from '../../src/search/weigh-slips.ts';

it.each([
  ['neighbours swapped', 'wadren', 'warden'],
  ['a doubled letter', 'wardden', 'warden'],
  ['a neighbouring key', 'watden', 'warden'],
  ['letters that sound alike', 'wardin', 'warden'],
])('%s costs less than another letter', (_, typed, meant) => {
  expect(weighSlips(typed, meant)).toBeLessThan(weighSlips('waqden', 'warden'));
});

it('costs nothing where nothing differs, and more with each slip', () => {
  expect(weighSlips('warden', 'warden')).toBe(0);
  expect(weighSlips('wardne', 'warden')).toBeLessThan(weighSlips('wadrne', 'warden'));
  expect(weighSlips('', 'war')).toBeCloseTo(2.7);
});
