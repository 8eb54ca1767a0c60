import type { DiscussionStatus } from '../../src/corpus/discussion.ts';
import type { DiscussionSelection } from '../../src/features/discussion/discussion.ts';
import type { AnyInteraction, CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action } from '../../src/discord/command/define-command.ts';
import { chosenOf } from '../../src/discord/command/input.ts';
import { refuseOutside } from '../../src/discord/dispatch/place.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { questionCard } from './card.ts';
import { discussionListMessage, PER_PAGE } from './list-reply.ts';
import { readersOf, viewerOf } from './viewer.ts';

const SORTS: readonly DiscussionSelection['sort'][] = ['voices', 'newest', 'theme'];

/** Serves `/question list`. */
export async function listQuestions(
  interaction: SlashInteraction,
  context: CommandContext,
): Promise<Message> {
  refuseOutside(interaction);
  const { options } = interaction;
  const state = [options.getString('sort') ?? 'voices', options.getString('status') ?? 'waiting'];
  return show(interaction, state, 0, context);
}

/** What serves the components of lists, and of questions that everybody sees. */
export const listActions = {
  'posted-page': action('update', async (interaction, [sort = '', status = '', page], context) =>
    show(interaction, [sort, status], pageOf(page), context),
  ),
  see: action('reply', async (interaction, _state, context) => {
    const { features, audience, words } = context;
    const question = await features.discussion.see(audience, chosenOf(interaction));
    return questionCard(words, question, viewerOf(interaction, context));
  }),
  voice: action('board', async (interaction, [id = ''], context) => {
    const { audience, viewer } = readersOf(interaction, context);
    const { discussion } = context.features;
    const question = await discussion.turnVoice(audience, id, interaction.user.id);
    return questionCard(context.words, question, viewer);
  }),
};

async function show(
  interaction: AnyInteraction,
  [wanted, status]: readonly string[],
  page: number,
  context: CommandContext,
): Promise<Message> {
  const { features, audience, words } = context;
  const sort = SORTS.find((each) => each === wanted) ?? 'voices';
  const statuses = new Map(Object.entries(LISTED)).get(status ?? '') ?? [];
  const list = await features.discussion.list(
    audience,
    { statuses, sort, memberId: null, themeId: null },
    { limit: PER_PAGE, offset: page * PER_PAGE },
  );
  const viewer = viewerOf(interaction, context);
  return discussionListMessage(words, list, { viewer, page, sort, state: [sort, status ?? ''] });
}

/** What `/question list` shows, by what stands in its option `status`. */
export const LISTED: Readonly<Record<string, readonly DiscussionStatus[]>> = {
  waiting: ['open', 'taken', 'parked'],
  open: ['open'],
  taken: ['taken'],
  parked: ['parked'],
  answered: ['answered'],
  all: ['open', 'taken', 'parked', 'answered'],
};
