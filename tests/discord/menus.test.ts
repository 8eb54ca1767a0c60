import { ApplicationCommandType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';

import type { AnyCommand, MessageMenu, UserMenu } from '../../src/discord/command/command.ts';
import { modal, textField } from '../../src/discord/replies/modal.ts';
import { notice } from '../../src/discord/replies/message.ts';
import { EVERYWHERE } from '../../src/discord/command/define-command.ts';
import { startHarness } from '../support/harness.ts';

test('the menu of a message runs its command on that message', async () => {
  const menu: MessageMenu = {
    access: 'member',
    description: 'Tries something',
    definition: { ...EVERYWHERE, type: ApplicationCommandType.Message, name: 'Try this' },
    run: async ({ targetMessage }) => notice(`read: ${targetMessage.content}`),
  };
  await using harness = await startHarness({ commands: new Map([['try-this', menu]]) });
  const said = harness.discord.as('Hanna').in('reading').say('A centre may move.');
  const reply = await (await harness.discord.as('Mara').in('reading').menu('Try this', said)).settled();
  expect(reply).toMatchObject({ ephemeral: true, text: 'read: A centre may move.' });
});

test('the menu of a member runs its command on that member, beside a message’s of the same words', async () => {
  const definition = { ...EVERYWHERE, name: 'Try this' };
  const onMessage: MessageMenu = {
    access: 'member',
    description: 'Tries something',
    definition: { ...definition, type: ApplicationCommandType.Message },
    run: async () => notice('of a message'),
  };
  const onMember: UserMenu = {
    access: 'member',
    description: 'Tries something',
    definition: { ...definition, type: ApplicationCommandType.User },
    run: async ({ targetUser }) => notice(`met: ${targetUser.displayName}`),
  };
  const menus = new Map<string, AnyCommand>([
    ['try-this', onMessage],
    ['try-them', onMember],
  ]);
  await using harness = await startHarness({ commands: menus });
  const page = harness.discord.as('Mara').in('reading');
  const reply = await (await page.menu('Try this', 'Hanna')).settled();
  expect(reply).toMatchObject({ ephemeral: true, text: 'met: Hanna' });
});

const asking: UserMenu = {
  access: 'moderator',
  acknowledge: 'modal',
  description: 'Asks something',
  definition: { ...EVERYWHERE, type: ApplicationCommandType.User, name: 'Ask this' },
  run: async () =>
    modal('ask-this:answer:7', 'Ask', [textField({ id: 'said', label: 'What', maxLength: 100 })]),
  actions: {
    answer: {
      acknowledge: 'reply',
      async run(interaction, [state]) {
        if (!interaction.isModalSubmit()) throw new Error('Only the modal sends this.');
        return notice(`${state}: ${interaction.fields.getTextInputValue('said')}`);
      },
    },
  },
};

test('a menu opens a modal, which is answered privately', async () => {
  await using harness = await startHarness({ commands: new Map([['ask-this', asking]]) });
  const ada = harness.discord.as('Ada').in('reading');
  const opened = await ada.menu('Ask this', 'Hanna');
  const reply = await (await ada.submitModal(opened, { said: 'well' })).settled();
  expect(reply).toMatchObject({ ephemeral: true, text: '7: well' });
});

test('a menu’s modal is shown to those alone who may use it', async () => {
  await using harness = await startHarness({ commands: new Map([['ask-this', asking]]) });
  const mara = harness.discord.as('Mara', { seesAll: true }).in('reading');
  const refused = await mara.menu('Ask this', 'Hanna');
  expect(refused.modal).toBeNull();
  expect(refused.reply).toMatchObject({ ephemeral: true, text: expect.stringMatching(/Manage Messages/u) });
});
