import { UserError } from '../../src/errors.ts';
import { LONGEST_TITLE, type VoteRef } from '../../src/features/votes/votes.ts';
import { editMessage, postOnce } from '../../src/discord/announcer/messages.ts';
import type { Action, ActionInteraction, CommandContext } from '../../src/discord/command/command.ts';
import { customId, pageOf } from '../../src/discord/command/custom-id.ts';
import { action, defineCommandTree, IN_SERVERS } from '../../src/discord/command/define-command.ts';
import { actorOf, allChosen, typedInto } from '../../src/discord/command/input.ts';
import { option } from '../../src/discord/command/options.ts';
import { notice, type Message } from '../../src/discord/replies/message.ts';
import { modal, textField } from '../../src/discord/replies/modal.ts';
import { ballotMessage, voteBoard, voteOffer } from './reply.ts';

const DEFAULT_DAYS = 3;
const MOST_DAYS = 30;

export default defineCommandTree({
  access: 'member',
  aim: 'discussion',
  ...IN_SERVERS,
  name: 'vote',
  description: 'Choose together what to read next',

  subcommands: {
    work: {
      at: 'vote',
      description: 'Nominate and rank works; ballots are secret, and hidden until the vote closes',
      async run(_interaction, { features, groupId, words }) {
        const vote = await features.votes.latest(groupId);
        if (!vote) throw new UserError((say) => say.votes.none);
        return voteBoard(words, vote);
      },
    },
    open: {
      at: 'host vote',
      formerly: ['vote work'],
      access: 'host',
      audited: false,
      description: 'Open a vote on what to read next; you see a preview first',
      options: [
        option.integer('days', 'How many days people can vote; 3 if left out', {
          min_value: 1,
          max_value: MOST_DAYS,
        }),
      ],
      async run({ options }, { features, groupId, words }) {
        const vote = await features.votes.latest(groupId);
        if (vote && vote.status !== 'closed') return voteBoard(words, vote);
        return voteOffer(words, options.getInteger('days') ?? DEFAULT_DAYS);
      },
    },
  },

  posts: {
    // How a vote came out, when its time is over: on its board, and below it for those who do not look up.
    async 'vote-end'(slot, { client, features, words }) {
      const { groupId, payload } = slot.post;
      const ended = await features.votes.closeDue(groupId, payload);
      if (ended === null) return null;
      const result = voteBoard(words, ended.vote);
      const posted = await postOnce(client, slot, ended.board.channelId, result);
      await editMessage(client, groupId, ended.board, result);
      return posted;
    },
  },

  actions: {
    open: action('update', { access: 'host' }, async (interaction, [days], context) => {
      const { features, words } = context;
      const asked = pageOf(days);
      if (asked < 1 || asked > MOST_DAYS) throw new UserError((say) => say.interaction.outdated);
      const vote = await features.votes.open({ ...actorOf(interaction, context), days: asked });
      return { reply: notice(words.votes.opened), post: voteBoard(words, vote) };
    }),
    nominate: action('modal', async (_interaction, [id], context) => {
      const { modalTitle: title, modalLabel: label } = context.words.votes;
      const vote = await context.features.votes.find(refOf(id, context));
      if (vote.status !== 'nominating') throw new UserError((words) => words.votes.tooLate);
      const field = textField({ id: 'title', label, maxLength: LONGEST_TITLE });
      return modal(customId('vote', 'nominate-now', vote.id), title, [field]);
    }),
    'nominate-now': action('board', async (interaction, [id], context) => {
      const nomination = {
        memberId: interaction.user.id,
        title: typedInto('title', interaction),
      };
      const vote = await context.features.votes.nominate(refOf(id, context), nomination);
      return voteBoard(context.words, vote);
    }),
    'take-back': onBoard('member', (ref, { user }, { features }) => features.votes.takeBack(ref, user.id)),
    start: onBoard('host', async (ref, { channelId, message }, { features }) => {
      if (channelId === null || message === null) throw new UserError((words) => words.interaction.outdated);
      return features.votes.start(ref, { channelId, messageId: message.id });
    }),
    close: onBoard('host', (ref, _interaction, { features }) => features.votes.close(ref)),
    cancel: onBoard('host', async (ref, _interaction, { features }) => {
      const vote = await features.votes.find(ref);
      await features.votes.cancel(ref);
      return { ...vote, status: 'cancelled' };
    }),
    ballot: action('reply', async (interaction, [id], context) =>
      showBallot(interaction, refOf(id, context), context),
    ),
    pick: action('update', async (interaction, [id], context) => {
      const ref = refOf(id, context);
      const { votes } = context.features;
      const picked = allChosen(interaction).map(Number);
      const before = await votes.ballot(ref, interaction.user.id);
      await votes.cast(ref, interaction.user.id, [...before, ...picked]);
      return showBallot(interaction, ref, context);
    }),
    again: action('update', async (interaction, [id], context) => {
      await context.features.votes.cast(refOf(id, context), interaction.user.id, []);
      return showBallot(interaction, refOf(id, context), context);
    }),
  },
});

/** An action that changes the vote, and the board for everybody. */
function onBoard(
  access: 'member' | 'host',
  change: (
    vote: VoteRef,
    interaction: ActionInteraction,
    context: CommandContext,
  ) => Promise<Parameters<typeof voteBoard>[1]>,
): Action {
  return action('board', { access }, async (interaction, [id], context) =>
    voteBoard(context.words, await change(refOf(id, context), interaction, context)),
  );
}

function refOf(id: string | undefined, { groupId }: CommandContext): VoteRef {
  return { groupId, id: id ?? '' };
}

async function showBallot(
  { user }: ActionInteraction,
  ref: VoteRef,
  { features, words }: CommandContext,
): Promise<Message> {
  const [vote, ballot] = await Promise.all([features.votes.find(ref), features.votes.ballot(ref, user.id)]);
  return ballotMessage(words, vote, ballot);
}
