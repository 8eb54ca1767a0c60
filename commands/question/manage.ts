import type { Discussion } from '../../src/features/discussion/discussion.ts';

import type { Access } from '../../src/discord/access/access.ts';
import type { Action, AnyInteraction, CommandContext } from '../../src/discord/command/command.ts';
import { customId, pageOf } from '../../src/discord/command/custom-id.ts';
import { action } from '../../src/discord/command/define-command.ts';
import { chosenOf } from '../../src/discord/command/input.ts';
import { refuseOutside } from '../../src/discord/dispatch/place.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { modal, textField } from '../../src/discord/replies/modal.ts';
import { PER_PAGE } from './list-reply.ts';
import { manageMessage, manageOneMessage } from './manage-reply.ts';
import { LISTED } from './list.ts';
import { viewerOf } from './viewer.ts';

const LONGEST_REASON = 300;

/** Serves `/host questions`, and each return to it; `note` says what has just been done. */
export async function manageQuestions(
  interaction: AnyInteraction,
  page: number,
  context: CommandContext,
  note: string | null = null,
): Promise<Message> {
  refuseOutside(interaction);
  const { audience, words } = context;
  const { discussion } = context.features;
  const [list, themes] = await Promise.all([
    discussion.list(
      audience,
      { statuses: LISTED['waiting'] ?? [], sort: 'theme', memberId: null, themeId: null },
      { limit: PER_PAGE, offset: page * PER_PAGE },
    ),
    discussion.themes(audience),
  ]);
  return manageMessage(words, list, { themes, viewer: viewerOf(interaction, context), page, note });
}

/** Shows one question with all that can be done with it. */
export async function manageOne(
  interaction: AnyInteraction,
  id: string,
  context: CommandContext,
  page = 0,
): Promise<Message> {
  const { audience, groupId, words } = context;
  const { discussion } = context.features;
  const question = await discussion.see(audience, id);
  const [steps, targets, themes] = await Promise.all([
    discussion.steps(groupId, id),
    discussion.mergeTargets(audience, id),
    discussion.themes(audience),
  ]);
  const viewer = viewerOf(interaction, context);
  return manageOneMessage(words, question, { steps, targets, themes, viewer, page });
}

/** What serves the components of managing single questions. */
export const manageActions = {
  'manage-page': action('update', { audited: false, access: 'host' }, async (interaction, [page], context) =>
    manageQuestions(interaction, pageOf(page), context),
  ),
  'manage-open': action('update', { audited: false, access: 'host' }, async (interaction, _state, context) =>
    manageOne(interaction, chosenOf(interaction), context),
  ),
  'manage-one': action(
    'update',
    { audited: false, access: 'host' },
    async (interaction, [id = '', page], context) => manageOne(interaction, id, context, pageOf(page)),
  ),
  take: onOne('host', (discussion, { groupId, id, by }) => discussion.take(groupId, id, by)),
  reopen: onOne('host', (discussion, { groupId, id, by }) => discussion.reopen(groupId, id, by)),
  remove: action('update', { access: 'moderator' }, async (interaction, [id = ''], context) => {
    const { features, groupId, words } = context;
    const by = { memberId: interaction.user.id, isModerator: true };
    await features.discussion.withdraw(groupId, id, by);
    return manageQuestions(interaction, 0, context, words.discussion.withdrawn);
  }),
  park: askWhy('park-now'),
  'park-now': onOne('host', (discussion, { groupId, id, by, reason }) =>
    discussion.park(groupId, id, by, reason),
  ),
  answered: askWhy('answered-now'),
  'answered-now': onOne('host', (discussion, { groupId, id, by, reason }) =>
    discussion.answer(groupId, id, by, reason),
  ),
  merge: askWhy('merge-now'),
  'merge-now': onOne('host', (discussion, { groupId, id, by, reason, target: into }) =>
    discussion.merge(groupId, id, by, { into, reason }),
  ),
};

/** Who does what with which question. */
interface Act {
  readonly groupId: string;
  readonly id: string;
  readonly by: string;
  readonly reason: string | null;
  /** The question that a list named, if there was one. */
  readonly target: string;
}

/** An action that changes a question, and shows it as it is then. */
function onOne(access: Access, change: (discussion: Discussion, act: Act) => Promise<unknown>): Action {
  return action('update', { access }, async (interaction, [id = '', target = ''], context) => {
    const { features, groupId } = context;
    const reason = interaction.isModalSubmit() ? interaction.fields.getTextInputValue('reason') : null;
    await change(features.discussion, { groupId, id, by: interaction.user.id, reason, target });
    return manageOne(interaction, id, context);
  });
}

/** An action that asks for a reason, which may be left out; what was chosen from a list goes along. */
function askWhy(then: string): Action {
  return action('modal', { access: 'host' }, async (interaction, [id = ''], { words }) => {
    const { reasonTitle: title, reasonLabel: label } = words.discussion;
    const state = interaction.isStringSelectMenu() ? [id, chosenOf(interaction)] : [id];
    const field = textField({ id: 'reason', label, maxLength: LONGEST_REASON, isOptional: true });
    return modal(customId('question', then, ...state), title, [field]);
  });
}
