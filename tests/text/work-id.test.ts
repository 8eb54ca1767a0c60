import { expect, test } from 'vitest';
import { createWorkId } from '../../src/text/work-id.ts';

test('always gives a text the same id', () => {
  expect(createWorkId('')).toBe('4oymiquy7qobjgx36tejs35zeq');
  expect(createWorkId('A text.')).toMatch(/^[a-z2-7]{26}$/);
  expect(createWorkId('A text.')).not.toBe(createWorkId('A text'));
});
