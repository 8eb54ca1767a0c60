import type { SessionOrder } from '../../src/corpus/session.ts';
import { UserError } from '../../src/errors.ts';

import {
  mentionCommand,
  type CommandContext,
  type SlashInteraction,
} from '../../src/discord/command/command.ts';
import { forChannel } from '../../src/discord/dispatch/context-for.ts';
import { readWorkOption } from '../../src/discord/command/options.ts';
import { notice, type Message } from '../../src/discord/replies/message.ts';
import { balanceMessage, mention } from './board-reply.ts';
import { notedPassage, takenQuestion } from './notes-reply.ts';
import type { Shared } from '../../src/discord/replies/share.ts';
import { addressOf, postBoard, refreshBoard } from './show-board.ts';

/** Posts the board anew, at the end of the channel. */
export async function showBoard(interaction: SlashInteraction, context: CommandContext): Promise<Shared> {
  const view = await here(interaction, context);
  return postBoard(interaction, context, view, notice(context.words.sessions.shown));
}

/** How turns are shared out, for the host alone. */
export async function showBalance(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { features, groupId, words } = context;
  const { id } = (await here(interaction, context)).session;
  return balanceMessage(words, await features.sessions.balance({ groupId, id }));
}

const here = ({ channelId }: SlashInteraction, { features, groupId }: CommandContext) =>
  features.sessions.current(groupId, channelId);

async function refOf(interaction: SlashInteraction, context: CommandContext) {
  const { session } = await here(interaction, context);
  return { groupId: context.groupId, id: session.id };
}

/** Opens a discussion in the channel. */
export async function start(interaction: SlashInteraction, context: CommandContext): Promise<Shared> {
  const { id: interactionId, user, channelId, options } = interaction;
  const { features, groupId, words } = context;
  const minutes = options.getInteger('minutes');
  const view = await features.sessions.start({
    groupId,
    channelId,
    memberId: user.id,
    interactionId,
    order: (options.getString('order') as SessionOrder | null) ?? 'first-come',
    turnSeconds: minutes === null ? null : minutes * 60,
  });
  return postBoard(interaction, context, view, notice(words.sessions.started));
}

/** Gives the word to who is next. */
export async function next(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const say = context.words.sessions;
  const ref = await refOf(interaction, context);
  const { current } = await context.features.sessions.next(ref, {
    interactionId: interaction.id,
    after: null,
  });
  const outcome = current === null ? say.nobodyNext : say.isNext(mention(current.memberId));
  return afterChange(interaction, context, ref, outcome);
}

/** Pauses the discussion, or goes on. */
export async function pause(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const say = context.words.sessions;
  const ref = await refOf(interaction, context);
  const { session } = await context.features.sessions.pause(ref);
  return afterChange(interaction, context, ref, session.status === 'paused' ? say.isPausedNow : say.goesOn);
}

/** Ends the discussion. */
export async function end(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const ref = await refOf(interaction, context);
  await context.features.sessions.end(ref);
  const outcome = context.words.sessions.isEnded(mentionCommand(context, 'digest'));
  return afterChange(interaction, context, ref, outcome);
}

/** Takes an open question into the discussion, and posts it. */
export async function take(interaction: SlashInteraction, context: CommandContext): Promise<Shared> {
  const { features, groupId, words } = context;
  const ref = await refOf(interaction, context);
  const asked = interaction.options.getString('question', true);
  const { item, text } = await features.sessionNotes.take(ref, notingOf(interaction), asked);
  const { channelId } = interaction;
  return {
    ...takenQuestion(words, text),
    async posted(messageId) {
      await features.sessionNotes.link(item, addressOf(groupId, { channelId, messageId }));
      await refreshBoard(interaction, context, ref);
    },
  };
}

/** Marks the question under discussion as answered. */
export async function answered(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const ref = await refOf(interaction, context);
  const reason = interaction.options.getString('reason');
  await context.features.sessionNotes.answer(ref, interaction.user.id, reason);
  return afterChange(interaction, context, ref, context.words.sessions.answered);
}

/** Notes a passage, and posts it, or an open point. */
export async function note(
  interaction: SlashInteraction,
  context: CommandContext,
): Promise<Message | Shared> {
  const { features, groupId, words } = context;
  const ref = await refOf(interaction, context);
  const passage = interaction.options.getString('passage');
  const point = interaction.options.getString('point');
  if (passage !== null && point !== null) throw new UserError((say) => say.sessions.onePerNote);
  if (point !== null) {
    await features.sessionNotes.point(ref, notingOf(interaction), point, null);
    return notice(words.sessions.pointNoted);
  }
  if (passage === null) throw new UserError((say) => say.sessions.nothingToNote);
  const workId = await readWorkOption(interaction, forChannel(context));
  const place = { ref: passage.trim(), workId };
  const { item, citation } = await features.sessionNotes.passage(ref, notingOf(interaction), place);
  const { channelId } = interaction;
  return {
    ...notedPassage(words, citation),
    posted: async (messageId) =>
      features.sessionNotes.link(item, addressOf(groupId, { channelId, messageId })),
  };
}

function notingOf({ id, user }: SlashInteraction) {
  return { memberId: user.id, interactionId: id };
}

/** Says what has changed, once the board shows it; or that the board could not be reached. */
async function afterChange(
  interaction: SlashInteraction,
  context: CommandContext,
  ref: { groupId: string; id: string },
  outcome: string,
): Promise<Message> {
  if (await refreshBoard(interaction, context, ref)) return notice(outcome);
  const show = mentionCommand(context, 'session show');
  return notice(`${outcome}\n${context.words.sessions.boardNotReached(show)}`);
}
