import { UserError } from '../../src/errors.ts';
import { SKIPS } from '../../src/features/schedule/schedules.ts';
import type { AnyInteraction, CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { mayLead } from '../session/lead.ts';
import { meetingsMessage, moveMessage } from './reply.ts';

/** A group's meetings that are not over, under a title, with buttons for members who may lead a discussion. */
export async function showMeetings(
  interaction: AnyInteraction,
  context: CommandContext,
  title: string,
  note: string | null,
  page: number,
): Promise<Message> {
  const { features, groupId, words } = context;
  const head = { title, note, leads: await mayLead(interaction, context) };
  return meetingsMessage(words, head, await features.schedules.list(groupId), page);
}

/** Serves `/host schedule move`: shows where the meeting would go. */
export async function previewMove({ options }: SlashInteraction, context: CommandContext): Promise<Message> {
  const { features, groupId, words } = context;
  const to = { date: options.getString('date'), time: options.getString('time') };
  return moveMessage(
    words,
    await features.schedules.previewMove(groupId, options.getString('meeting', true), to),
  );
}

/** Moves a meeting as it was shown. The state is its id, the time in milliseconds, and its revision. */
export async function moveMeeting(
  [id = '', at, revision]: readonly string[],
  { features, groupId, words }: CommandContext,
): Promise<Message> {
  const to = { startsAt: new Date(Number(at)), revision: Number(revision) };
  if (Number.isNaN(to.startsAt.getTime())) throw new UserError((say) => say.interaction.outdated);
  const moved = await features.schedules.move(groupId, id, to);
  return meetingsMessage(words, { title: words.schedule.moved, note: null, leads: false }, [moved], 0);
}

/** Serves `/host schedule skip`. */
export async function skipMeeting(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { options } = interaction;
  const { features, groupId, words } = context;
  const how = SKIPS.find((skip) => skip === options.getString('part')) ?? 'shift';
  await features.schedules.skip(groupId, options.getString('meeting', true), how);
  return showMeetings(interaction, context, words.schedule.upcoming, words.schedule.skipped[how], 0);
}

/** Serves `/host schedule cover`. */
export async function coverMeeting({ options }: SlashInteraction, context: CommandContext): Promise<Message> {
  const { features, groupId, words } = context;
  const host = options.getUser('host');
  const covered = await features.schedules.cover(
    groupId,
    options.getString('meeting', true),
    host?.id ?? null,
  );
  const title = host ? words.schedule.coverNamed(`<@${host.id}>`) : words.schedule.coverCleared;
  return meetingsMessage(words, { title, note: null, leads: false }, [covered], 0);
}
