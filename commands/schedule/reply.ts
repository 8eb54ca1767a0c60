import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { PostFault } from '../../src/corpus/planned-post.ts';
import type { MeetingPlace, SchedulePlan } from '../../src/corpus/schedule.ts';
import type {
  DraftMeeting,
  MeetingView,
  MovePreview,
  SchedulePreview,
} from '../../src/features/schedule/schedules.ts';
import { customId } from '../../src/discord/command/custom-id.ts';
import { button, privateNote, text, time } from '../../src/discord/replies/components.ts';
import { escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';
import { nameFault } from '../../src/discord/replies/planned-posts.ts';
import { pageButtons, pageMessage, privateFrame, takePage } from '../../src/discord/replies/pages.ts';
import { namePart } from './name-part.ts';

const PER_PAGE = { first: 8, next: 8 };
const TITLE_LIMIT = 100;

/** What a schedule would be, with buttons to confirm or to cancel it. */
export function previewMessage(words: Catalogue, preview: SchedulePreview, wanted: number): Message {
  const { id, plan, meetings, replaces, drawsLine } = preview;
  const say = words.schedule;
  const head = [
    `**${say.preview(nameWork(plan))}**`,
    ...describePlan(words, plan),
    ...(replaces > 0 ? [say.replaces(words.count.meetings(replaces))] : []),
    ...(drawsLine ? [say.drawsLine] : []),
    `-# ${say.shownToEach}`,
  ];
  const frame = privateFrame(words, head.join('\n'));
  const page = takePage(
    meetings.map((meeting) => describeDraft(words, meeting)),
    frame,
    PER_PAGE,
    wanted,
  );
  return pageMessage(words, page, frame, [
    ...pageButtons(words, page, { command: 'schedule', action: 'preview', state: [id] }),
    button(say.confirm, customId('schedule', 'confirm', id), { style: 'primary' }),
    button(say.cancel, customId('schedule', 'cancel', id)),
  ]);
}

/** Where a meeting would be moved, with its weekday, in the group's zone and in the reader's own. */
export function moveMessage(words: Catalogue, { view, startsAt, from, to, revision }: MovePreview): Message {
  const say = words.schedule;
  const { meeting, plan, of } = view;
  const name = say.meeting(nameWork(plan), meeting.number, of);
  return cardMessage(
    [
      text(`**${say.moveTitle(name)}**\n${say.moveFrom(from)}\n${say.moveTo(to, time(startsAt, 'F'))}`),
      ...privateNote(words.interaction.onlyYou),
    ],
    [
      button(say.confirm, customId('schedule', 'move', meeting.id, startsAt.getTime(), revision), {
        style: 'primary',
      }),
      button(say.cancel, customId('schedule', 'stay')),
    ],
  );
}

/** Meetings to come under a title, a page of them. */
export function meetingsMessage(
  words: Catalogue,
  { title, note, leads }: { readonly title: string; readonly note: string | null; readonly leads: boolean },
  meetings: readonly MeetingView[],
  wanted: number,
): Message {
  const lines = [`**${title}**`, ...(note === null ? [] : [note])];
  const hint = meetings.length === 0 ? [words.schedule.none] : [];
  const frame = privateFrame(words, [...lines, ...hint].join('\n'));
  const page = takePage(
    meetings.map((view) => describeMeeting(words, view)),
    frame,
    PER_PAGE,
    wanted,
  );
  const turning = pageButtons(words, page, { command: 'schedule', action: 'show' });
  const lead = button(words.sessions.lead.title, customId('session', 'lead'));
  return pageMessage(words, page, frame, [...turning, ...(leads ? [lead] : [])]);
}

/** A meeting in a list: which, when, what to read, who hosts it, and where it is talked about. */
function describeMeeting(words: Catalogue, { meeting, plan, of, part }: MeetingView): string {
  const say = words.schedule;
  const { startsAt, coverHost, groupId, eventId, threadId } = meeting;
  const links = [
    ...(eventId === null ? [] : [`[${say.links.event}](<https://discord.com/events/${groupId}/${eventId}>)`]),
    ...(threadId === null ? [] : [`<#${threadId}>`]),
  ];
  return [
    `**${say.meeting(nameWork(plan), meeting.number, of)}**`,
    say.when(time(startsAt, 'F'), time(startsAt, 'R')),
    part === null ? say.workGone : say.toRead(namePart(words, part)),
    ...(coverHost === null ? [] : [say.covered(`<@${coverHost}>`)]),
    ...(links.length > 0 ? [links.join(' · ')] : []),
  ].join('\n');
}

/** The title of a schedule's work. */
function nameWork({ title }: Pick<SchedulePlan, 'title'>): string {
  return escapeLine(title, TITLE_LIMIT);
}

function describeDraft(words: Catalogue, { number, startsAt, view }: DraftMeeting): string {
  return `**${number}.** ${time(startsAt, 'F')}\n${namePart(words, view)}`;
}

function describePlan(words: Catalogue, plan: SchedulePlan): string[] {
  const { recurrence, threadDays, reminderHours, channelId, place } = plan;
  const say = words.schedule;
  const clock = nameMinutes(recurrence.minutes);
  return [
    say.zone(say.rhythm[recurrence.every](clock), recurrence.zone),
    say.posts(`<#${channelId}>`, namePlace(place)),
    [
      threadDays === null ? say.noThread : say.thread(threadDays),
      reminderHours === null ? say.noReminder : say.reminder(reminderHours),
    ].join(' · '),
  ];
}

function namePlace(place: MeetingPlace): string {
  return place.kind === 'elsewhere' ? escapeLine(place.location) : `<#${place.channelId}>`;
}

function nameMinutes(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

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

/** Asks whoever hosts a meeting to start its event, and says why the bot does not. */
export function pressStartMessage(words: Catalogue, view: MeetingView, fault: PostFault): Message {
  const { meeting, plan, of } = view;
  const name = words.schedule.meeting(nameWork(plan), meeting.number, of);
  const link = `https://discord.com/events/${meeting.groupId}/${meeting.eventId}`;
  return cardMessage([text(words.schedule.pressStart(name, link, nameFault(words, fault)))]);
}

/** Takes the place of the first message of a thread whose meeting was taken off. */
export function droppedMessage(words: Catalogue, { meeting, plan, of }: MeetingView): Message {
  const name = words.schedule.meeting(nameWork(plan), meeting.number, of);
  return cardMessage([text(`**${name}**\n${words.schedule.dropped}`)]);
}
