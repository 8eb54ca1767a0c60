import { expect, test } from 'vitest';

import { defineCommand } from '../../src/discord/command/define-command.ts';
import { button, card, row, text } from '../../src/discord/replies/components.ts';
import { createMessage, notice, type Message } from '../../src/discord/replies/message.ts';
import { UserError } from '../../src/errors.ts';
import { startHarness } from '../support/harness.ts';

function withButton(id: string, words = 'press'): Message {
  return createMessage([card([text(words)]), row([button('Press', id)])]);
}

test('a board changes for all who see it, and what goes wrong is said to who pressed alone', async () => {
  let presses = 0;
  const press = async () => {
    presses += 1;
    if (presses === 3) throw new UserError('enough');
    return withButton('try:press:', `pressed ${presses}`);
  };
  const actions = {
    open: {
      acknowledge: 'update',
      run: async () => ({ reply: notice('opened'), post: withButton('try:press:') }),
    },
    press: { acknowledge: 'board', run: press },
  } as const;
  const command = defineCommand({
    access: 'member',
    name: 'try',
    description: 'Tries something',
    run: async () => withButton('try:open:'),
    actions,
  });
  await using harness = await startHarness({ commands: new Map([['try', command]]) });
  const { discord } = harness;
  const [mara, hanna] = [discord.as('Mara').in('reading'), discord.as('Hanna').in('reading')];
  await (await mara.click(await (await mara.command('try')).settled(), 'Press')).settled();
  const board = discord.messages('reading').find((each) => each.text === 'press');
  if (!board) throw new Error('No board was posted.');
  await (await hanna.click(board, 'Press')).settled();
  await (await mara.click(board, 'Press')).settled();
  expect(discord.message(board.id)).toMatchObject({ text: 'pressed 2', ephemeral: false });
  const refused = await (await hanna.click(board, 'Press')).followUp();
  expect(refused).toMatchObject({ ephemeral: true, text: 'enough' });
  expect(discord.message(board.id)?.text).toBe('pressed 2');
});
