import type { CommandContext } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action } from '../../src/discord/command/define-command.ts';
import { notice, type Message } from '../../src/discord/replies/message.ts';
import { appliedMessage, previewMessage, undoneMessage } from './reimport-reply.ts';
import { findWork } from './work-actions.ts';

/** A correction of a work as `/group edit` is. */
const asEditing = { access: 'admin', of: ['edit'] } as const;

/** What serves the buttons with which a work is imported again. */
export const reimportActions = {
  again: action('reply', { ...asEditing, audited: false }, async ({ user }, [workId], context) => {
    const { features, groupId, words } = context;
    const { description } = await findWork(workId, context);
    if (description.sourceUrl === null) return notice(words.reimports.howForFile(description.title));
    const { id } = await features.reimports.draftFromWeb(groupId, workId ?? '', null);
    return showPreview(context, id, user.id, 0);
  }),
  'again-page': action('update', { ...asEditing, audited: false }, async ({ user }, [id, page], context) =>
    showPreview(context, id ?? '', user.id, pageOf(page)),
  ),
  'again-now': action('update', asEditing, async ({ user }, [id], { features, groupId, words }) =>
    appliedMessage(words, await features.reimports.apply(groupId, id ?? '', user.id)),
  ),
  'again-cancel': action(
    'update',
    { ...asEditing, audited: false },
    async (_interaction, [id], { features, groupId, words }) => {
      await features.reimports.cancel(groupId, id ?? '');
      return notice(words.reimports.cancelled);
    },
  ),
  'again-undo': action('update', asEditing, async ({ user }, [id], { features, groupId, words }) =>
    undoneMessage(words, await features.reimports.undo(groupId, id ?? '', user.id)),
  ),
  'again-confirm': action('update', asEditing, async (_interaction, [id], { features, groupId, words }) => {
    const { title } = await features.reimports.confirm(groupId, id ?? '');
    return notice(words.reimports.confirmed(title));
  }),
};

/** What a draft would change, for the admin who asks. */
export async function showPreview(
  { features, groupId, words }: CommandContext,
  id: string,
  reader: string,
  page: number,
): Promise<Message> {
  return previewMessage(words, await features.reimports.preview(groupId, id, reader), page);
}
