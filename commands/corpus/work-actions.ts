import type { CommandContext } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action } from '../../src/discord/command/define-command.ts';
import { dropsMessage, workMessage, worksMessage } from './reply.ts';

/** What serves the buttons under the list of works, under one work, and under what its import left out. */
export const workActions = {
  page: action('update', async (_interaction, [page], { features, audience, words }) =>
    worksMessage(words, await features.corpus.list(audience), pageOf(page)),
  ),
  'info-page': action('update', async (_interaction, [id, page], context) =>
    workMessage(context.words, await findWork(id, context), null, pageOf(page)),
  ),
  drops: action('reply', async (_interaction, [id], context) =>
    dropsMessage(context.words, await findWork(id, context), 0),
  ),
  'drops-page': action('update', async (_interaction, [id, page], context) =>
    dropsMessage(context.words, await findWork(id, context), pageOf(page)),
  ),
};

/** A work of the group by its id. UserError if it is no longer there. */
export async function findWork(id: string | undefined, { features, audience }: CommandContext) {
  return features.corpus.info(audience, id ?? '');
}
