import { expect, test } from 'vitest';
import type { NewPrompt } from '../../../src/corpus/prompt.ts';
import { newPrompt } from '../../support/new-prompt.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';

const at = new Date('2026-03-02T12:00:00Z');

async function openPrompts() {
  const { prompts } = await openTemporaryStore();
  let kept = 0;
  const queue = async (change: Partial<NewPrompt> = {}) => {
    kept += 1;
    const own = { interactionId: `${kept}`, key: `claim ${kept}-99`, ...change };
    const { id } = await prompts.keep(newPrompt(own));
    return (await prompts.move(id, ['drafted'], 'queued', at))?.id ?? '';
  };
  return { prompts, queue };
}

test('returns a prompt unchanged', async () => {
  const { prompts } = await openPrompts();
  const prompt = newPrompt({ question: '"); DROP TABLE prompts; --' });
  const kept = await prompts.keep(prompt);
  expect(kept).toEqual({ ...prompt, id: kept.id, state: 'drafted', postedAt: null });
  expect(await prompts.find(kept.id)).toEqual(kept);
  expect(await prompts.find('unknown')).toBeNull();
});

test('stores each interaction once, and each place and frame of a work once per group', async () => {
  const { prompts } = await openPrompts();
  const first = await prompts.keep(newPrompt());
  expect(await prompts.keep(newPrompt({ key: 'another' }))).toEqual(first);
  expect(await prompts.keep(newPrompt({ interactionId: 'other' }))).toEqual(first);
  const elsewhere = await prompts.keep(newPrompt({ interactionId: 'third', groupId: 'elsewhere' }));
  expect(elsewhere.id).not.toBe(first.id);
  expect(await prompts.used('group', 'work')).toEqual(new Map([['claim 10-36', 'drafted']]));
});

test('hosts’ own prompts have no key and never replace each other', async () => {
  const { prompts } = await openPrompts();
  const own = { key: null, draft: null, workId: null, question: 'Why?' };
  const first = await prompts.keep(newPrompt({ ...own, interactionId: 'a' }));
  const second = await prompts.keep(newPrompt({ ...own, interactionId: 'b' }));
  expect(second.id).not.toBe(first.id);
});

test('a queue keeps the order of arrival, until prompts are moved', async () => {
  const { prompts, queue } = await openPrompts();
  const [a, b, c] = [await queue(), await queue(), await queue()];
  const order = async () => (await prompts.list('group', 'queued')).map(({ id }) => id);
  expect(await order()).toEqual([a, b, c]);
  await prompts.shift(c, 'up');
  expect(await order()).toEqual([a, c, b]);
  await prompts.shift(a, 'up');
  await prompts.shift(b, 'down');
  expect(await order()).toEqual([a, c, b]);
  await prompts.shift(a, 'down');
  expect(await order()).toEqual([c, a, b]);
});

test('a prompt changes its state only from its current one', async () => {
  const { prompts, queue } = await openPrompts();
  const id = await queue();
  const posted = await prompts.move(id, ['queued'], 'posted', at);
  expect(posted).toMatchObject({ state: 'posted', postedAt: at });
  expect(await prompts.move(id, ['drafted', 'queued'], 'discarded', at)).toBeNull();
  expect(await prompts.reword(id, 'Too late?', '1002')).toBeNull();
});

test('a slot takes the first of the queue, and always the same one', async () => {
  const { prompts, queue } = await openPrompts();
  const [a, b] = [await queue(), await queue()];
  expect((await prompts.takeFirst('group', 'monday', at))?.id).toBe(a);
  expect((await prompts.takeFirst('group', 'monday', at))?.id).toBe(a);
  expect((await prompts.takeFirst('group', 'tuesday', at))?.id).toBe(b);
  expect(await prompts.takeFirst('group', 'wednesday', at)).toBeNull();
});

test('a group has at most one schedule', async () => {
  const { prompts } = await openPrompts();
  expect(await prompts.schedule('group')).toBeNull();
  await prompts.putSchedule('group', { plan: 'a', everyDays: 3, dueAt: at });
  await prompts.putSchedule('group', { plan: 'b', everyDays: null, dueAt: at });
  expect(await prompts.schedule('group')).toEqual({ plan: 'b', everyDays: null, dueAt: at });
  await prompts.putSchedule('group', null);
  expect(await prompts.schedule('group')).toBeNull();
});
