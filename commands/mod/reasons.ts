import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { CommandContext } from '../../src/discord/command/command.ts';
import { customId } from '../../src/discord/command/custom-id.ts';
import { action } from '../../src/discord/command/define-command.ts';
import { typedInto } from '../../src/discord/command/input.ts';
import { button, text } from '../../src/discord/replies/components.ts';
import { escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';
import { modal, textField } from '../../src/discord/replies/modal.ts';

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
export const reasonActions = {
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

/** Why moderators of a group act; with what has just happened, and for moderators a button to change it. */
export function reasonsMessage(
  words: Catalogue,
  reasons: readonly string[],
  { mayEdit, note = null }: { readonly mayEdit: boolean; readonly note?: string | null },
): Message {
  const say = words.moderation.reasons;
  const title = `**${say.title}**${note === null ? '' : ` — ${note}`}`;
  return cardMessage(
    [text(`${title}\n${say.what}`), text(reasons.map((reason) => escapeMarkdown(reason)).join('\n'))],
    mayEdit ? [button(say.edit, customId('mod', 'edit-reasons'))] : [],
  );
}
