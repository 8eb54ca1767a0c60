import type { DiscussionPage } from '../../src/features/discussion/discussion.ts';

import type {
  Action,
  ActionInteraction,
  CommandContext,
  SlashInteraction,
} from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import {
  discussionWithdrawnMessage,
  ownDiscussionCard,
  ownDiscussionMessage,
  PER_PAGE,
} from './list-reply.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { chosenOf, viewerOf } from './viewer.ts';

type Interaction = SlashInteraction | ActionInteraction;

/** A page of a member's own questions for discussion. */
export async function findOwn(
  { user }: Interaction,
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
  interaction: Interaction,
  page: number,
  context: CommandContext,
): Promise<Message> {
  const list = await findOwn(interaction, page, context);
  return ownDiscussionMessage(context.words, list, { viewer: viewerOf(interaction, context), page });
}

/** What serves the components under a member's own questions. */
export const ownActions = {
  'own-page': {
    acknowledge: 'update',
    run: async (interaction, [page], context) => showOwn(interaction, pageOf(page), context),
  },
  'own-see': {
    acknowledge: 'update',
    run: async (interaction, _state, context) => showOne(interaction, chosenOf(interaction), false, context),
  },
  'own-withdraw': {
    acknowledge: 'update',
    run: async (interaction, [id = ''], context) => showOne(interaction, id, true, context),
  },
  'own-withdraw-now': {
    acknowledge: 'update',
    async run({ user }, [id = ''], { features, groupId, words }) {
      await features.discussion.withdraw(groupId, id, { memberId: user.id, isModerator: false });
      return discussionWithdrawnMessage(words);
    },
  },
} satisfies Readonly<Record<string, Action>>;

async function showOne(
  interaction: Interaction,
  id: string,
  asks: boolean,
  context: CommandContext,
): Promise<Message> {
  const question = await context.features.discussion.see(context.audience, id);
  return ownDiscussionCard(context.words, question, viewerOf(interaction, context), asks);
}
