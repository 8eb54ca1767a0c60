import { PostFailure } from '../../src/features/posts/post-failure.ts';
import type { MeetingView } from '../../src/features/schedule/schedules.ts';

import {
  changeEvent,
  deleteEvent,
  makeEvent,
  startEvent,
  type AnnouncedEvent,
} from '../../src/discord/announcer/events.ts';
import { postDirect, postOnce } from '../../src/discord/announcer/messages.ts';
import type { Slot } from '../../src/discord/announcer/slot.ts';
import { changeThread, openThread, postIn } from '../../src/discord/announcer/threads.ts';
import type { PostContext, PostKind } from '../../src/discord/posts/post-kind.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { isolateBidi } from '../../src/discord/replies/escape-markdown.ts';
import { truncate } from '../../src/discord/replies/limits.ts';
import { namePart } from './name-part.ts';
import { droppedMessage, openingMessage, pressStartMessage, reminderMessage } from './reply.ts';

const TITLE_LIMIT = 60;

/** What is posted and made for a meeting: each as the meeting stands when it is made. */
export const meetingPosts: Readonly<Record<string, PostKind>> = {
  'meeting-event': forStanding(async (slot, context, view) => {
    const { groupId, id, eventId } = view.meeting;
    const event = toEvent(context, view);
    if (eventId !== null) {
      // If somebody deleted it by hand, they do not want it back.
      await changeEvent(context.client, groupId, eventId, event);
      return eventId;
    }
    const made = await makeEvent(context.client, slot, event);
    await context.features.schedules.note(id, { eventId: made });
    return made;
  }),

  'meeting-thread': forStanding(async (slot, context, view) => {
    const { groupId, id, threadId } = view.meeting;
    const { channelId } = view.plan;
    const thread = { name: nameThread(context, view), message: openingMessage(context.words, view) };
    if (threadId !== null) {
      await changeThread(context.client, groupId, { channelId, threadId }, thread);
      return threadId;
    }
    const opened = await openThread(context.client, slot, channelId, thread);
    await context.features.schedules.note(id, { threadId: opened });
    return opened;
  }),

  'meeting-reminder': forStanding(async (slot, context, view) => {
    const { meeting, plan } = view;
    const message = reminderMessage(context.words, view);
    const posted =
      meeting.threadId === null ? null : await postUnlessGone(slot, context, meeting.threadId, message);
    return (
      posted ?? postIn(context.client, slot, plan.channelId, { name: nameThread(context, view), message })
    );
  }),

  'meeting-start': forStanding(async (_slot, { features }, { meeting }) => {
    await features.schedules.begin(meeting);
    return null;
  }),

  'meeting-open': forStanding(async (slot, context, view) => {
    const { groupId, eventId } = view.meeting;
    if (eventId === null) return null;
    const refusal = await startEvent(context.client, groupId, eventId, view.plan.place);
    return refusal && tellHost(slot, context, view, pressStartMessage(context.words, view, refusal.fault));
  }),

  'meeting-gone': forMeeting(async (_slot, { client, words, features }, view) => {
    const { groupId, id, eventId, threadId } = view.meeting;
    if (eventId !== null) {
      await deleteEvent(client, groupId, eventId);
      await features.schedules.note(id, { eventId: null });
    }
    if (threadId === null) return null;
    const thread = { name: nameThread({ words }, view), message: droppedMessage(words, view) };
    await changeThread(client, groupId, { channelId: view.plan.channelId, threadId }, thread);
    return threadId;
  }),
};

/** Null if the thread was deleted: then the channel is where people look. */
async function postUnlessGone(
  slot: Slot,
  { client }: PostContext,
  threadId: string,
  message: Message,
): Promise<string | null> {
  try {
    return await postOnce(client, slot, threadId, message);
  } catch (error) {
    if (error instanceof PostFailure && error.fault.code === 'channel-gone') return null;
    throw error;
  }
}

/** By direct message to whoever hosts it; where that cannot be, in the meeting's thread or channel. */
async function tellHost(
  slot: Slot,
  context: PostContext,
  view: MeetingView,
  message: Message,
): Promise<string> {
  const { meeting, plan, host } = view;
  try {
    if (host !== null) return await postDirect(context.client, slot, host, message);
  } catch (error) {
    if (!(error instanceof PostFailure) || !error.isFinal) throw error;
  }
  const opening = { name: nameThread(context, view), message };
  const { threadId } = meeting;
  const posted = threadId === null ? null : await postUnlessGone(slot, context, threadId, message);
  return posted ?? postIn(context.client, slot, plan.channelId, opening);
}

type ForMeeting = (slot: Slot, context: PostContext, view: MeetingView) => Promise<string | null>;

function forMeeting(make: ForMeeting): PostKind {
  return async (slot, context) => {
    const { groupId, payload } = slot.post;
    const view = await context.features.schedules.find(groupId, String(payload['meetingId']));
    return view && make(slot, context, view);
  };
}

/** For a meeting that was taken off meanwhile there is nothing to make. */
function forStanding(make: ForMeeting): PostKind {
  return forMeeting(async (slot, context, view) =>
    view.meeting.status === 'planned' ? make(slot, context, view) : null,
  );
}

/** An event's name is not formatted: what was typed stands in it as it is. */
function toEvent({ words }: PostContext, { meeting, plan, of, endsAt, part }: MeetingView): AnnouncedEvent {
  return {
    name: words.schedule.eventName(nameTitle(plan), meeting.number, of),
    description: part === null ? '' : words.schedule.toRead(namePart(words, part)),
    startsAt: meeting.startsAt,
    endsAt,
    place: plan.place,
  };
}

/** Titles cannot show times by the reader's clock, so the date is the group's. */
function nameThread({ words }: Pick<PostContext, 'words'>, { meeting, plan, of }: MeetingView): string {
  const { zone } = plan.recurrence;
  const date = words.schedule.date(meeting.startsAt, zone);
  return words.schedule.threadName(nameTitle(plan), meeting.number, of, date);
}

/** The title gives way, not what stands behind it, and does not reorder it. */
function nameTitle({ title }: MeetingView['plan']): string {
  return isolateBidi(truncate(title, TITLE_LIMIT));
}
