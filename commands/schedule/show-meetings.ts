import type { CommandContext } from '../../src/discord/command/command.ts';
import { meetingsMessage } from './reply.ts';
import type { Message } from '../../src/discord/replies/message.ts';

/** The meetings of a group that are not over, under a title. */
export async function showMeetings(
  { features, groupId, words }: CommandContext,
  title: string,
  note: string | null,
  page: number,
): Promise<Message> {
  return meetingsMessage(words, { title, note }, await features.schedules.list(groupId), page);
}
