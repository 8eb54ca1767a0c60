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

/** A host's request, as typed. */
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

/** A preview of a schedule, before the host confirms it. */
export interface SchedulePreview {
  readonly id: ScheduleId;
  readonly plan: SchedulePlan;
  readonly meetings: readonly DraftMeeting[];
  /** Upcoming meetings on the same work, which it replaces. */
  readonly replaces: number;
  /** Whether confirming sets a reading line before the first part, so that each meeting reveals its own. */
  readonly drawsLine: boolean;
}

/** A meeting with everything shown about it. */
export interface MeetingView {
  readonly meeting: Meeting;
  readonly plan: SchedulePlan;
  /** Number of meetings of its schedule. */
  readonly of: number;
  readonly endsAt: Date;
  /** Who hosts it: the cover host, or who planned it. Null: erased. */
  readonly host: string | null;
  /** Null: the work was removed from the corpus. */
  readonly part: PartView | null;
}

/** A move that a host has not confirmed yet. */
export interface MovePreview {
  /** The meeting as it is. */
  readonly view: MeetingView;
  readonly startsAt: Date;
  /** Both times in the group's zone, in words. */
  readonly from: string;
  readonly to: string;
  /** Of the meeting, so that a change in between is noticed. */
  readonly revision: number;
}

/**
 * What happens to the part of a skipped meeting: it and all later ones move by one meeting, it joins the next, or the
 * schedule ends.
 */
export const SKIPS = ['shift', 'merge', 'end'] as const;

/** See {@link SKIPS}. */
export type Skip = (typeof SKIPS)[number];

/** Meetings on works. Every rejection is a UserError in words for the host. */
export interface Schedules {
  /** Drafts a schedule and stores it until it is confirmed or discarded; each interaction is stored once. */
  draft(request: ScheduleRequest): Promise<SchedulePreview>;
  preview(groupId: GroupId, id: ScheduleId): Promise<SchedulePreview>;
  /** Turns a draft into meetings and plans all their posts. */
  confirm(groupId: GroupId, id: ScheduleId): Promise<readonly MeetingView[]>;
  discard(groupId: GroupId, id: ScheduleId): Promise<void>;
  /** Meetings that are not over, the next first. */
  list(groupId: GroupId): Promise<readonly MeetingView[]>;
  /** A meeting of a group, including cancelled ones; null if there is none. */
  find(groupId: GroupId, id: MeetingId): Promise<MeetingView | null>;
  /**
   * When a meeting would be after a move, in words with weekday and zone; a null date keeps its day, a null time its time
   * of day. UserError if it cannot be moved there.
   */
  previewMove(
    groupId: GroupId,
    id: MeetingId,
    to: { date: string | null; time: string | null },
  ): Promise<MovePreview>;
  /** Moves one meeting. UserError if it has changed since the preview, or cannot be moved there any more. */
  move(groupId: GroupId, id: MeetingId, to: Pick<MovePreview, 'startsAt' | 'revision'>): Promise<MeetingView>;
  /** Cancels one meeting; returns the upcoming ones of the schedule. */
  skip(groupId: GroupId, id: MeetingId, how: Skip): Promise<readonly MeetingView[]>;
  /** Sets or removes the host of one meeting. */
  cover(groupId: GroupId, id: MeetingId, memberId: string | null): Promise<MeetingView>;
  /** Upcoming meetings to choose from; values are their ids. */
  suggest(audience: GroupAudience, typed: string): Promise<readonly Suggestion[]>;
  /** Moves the group's line to the end of a meeting's part, never back. */
  begin(meeting: Meeting): Promise<void>;
  /** Stores the Discord id of a meeting's event or thread. */
  note(id: MeetingId, ids: { readonly eventId?: string | null; readonly threadId?: string }): Promise<void>;
}
