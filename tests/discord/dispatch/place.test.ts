import { expect, describe, test } from 'vitest';

import { OPERATOR_GROUP } from '../../../src/corpus/corpus.ts';
import { DEFAULT_SETTINGS } from '../../../src/corpus/group-settings.ts';
import { EVERYWHERE, defineCommand } from '../../../src/discord/command/define-command.ts';
import { notice } from '../../../src/discord/replies/message.ts';
import { startHarness } from '../../support/harness.ts';

describe('used through a member’s own installation', () => {
  const world = {
    guilds: [
      { name: 'Home', members: [{ name: 'Mara', hasApp: true }], channels: [{ name: 'reading' }] },
      {
        name: 'Elsewhere',
        hasBot: false,
        members: [{ name: 'Mara', hasApp: true }],
        channels: [{ name: 'tavern' }],
      },
    ],
  };

  test('in a server that has not installed it, it uses the operator’s works, privately', async () => {
    const groups: string[] = [];
    const command = defineCommand({
      access: 'member',
      lookup: true,
      ...EVERYWHERE,
      name: 'try',
      description: 'Tries something',
      async run(_interaction, { groupId }) {
        groups.push(groupId);
        return notice('done');
      },
    });
    await using harness = await startHarness({ commands: new Map([['try', command]]), discord: { world } });
    harness.world.settings = { ...DEFAULT_SETTINGS, visibility: 'public' };
    const reply = await (await harness.discord.as('Mara').in('tavern').command('try')).settled();
    expect(reply).toMatchObject({ ephemeral: true, text: 'done' });
    expect(groups).toEqual([OPERATOR_GROUP]);
  });
});
