import type { CommandContext } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { hasAccess, type Visitor } from '../../src/discord/access/access.ts';
import { action } from '../../src/discord/command/define-command.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { againButtons } from './reimport-reply.ts';
import { dropsMessage, workMessage, worksMessage } from './reply.ts';

/** What serves the buttons under the list of works, under one work, and under what its import left out. */
export const workActions = {
  page: action('update', async (_interaction, [page], { features, audience, words }) =>
    worksMessage(words, await features.corpus.list(audience), pageOf(page)),
  ),
  'info-page': action('update', async (interaction, [id, page], context) =>
    showWork(interaction, context, id, pageOf(page)),
  ),
  drops: action('reply', async (_interaction, [id], context) =>
    dropsMessage(context.words, await findWork(id, context), 0),
  ),
  'drops-page': action('update', async (_interaction, [id, page], context) =>
    dropsMessage(context.words, await findWork(id, context), pageOf(page)),
  ),
};

/** A work and how its import went; for admins, with buttons to import it again. */
export async function showWork(
  visitor: Visitor,
  context: CommandContext,
  id: string | undefined,
  page: number,
): Promise<Message> {
  const { features, groupId, words } = context;
  const entry = await findWork(id, context);
  const isPrivate = context.audience.reader !== null;
  if (entry.groupId !== groupId || !isPrivate || !hasAccess(visitor, 'admin', context))
    return workMessage(words, entry, null, page);
  const open = await features.reimports.findOpen(groupId, entry.workId);
  const buttons = againButtons(words, entry.workId, open);
  return workMessage(words, entry, open && words.reimports.open, page, buttons);
}

/** A work of the group by its id. UserError if it is no longer there. */
export async function findWork(id: string | undefined, { features, audience }: CommandContext) {
  return features.corpus.info(audience, id ?? '');
}
