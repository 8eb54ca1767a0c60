import type { SessionRef } from '../../src/features/sessions/sessions.ts';
import type { Access } from '../../src/discord/access/access.ts';
import type { Action, ActionInteraction, CommandContext } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action, defineCommandTree, IN_SERVERS } from '../../src/discord/command/define-command.ts';
import { choicesOf, option, suggestWorksOr, workOption } from '../../src/discord/command/options.ts';
import { forChannel } from '../../src/discord/dispatch/context-for.ts';
import * as session from './run-session.ts';
import { leadActions } from './lead.ts';
import { showOnPressed } from './show-board.ts';

const LONGEST_TURN = 60;

const suggestForAll = suggestWorksOr(async (typed, _interaction, { features, groupId }) => {
  const open = await features.sessionNotes.openQuestions(groupId, typed);
  return open.map(({ id, text }) => ({ name: text, value: id }));
});

const suggest: typeof suggestForAll = async (interaction, context) =>
  suggestForAll(interaction, forChannel(context));

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

  subcommands: {
    start: {
      description: 'Open a discussion here: hands in order on a board that everybody sees',
      options: [
        option.text('order', 'Who goes first; first come, first served if left out', {
          choices: choicesOf({ 'first-come': 'first come, first served', 'new-voices': 'new voices first' }),
        }),
        option.integer('minutes', 'Minutes for each turn; no limit if left out', {
          min_value: 1,
          max_value: LONGEST_TURN,
        }),
      ],
      run: session.start,
    },
    next: { description: 'Give the floor to the next person', run: session.next },
    pause: { description: 'Pause the discussion, or go on', run: session.pause },
    show: { description: 'Post the board anew, at the end', run: session.showBoard },
    balance: {
      description: 'How turns are distributed so far; only you see it',
      audited: false,
      run: session.showBalance,
    },
    take: {
      description: 'Take one of the group’s open questions into the discussion',
      options: [
        option.text('question', 'The question; pick it from the list', {
          required: true,
          autocomplete: true,
          max_length: 100,
        }),
      ],
      autocomplete: suggest,
      run: session.take,
    },
    answered: {
      description: 'Mark the question under discussion as answered',
      options: [
        option.text('reason', 'How it was answered; the member who asked can see it', {
          max_length: session.LONGEST.reason,
        }),
      ],
      run: session.answered,
    },
    note: {
      description: 'Note a passage or an open point for the digest',
      options: [
        option.text('passage', 'The place of a paragraph, e.g. 3.2 ¶ 4', {
          max_length: session.LONGEST.passage,
        }),
        workOption('The work that the passage is in'),
        option.text('point', 'A point that is still open', { max_length: session.LONGEST.point }),
      ],
      autocomplete: suggest,
      run: session.note,
    },
    end: {
      description: 'End the discussion; who spoke how much is deleted',
      run: session.end,
    },
  },

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
      const { session: found } = await context.features.sessions.find(ref);
      if (found.status !== 'ended') await change(ref, interaction, context, state);
      return showOnPressed(interaction, context, ref);
    },
  );
}
