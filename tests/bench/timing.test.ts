import { expect, test } from 'vitest';
import { judgeReferences, timeReference } from '../../bench/timing.ts';

test('a run in which the reference loop varies by more than a fifth is void', () => {
  expect(judgeReferences([10, 11, 12])).toBe(
    'sound: the reference loop took 10.0 to 12.0 ms, 20 % more, measured 3 times',
  );
  expect(judgeReferences([12, 10, 12.5])).toBe(
    '**void**: the reference loop took 10.0 to 12.5 ms, 25 % more, measured 3 times; the machine was busy with something else',
  );
  expect(judgeReferences([timeReference()])).toContain('0 % more, measured 1 times');
});
