import type { MessageContextMenuCommandInteraction } from 'discord.js';

import { UserError } from '../../errors.ts';
import { LONGEST_WORDS } from '../../features/moderation/create-moderation.ts';
import { LONGEST_REASON } from '../../features/moderation/read-reasons.ts';

import type { Action, CommandContext } from '../command.ts';
import { customId } from '../custom-id.ts';
import { notice } from '../replies/message.ts';
import { choiceField, modal, textField } from '../replies/modal.ts';
import { readTarget, stateOfMessage } from './message-ref.ts';

/** Asks why moderators are told of a message, and says beforehand who will see it. */
export async function askWhy(
  { targetMessage }: MessageContextMenuCommandInteraction,
  { features, groupId, words }: CommandContext,
) {
  const say = words.moderation.tell;
  const reasons = await features.moderation.reasons(groupId);
  const fields = [
    choiceField({
      id: 'reason',
      label: say.reasonLabel,
      placeholder: say.reasonPlaceholder,
      options: reasons.map((reason) => ({ label: reason, value: reason })),
    }),
    textField({ id: 'words', label: say.wordsLabel, maxLength: LONGEST_WORDS, isOptional: true }),
  ];
  const id = customId('tell-the-moderators', 'send', ...stateOfMessage(targetMessage));
  return modal(id, say.modalTitle, fields, say.notice);
}

/** What tells them. The reason is one of those that the dialogue offered, also if the list has changed since. */
export const tellActions: Readonly<Record<string, Action>> = {
  send: {
    acknowledge: 'reply',
    async run(interaction, state, { features, groupId, settings, words }) {
      if (!interaction.isModalSubmit()) throw new UserError((say) => say.interaction.outdated);
      const { fields, id: interactionId, user } = interaction;
      const [reason = ''] = fields.getStringSelectValues('reason');
      if (reason === '' || reason.length > LONGEST_REASON)
        throw new UserError((say) => say.interaction.outdated);
      const { isNew } = await features.moderation.tell({
        ...readTarget(state),
        groupId,
        memberId: user.id,
        interactionId,
        reason,
        words: fields.getTextInputValue('words'),
      });
      const say = words.moderation.tell;
      if (!isNew) return notice(say.again);
      const where = settings.moderatorsChannel === null ? say.inLog : say.inChannel;
      return notice(`${say.thanks(where)}\n-# ${say.rights}`);
    },
  },
};
