import type { GroupId } from '../../corpus/corpus.ts';
import type { WorkId } from '../../corpus/work.ts';
import type {
  Division,
  Meeting,
  MeetingId,
  MeetingPlace,
  NewMeeting,
  Rhythm,
  ScheduleId,
  SchedulePlan,
} from '../../corpus/schedule.ts';
import type { GroupAudience } from '../group/audience.ts';
import type { Suggestion } from '../corpus/suggestions.ts';
import type { PartView } from './describe-part.ts';

/** What a host asks for, as typed. */
export interface ScheduleRequest {
  readonly groupId: GroupId;
  readonly memberId: string;
  readonly interactionId: string;
  readonly workId: WorkId;
  readonly division: Division;
  readonly first: string;
  readonly time: string;
  readonly every: Rhythm;
  readonly channelId: string;
  readonly place: MeetingPlace;
  readonly lengthMinutes: number;
  readonly reminderHours: number | null;
  readonly threadDays: number | null;
}

/** A meeting of a draft. */
export interface DraftMeeting extends NewMeeting {
  readonly view: PartView;
}

/** What a schedule would be, before the host confirms it. */
export interface SchedulePreview {
  readonly id: ScheduleId;
  readonly plan: SchedulePlan;
  readonly meetings: readonly DraftMeeting[];
  /** Meetings still to come on the same work, which it takes the place of. */
  readonly replaces: number;
  /** Whether confirming draws a reading line before the first part, so that each meeting opens its own. */
  readonly drawsLine: boolean;
}

/** A meeting with all that is told of it. */
export interface MeetingView {
  readonly meeting: Meeting;
  readonly plan: SchedulePlan;
  /** How many meetings its schedule has. */
  readonly of: number;
  readonly endsAt: Date;
  /** Null: the work has left the corpus. */
  readonly part: PartView | null;
}

/** What becomes of a part whose meeting is skipped: it and all later ones wait a meeting, it joins the next, or all end. */
export const SKIPS = ['shift', 'merge', 'end'] as const;

/** See {@link SKIPS}. */
export type Skip = (typeof SKIPS)[number];

/** Meetings on works. Every refusal is a UserError in the host's words. */
export interface Schedules {
  /** Draws up a schedule and keeps it until it is confirmed or discarded; the same interaction is kept once. */
  draft(request: ScheduleRequest): Promise<SchedulePreview>;
  preview(groupId: GroupId, id: ScheduleId): Promise<SchedulePreview>;
  /** Turns a draft into meetings and plans all that is posted for them. */
  confirm(groupId: GroupId, id: ScheduleId): Promise<readonly MeetingView[]>;
  discard(groupId: GroupId, id: ScheduleId): Promise<void>;
  /** Meetings that are not over, the next first. */
  list(groupId: GroupId): Promise<readonly MeetingView[]>;
  /** A meeting of a group, dropped ones too; null if it has none such. */
  find(groupId: GroupId, id: MeetingId): Promise<MeetingView | null>;
  /** Moves one meeting; a date of null keeps its day, a time of null its time of day. */
  move(
    groupId: GroupId,
    id: MeetingId,
    to: { date: string | null; time: string | null },
  ): Promise<MeetingView>;
  /** Leaves out one meeting; returns those of the schedule that are still to come. */
  skip(groupId: GroupId, id: MeetingId, how: Skip): Promise<readonly MeetingView[]>;
  /** Names who hosts one meeting, or nobody. */
  cover(groupId: GroupId, id: MeetingId, memberId: string | null): Promise<MeetingView>;
  /** Upcoming meetings to choose from; values are their ids. */
  suggest(audience: GroupAudience, typed: string): Promise<readonly Suggestion[]>;
  /** Moves the group's line to the end of a meeting's part, never back. */
  begin(meeting: Meeting): Promise<void>;
  /** Notes what Discord calls a meeting's event or thread. */
  note(id: MeetingId, ids: { readonly eventId?: string | null; readonly threadId?: string }): Promise<void>;
}
