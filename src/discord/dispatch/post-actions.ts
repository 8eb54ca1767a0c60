import { UserError } from '../../errors.ts';

import { relyOn } from '../access/access.ts';
import { action } from '../command/define-command.ts';
import type { Action } from '../command/command.ts';
import { shareMessage } from '../replies/share.ts';

/** Handlers of the buttons that any reply may have: [Share to channel], and [Delete] on what others see. */
export const postActions: Readonly<Record<string, Action>> = {
  share: action(
    'update',
    { once: true },
    async ({ message, user }, _state, { words, audience, features }) => {
      if (!message) throw new UserError(({ interaction }) => interaction.outdated);
      if (!(await features.readingLines.mayShare(audience, user.id, message.createdAt)))
        throw new UserError(({ readingLine }) => readingLine.notShared);
      const components = message.components.map((component) => component.toJSON());
      return shareMessage(words, components, user.id);
    },
  ),
  delete: action('remove', async (interaction, [memberId], context) => {
    if (interaction.user.id !== memberId && !relyOn(interaction, 'moderator', context))
      throw new UserError((words) => words.interaction.notYours);
  }),
};
