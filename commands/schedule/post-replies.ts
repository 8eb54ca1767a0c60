import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { MeetingView } from '../../src/features/schedule/schedules.ts';

import { text, time } from '../../src/discord/replies/components.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';
import { describeMeeting, nameWork } from './reply.ts';

/** The first message of a meeting's thread. */
export function openingMessage(words: Catalogue, view: MeetingView): Message {
  // A thread that links to itself would only confuse.
  const shown = { ...view, meeting: { ...view.meeting, threadId: null } };
  return cardMessage([text(describeMeeting(words, shown)), text(`-# ${words.schedule.opening}`)]);
}

/** Reminds of a meeting. */
export function reminderMessage(words: Catalogue, view: MeetingView): Message {
  const title = words.schedule.reminderTitle(time(view.meeting.startsAt, 'R'));
  return cardMessage([text(`**${title}**`), text(describeMeeting(words, view))]);
}

/** Takes the place of the first message of a thread whose meeting was taken off. */
export function droppedMessage(words: Catalogue, { meeting, plan, of }: MeetingView): Message {
  const name = words.schedule.meeting(nameWork(plan), meeting.number, of);
  return cardMessage([text(`**${name}**\n${words.schedule.dropped}`)]);
}
