import { expect, test } from 'vitest';

import { createInTurn } from '../../../src/discord/gateway/in-turn.ts';

test('actions with one key run one after the other, those with another in parallel, and a failure stops nobody', async () => {
  const inTurn = createInTurn();
  const done: string[] = [];
  const first = Promise.withResolvers<void>();
  const acts = [
    inTurn('a', async () => {
      await first.promise;
      done.push('a1');
    }),
    inTurn('a', async () => {
      done.push('a2');
      throw new Error('a2');
    }),
    inTurn('a', async () => done.push('a3')),
  ];
  const settled = Promise.allSettled(acts);
  await inTurn('b', async () => done.push('b'));
  expect(done).toEqual(['b']);
  first.resolve();
  expect((await settled).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(done).toEqual(['b', 'a1', 'a2', 'a3']);
});
