import type { GroupId } from './corpus.ts';
import type { Span } from './layout.ts';
import type { WorkId } from './work.ts';

/** A calendar day, in any time zone; `month` is 1 to 12. */
export interface LocalDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How often a group may meet. */
export const RHYTHMS = ['day', 'week', 'two-weeks', 'month'] as const;

/** See {@link RHYTHMS}. */
export type Rhythm = (typeof RHYTHMS)[number];

/** When a group meets: starting on a day, always at the same local time of a zone. */
export interface Recurrence {
  readonly first: LocalDate;
  /** Minutes after midnight, in the zone's local time. */
  readonly minutes: number;
  readonly every: Rhythm;
  /** An IANA name. */
  readonly zone: string;
}

/** How a work is divided: into a number of meetings, or a number of sections per meeting. */
export type Division = { readonly meetings: number } | { readonly sections: number };

/** The location of a meeting in its scheduled event: a voice or stage channel, or any text. */
export type MeetingPlace =
  | { readonly kind: 'voice' | 'stage'; readonly channelId: string }
  | { readonly kind: 'elsewhere'; readonly location: string };

/** A host's settings for the meetings on a work. */
export interface SchedulePlan {
  readonly workId: WorkId;
  /** The work's title when the schedule was made: meetings keep it if the work is removed. */
  readonly title: string;
  readonly division: Division;
  readonly recurrence: Recurrence;
  /** The channel for threads and reminders. */
  readonly channelId: string;
  readonly place: MeetingPlace;
  /** How long a meeting is expected to last. */
  readonly lengthMinutes: number;
  /** How long before a meeting its reminder is posted; null: none. */
  readonly reminderHours: number | null;
  /** How many days before a meeting its thread is opened; null: none. */
  readonly threadDays: number | null;
}

/** Short id of a schedule, unique in the store. */
export type ScheduleId = string;

/** Meetings on a work, planned by a host. */
export interface NewSchedule {
  readonly groupId: GroupId;
  /** Null: the member was erased. */
  readonly createdBy: string | null;
  /** Unique: an interaction delivered twice is stored once. */
  readonly interactionId: string;
  readonly createdAt: Date;
  readonly plan: SchedulePlan;
}

/** A schedule: shown to its host, or confirmed or cancelled. */
export interface Schedule extends NewSchedule {
  readonly id: ScheduleId;
  readonly status: 'draft' | 'confirmed' | 'discarded';
}

/** Short id of a meeting, unique in the store. */
export type MeetingId = string;

/** A date with a part of a work. */
export interface NewMeeting {
  /** From 1 within its schedule. */
  readonly number: number;
  readonly part: Span;
  readonly startsAt: Date;
}

/** A meeting in its current state. */
export interface Meeting extends NewMeeting {
  readonly id: MeetingId;
  readonly scheduleId: ScheduleId;
  readonly groupId: GroupId;
  readonly workId: WorkId;
  readonly status: 'planned' | 'dropped';
  /** Counts changes, so that each change is announced once. */
  readonly revision: number;
  /** Discord id of the member who hosts it as a substitute. */
  readonly coverHost: string | null;
  readonly eventId: string | null;
  readonly threadId: string | null;
}

/** A change of a meeting. */
export interface MeetingChange {
  readonly id: MeetingId;
  readonly number?: number;
  readonly part?: Span;
  readonly startsAt?: Date;
  readonly status?: Meeting['status'];
  readonly coverHost?: string | null;
}
