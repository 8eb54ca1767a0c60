import type { AnyInteraction, CommandContext } from '../../src/discord/command/command.ts';
import { mayLead } from '../session/lead.ts';
import { meetingsMessage } from './reply.ts';
import type { Message } from '../../src/discord/replies/message.ts';

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
