import type { Access } from '../../src/discord/access/access.ts';
import { action } from '../../src/discord/command/define-command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import type { Action, ActionInteraction, CommandContext } from '../../src/discord/command/command.ts';
import type { SessionRef } from '../../src/features/sessions/sessions.ts';

import { showOnPressed } from './show-board.ts';

/** Subcommands that the board has a button for. */
type HostAction = 'next' | 'pause' | 'end';

/** What serves the buttons of a session's board. */
export const sessionActions = {
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
} satisfies Readonly<Record<string, Action<HostAction>>>;

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
