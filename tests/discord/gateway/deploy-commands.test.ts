import { Routes } from 'discord-api-types/v10';
import { expect, test } from 'vitest';

import { deployCommands } from '../../../src/discord/gateway/deploy-commands.ts';

const definition = {
  name: 'ask',
  description: 'Asks',
  contexts: [0],
  integration_types: [0],
  options: [{ type: 3 as const, name: 'question', description: 'What', required: true }],
};

/** Discord's response for a definition. */
const registered = {
  ...definition,
  id: '9',
  application_id: '1',
  version: '2',
  type: 1,
  nsfw: false,
  default_member_permissions: null,
  dm_permission: false,
  name_localizations: null,
  options: [{ description: 'What', name: 'question', required: true, type: 3, name_localizations: null }],
};

function fakeRest(present: readonly object[]) {
  const written: { route: string; body: unknown }[] = [];
  const rest = {
    get: async (route: string) => (route === Routes.currentApplication() ? { id: '1' } : present),
    put: async (route: string, { body }: { body?: unknown } = {}) => {
      written.push({ route, body });
      return (body as object[]).map((each, index) => ({ ...each, id: `${index}` }));
    },
  };
  return { rest, written };
}

const place = { applicationId: '1', guildId: null, definitions: [definition] };

test('writes nothing if Discord has the same commands', async () => {
  const { rest, written } = fakeRest([registered]);
  const { ids, hasWritten } = await deployCommands({ rest, ...place });
  expect([hasWritten, written, [...ids]]).toEqual([false, [], [['ask', '9']]]);
});

test.each([
  ['no command', []],
  ['another description', [{ ...registered, description: 'Other' }]],
  ['another option', [{ ...registered, options: [{ ...registered.options[0], required: false }] }]],
  ['a command too many', [registered, { ...registered, name: 'old', id: '8' }]],
  ['another context', [{ ...registered, contexts: [0, 1] }]],
])('writes once if Discord has %s', async (_what, present) => {
  const { rest, written } = fakeRest(present);
  const { ids, hasWritten } = await deployCommands({ rest, ...place });
  expect(hasWritten).toBe(true);
  expect(written).toEqual([{ route: '/applications/1/commands', body: [definition] }]);
  expect([...ids]).toEqual([['ask', '0']]);
});

test('in a server, fields that Discord stores only for global commands make no difference', async () => {
  const { rest, written } = fakeRest([
    { ...registered, contexts: null, integration_types: null, guild_id: '5' },
  ]);
  expect((await deployCommands({ rest, ...place, guildId: '5' })).hasWritten).toBe(false);
  expect(written).toEqual([]);
});
