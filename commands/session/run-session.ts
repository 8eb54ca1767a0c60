import { messageLink } from 'discord.js';

import type { SessionOrder } from '../../src/corpus/session.ts';
import { UserError } from '../../src/errors.ts';

import {
  mentionCommand,
  type AnyInteraction,
  type CommandContext,
  type SlashInteraction,
} from '../../src/discord/command/command.ts';
import { readWorkOption } from '../../src/discord/command/options.ts';
import { forChannel } from '../../src/discord/dispatch/context-for.ts';
import { notice, type Message } from '../../src/discord/replies/message.ts';
import type { Shared } from '../../src/discord/replies/share.ts';
import { balanceMessage, mention } from './board-reply.ts';
import { notedPassage, takenQuestion } from './notes-reply.ts';
import { postBoard, refreshBoard } from './show-board.ts';

/** Characters that may be typed at most. */
export const LONGEST = { reason: 300, passage: 200, point: 1000 } as const;

/** Posts the board anew, at the end of the channel. */
export async function showBoard(interaction: AnyInteraction, context: CommandContext): Promise<Shared> {
  const view = await here(interaction, context);
  return postBoard(interaction, context, view, notice(context.words.sessions.shown));
}

/** How turns are shared out, for the host alone. */
export async function showBalance(interaction: AnyInteraction, context: CommandContext): Promise<Message> {
  const { features, groupId, words } = context;
  const { id } = (await here(interaction, context)).session;
  return balanceMessage(words, await features.sessions.balance({ groupId, id }));
}

const here = ({ channelId }: AnyInteraction, { features, groupId }: CommandContext) =>
  features.sessions.current(groupId, channelId ?? '');

async function refOf(interaction: AnyInteraction, context: CommandContext) {
  const { session } = await here(interaction, context);
  return { groupId: context.groupId, id: session.id };
}

/** Opens a discussion in the channel, as options say. */
export async function start(interaction: SlashInteraction, context: CommandContext): Promise<Shared> {
  const { options } = interaction;
  const order = (options.getString('order') as SessionOrder | null) ?? 'first-come';
  return open(interaction, context, { order, minutes: options.getInteger('minutes') });
}

/** Opens a discussion in the channel. */
export async function open(
  interaction: AnyInteraction,
  context: CommandContext,
  { order, minutes }: { readonly order: SessionOrder; readonly minutes: number | null },
): Promise<Shared> {
  const { features, groupId, words } = context;
  const view = await features.sessions.start({
    groupId,
    channelId: interaction.channelId ?? '',
    ...notingOf(interaction),
    order,
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
  return notice(await afterChange(interaction, context, ref, outcome));
}

/** Pauses the discussion, or goes on. */
export async function pause(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const say = context.words.sessions;
  const ref = await refOf(interaction, context);
  const { session } = await context.features.sessions.pause(ref);
  const outcome = session.status === 'paused' ? say.isPausedNow : say.goesOn;
  return notice(await afterChange(interaction, context, ref, outcome));
}

/** Ends the discussion. */
export async function end(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const ref = await refOf(interaction, context);
  await context.features.sessions.end(ref);
  const outcome = context.words.sessions.isEnded(mentionCommand(context, 'host digest'));
  return notice(await afterChange(interaction, context, ref, outcome));
}

/** Takes an open question into the discussion, and posts it. */
export async function take(interaction: SlashInteraction, context: CommandContext): Promise<Shared> {
  return takeQuestion(interaction, context, interaction.options.getString('question', true));
}

/** The same by the question's id. */
export async function takeQuestion(
  interaction: AnyInteraction,
  context: CommandContext,
  asked: string,
): Promise<Shared> {
  const { features, words } = context;
  const ref = await refOf(interaction, context);
  const { item, text } = await features.sessionNotes.take(ref, notingOf(interaction), asked);
  return {
    ...takenQuestion(words, text),
    async posted(messageId) {
      await features.sessionNotes.link(item, addressIn(interaction, context, messageId));
      await refreshBoard(interaction, context, ref);
    },
  };
}

/** Marks the question under discussion as answered. */
export async function answered(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  return notice(await markAnswered(interaction, context, interaction.options.getString('reason')));
}

/** The same; returns what to say of it. */
export async function markAnswered(
  interaction: AnyInteraction,
  context: CommandContext,
  reason: string | null,
): Promise<string> {
  const ref = await refOf(interaction, context);
  await context.features.sessionNotes.answer(ref, interaction.user.id, reason);
  return afterChange(interaction, context, ref, context.words.sessions.answered);
}

/** Notes a passage, and posts it, or an open point. */
export async function note(
  interaction: SlashInteraction,
  context: CommandContext,
): Promise<Message | Shared> {
  const { options } = interaction;
  const [passage, point] = [options.getString('passage'), options.getString('point')];
  const workId = passage === null ? null : await readWorkOption(interaction, forChannel(context));
  return noteDown(interaction, context, { passage, point, workId });
}

/** The same, by what was typed. */
export async function noteDown(
  interaction: AnyInteraction,
  context: CommandContext,
  { passage, point, workId }: Readonly<Record<'passage' | 'point' | 'workId', string | null>>,
): Promise<Message | Shared> {
  const { features, words } = context;
  const ref = await refOf(interaction, context);
  if (passage !== null && point !== null) throw new UserError((say) => say.sessions.onePerNote);
  if (point !== null) {
    await features.sessionNotes.point(ref, notingOf(interaction), point, null);
    return notice(words.sessions.pointNoted);
  }
  if (passage === null) throw new UserError((say) => say.sessions.nothingToNote);
  const place = { ref: passage.trim(), workId };
  const { item, citation } = await features.sessionNotes.passage(ref, notingOf(interaction), place);
  return {
    ...notedPassage(words, citation),
    posted: async (messageId) => features.sessionNotes.link(item, addressIn(interaction, context, messageId)),
  };
}

function addressIn({ channelId }: AnyInteraction, { groupId }: CommandContext, messageId: string): string {
  return messageLink(channelId ?? '', messageId, groupId);
}

function notingOf({ id, user }: AnyInteraction) {
  return { memberId: user.id, interactionId: id };
}

/** What to say of a change, once the board shows it; or that the board could not be reached. */
async function afterChange(
  interaction: AnyInteraction,
  context: CommandContext,
  ref: { groupId: string; id: string },
  outcome: string,
): Promise<string> {
  if (await refreshBoard(interaction, context, ref)) return outcome;
  const show = mentionCommand(context, 'host session show');
  return `${outcome}\n${context.words.sessions.boardNotReached(show)}`;
}
