import { ApplicationCommandType } from 'discord.js';
import { expect, test } from 'vitest';

import { connectBot } from '../../support/echo-client.ts';
import { openLoopback } from '../../support/loopback.ts';

test('commands keep their ids when they are registered again, and can be changed individually', async () => {
  const loopback = await openLoopback();
  const client = await connectBot(loopback, { commands: [{ name: 'one', description: 'One' }] });
  const { commands } = client.application;
  const before = (await commands.fetch({ withLocalizations: true })).firstKey();
  await commands.set([
    { name: 'two', description: 'Two' },
    { name: 'one', description: 'One, again', nameLocalizations: { de: 'eins' } },
  ]);
  expect(loopback.commands().find((command) => command.name === 'one')?.id).toBe(before);
  const fetched = await commands.fetch({ withLocalizations: true });
  expect(fetched.get(before ?? '')?.nameLocalizations).toEqual({ de: 'eins' });
  await commands.create({ name: 'Look up', type: ApplicationCommandType.Message });
  await commands.edit(before ?? '', { description: 'Changed' });
  await commands.delete(fetched.find((command) => command.name === 'two')?.id ?? '');
  const left = loopback.commands().map(({ name, description }) => `${name}: ${description}`);
  expect(left).toEqual(expect.arrayContaining(['Look up: ', 'one: Changed']));
  expect(left).toHaveLength(2);
  await expect(commands.delete('100000000000000000')).rejects.toMatchObject({ code: 10063 });
});

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `c${index}`, description: 'A command' }));

test('a scope has at most 100 slash commands', async () => {
  const loopback = await openLoopback();
  const client = await connectBot(loopback);
  await client.application.commands.set(many(100));
  await expect(client.application.commands.set(many(101))).rejects.toMatchObject({ code: 30032 });
  expect(loopback.commands()).toHaveLength(100);
});

test('the application and its bot can be fetched', async () => {
  const loopback = await openLoopback();
  const client = await connectBot(loopback);
  expect((await client.application.fetch()).name).toBe('Concordance');
  expect((await client.users.fetch(client.user.id, { force: true })).bot).toBe(true);
  expect((await client.rest.get('/users/@me')) as object).toMatchObject({ id: loopback.applicationId });
});
