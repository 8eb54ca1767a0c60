import { action, defineCommandTree } from '../../src/discord/command/define-command.ts';
import { sessionSubcommands } from './subcommands.ts';
import { leadActions } from './lead.ts';
import { IN_SERVERS } from '../../src/discord/command/where.ts';
import type { Access } from '../../src/discord/access/access.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import type { Action, ActionInteraction, CommandContext } from '../../src/discord/command/command.ts';
import type { SessionRef } from '../../src/features/sessions/sessions.ts';
import { showOnPressed } from './show-board.ts';

/** What serves the buttons of a session's board. */
const sessionActions = {
  raise: onBoard('member', null, (ref, { user }, { features }) =>
    features.sessions.raise(ref, user.id, 'hand'),
  ),
  reply: onBoard('member', null, (ref, { user }, { features }) =>
    features.sessions.raise(ref, user.id, 'reply'),
  ),
  lower: onBoard('member', null, (ref, { user }, { features }) => features.sessions.lower(ref, user.id)),
  next: onBoard('host', 'next', (ref, { id }, { features }, after) =>
    features.sessions.next(ref, { interactionId: id, after: pageOf(after) }),
  ),
  pause: onBoard('host', 'pause', (ref, _interaction, { features }) => features.sessions.pause(ref)),
  end: onBoard('host', 'end', (ref, _interaction, { features }) => features.sessions.end(ref)),
};

export default defineCommandTree({
  access: 'host',
  under: 'host',
  others: async ({ user }, { features, groupId }) => features.sessions.isCoverHost(groupId, user.id),
  ...IN_SERVERS,
  name: 'session',
  description: 'Lead a live discussion: hands in order, turns, questions and notes',

  subcommands: sessionSubcommands,

  actions: { ...sessionActions, ...leadActions },
});

/** Subcommands that the board has a button for. */
type HostAction = 'next' | 'pause' | 'end';

type Change = (
  ref: SessionRef,
  interaction: ActionInteraction,
  context: CommandContext,
  state: string | undefined,
) => Promise<unknown>;

/** Changes the session, and the board for everybody; of one that is over, the board shows that alone. */
function onBoard(access: Access, subcommand: HostAction | null, change: Change): Action<HostAction> {
  return action(
    'board',
    { access, ...(subcommand !== null && { of: [subcommand] }) },
    async (interaction, [id = '', state], context) => {
      const ref = { groupId: context.groupId, id };
      const { session } = await context.features.sessions.find(ref);
      if (session.status !== 'ended') await change(ref, interaction, context, state);
      return showOnPressed(interaction, context, ref);
    },
  );
}
