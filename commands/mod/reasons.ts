import { typedInto } from '../../src/discord/command/input.ts';
import { action } from '../../src/discord/command/define-command.ts';
import type { Action, CommandContext } from '../../src/discord/command/command.ts';
import { customId } from '../../src/discord/command/custom-id.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { modal, textField } from '../../src/discord/replies/modal.ts';
import { reasonsMessage } from './reasons-reply.ts';

/** Characters of a whole list: 25 reasons of 100 each, and their ends. */
const LONGEST_LIST = 3000;

/** The group's reasons; `mayEdit` shows a button to change them. */
export async function showReasons(
  { features, groupId, words }: CommandContext,
  mayEdit: boolean,
): Promise<Message> {
  return reasonsMessage(words, await features.moderation.reasons(groupId), { mayEdit });
}

/** What changes the reasons. */
export const reasonActions: Readonly<Record<string, Action<'reasons'>>> = {
  'edit-reasons': action(
    'modal',
    { of: ['reasons'], audited: false },
    async (_interaction, _state, { features, groupId, words }) => {
      const { modalTitle, modalLabel: label } = words.moderation.reasons;
      const value = (await features.moderation.reasons(groupId)).join('\n');
      const list = { id: 'reasons', label, value, maxLength: LONGEST_LIST, isOptional: true };
      return modal(customId('mod', 'edit-reasons-now'), modalTitle, [textField(list)]);
    },
  ),
  'edit-reasons-now': action(
    'update',
    { of: ['reasons'] },
    async (interaction, _state, { features, groupId, words }) => {
      const typed = typedInto('reasons', interaction);
      const reasons = await features.moderation.setReasons(groupId, typed);
      return reasonsMessage(words, reasons, { mayEdit: true, note: words.moderation.reasons.saved });
    },
  ),
};
