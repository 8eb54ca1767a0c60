import type { DiscussionPage } from '../../src/features/discussion/discussion.ts';

import type { AnyInteraction, CommandContext } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action } from '../../src/discord/command/define-command.ts';
import { chosenOf } from '../../src/discord/command/input.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import {
  discussionWithdrawnMessage,
  ownDiscussionCard,
  ownDiscussionMessage,
  PER_PAGE,
} from './list-reply.ts';
import { viewerOf } from './viewer.ts';

/** A page of a member's own questions for discussion. */
export async function findOwn(
  { user }: AnyInteraction,
  page: number,
  { features, audience }: CommandContext,
): Promise<DiscussionPage> {
  return features.discussion.list(
    audience,
    {
      statuses: ['open', 'taken', 'parked', 'answered', 'merged'],
      sort: 'newest',
      memberId: user.id,
      themeId: null,
    },
    { limit: PER_PAGE, offset: page * PER_PAGE },
  );
}

/** Shows a page of a member's own questions for discussion. */
export async function showOwn(
  interaction: AnyInteraction,
  page: number,
  context: CommandContext,
): Promise<Message> {
  const list = await findOwn(interaction, page, context);
  return ownDiscussionMessage(context.words, list, { viewer: viewerOf(interaction, context), page });
}

/** What serves the components under a member's own questions. */
export const ownActions = {
  'own-page': action('update', async (interaction, [page], context) =>
    showOwn(interaction, pageOf(page), context),
  ),
  'own-see': action('update', async (interaction, _state, context) =>
    showOne(interaction, chosenOf(interaction), false, context),
  ),
  'own-withdraw': action('update', async (interaction, [id = ''], context) =>
    showOne(interaction, id, true, context),
  ),
  'own-withdraw-now': action('update', async ({ user }, [id = ''], { features, groupId, words }) => {
    await features.discussion.withdraw(groupId, id, { memberId: user.id, isModerator: false });
    return discussionWithdrawnMessage(words);
  }),
};

async function showOne(
  interaction: AnyInteraction,
  id: string,
  asks: boolean,
  context: CommandContext,
): Promise<Message> {
  const question = await context.features.discussion.see(context.audience, id);
  return ownDiscussionCard(context.words, question, viewerOf(interaction, context), asks);
}
