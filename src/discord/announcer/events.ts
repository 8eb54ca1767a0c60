import {
  GuildScheduledEventEntityType as Entity,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventStatus,
  RESTJSONErrorCodes,
  Routes,
  type APIGuildScheduledEvent,
} from 'discord-api-types/v10';
import { DiscordAPIError, type Client } from 'discord.js';

import type { MeetingPlace } from '../../corpus/schedule.ts';
import { PostFailure } from '../../features/posts/post-failure.ts';

import { truncate } from '../replies/limits.ts';
import type { Slot } from './slot.ts';
import { refuseLate, unlessGone } from './messages.ts';
import { call, isUnknown, requirePermissions, type Needs, type PermissionName } from './refusals.ts';

/** Most characters of an event's name and place. */
const NAME_LIMIT = 100;

/** The desired state of a scheduled event. */
export interface AnnouncedEvent {
  readonly name: string;
  readonly description: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: MeetingPlace;
}

/** The permissions that a place needs, besides creating events. */
const IN_CHANNEL: Readonly<Record<'voice' | 'stage', readonly PermissionName[]>> = {
  voice: ['ViewChannel', 'Connect'],
  stage: ['ViewChannel', 'ManageChannels', 'MuteMembers', 'MoveMembers'],
};

/** Creates a scheduled event once: if an earlier attempt may have succeeded, the server's events are checked first. */
export async function makeEvent(client: Client<true>, slot: Slot, event: AnnouncedEvent): Promise<string> {
  const { post } = slot;
  const needs = needsOf(post.groupId);
  const there = post.isDoubtful ? await findEvent(client, needs, event) : null;
  if (there !== null) return there;
  refuseLate(slot);
  requireForEvent(client, needs, event.place);
  const { description, ...shown } = toBody(event);
  const body = {
    ...shown,
    ...(description !== null && { description }),
    privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
  };
  const made = await call(client, needs, () =>
    client.rest.post(Routes.guildScheduledEvents(post.groupId), { body }),
  );
  return (made as APIGuildScheduledEvent).id;
}

/** Edits one of the bot's own scheduled events. False if it is gone. */
export async function changeEvent(
  client: Client<true>,
  guildId: string,
  eventId: string,
  event: AnnouncedEvent,
): Promise<boolean> {
  const needs = needsOf(guildId);
  const body = toBody(event);
  return unlessGone(
    call(client, needs, () => client.rest.patch(Routes.guildScheduledEvent(guildId, eventId), { body })),
  );
}

/**
 * Starts an event in a voice or stage channel, which Discord does not do by itself. Null if it runs, or is gone; the
 * failure if Discord does not let the bot.
 * https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-status
 */
export async function startEvent(
  client: Client<true>,
  guildId: string,
  eventId: string,
  place: MeetingPlace,
): Promise<PostFailure | null> {
  const needs = needsOf(guildId);
  const route = Routes.guildScheduledEvent(guildId, eventId);
  const body = { status: GuildScheduledEventStatus.Active };
  try {
    requireForEvent(client, needs, place);
    await call(client, needs, () => client.rest.patch(route, { body }));
    return null;
  } catch (error) {
    if (isUnknown(error) || isRunning(error)) return null;
    const isRefused = error instanceof PostFailure && (error.isFinal || error.fault.code === 'lacks');
    if (!isRefused) throw error;
    return error;
  }
}

/** A host may have started it, and even ended it. */
function isRunning(error: unknown): boolean {
  const cause = error instanceof PostFailure ? error.cause : null;
  return cause instanceof DiscordAPIError && cause.code === RESTJSONErrorCodes.CannotUpdateAFinishedEvent;
}

/** Deletes one of the bot's own scheduled events. False if it is gone already. */
export async function deleteEvent(client: Client<true>, guildId: string, eventId: string): Promise<boolean> {
  const needs = needsOf(guildId);
  return unlessGone(
    call(client, needs, () => client.rest.delete(Routes.guildScheduledEvent(guildId, eventId))),
  );
}

function needsOf(guildId: string): Needs {
  return { guildId, channelId: null, permissions: ['CreateEvents'] };
}

function requireForEvent(client: Client<true>, needs: Needs, place: MeetingPlace): void {
  requirePermissions(client, needs);
  if (place.kind === 'elsewhere') return;
  requirePermissions(client, { ...needs, channelId: place.channelId, permissions: IN_CHANNEL[place.kind] });
}

async function findEvent(
  client: Client<true>,
  needs: Needs,
  { name, startsAt }: AnnouncedEvent,
): Promise<string | null> {
  const listed = await call(client, needs, () => client.rest.get(Routes.guildScheduledEvents(needs.guildId)));
  const found = (listed as APIGuildScheduledEvent[]).find(
    (event) =>
      event.creator_id === client.user.id &&
      event.name === truncate(name, NAME_LIMIT) &&
      Date.parse(event.scheduled_start_time) === startsAt.getTime(),
  );
  return found?.id ?? null;
}

function toBody({ name, description, startsAt, endsAt, place }: AnnouncedEvent) {
  return {
    name: truncate(name, NAME_LIMIT),
    description: description === '' ? null : truncate(description, 1000),
    scheduled_start_time: startsAt.toISOString(),
    scheduled_end_time: endsAt.toISOString(),
    ...(place.kind === 'elsewhere'
      ? {
          entity_type: Entity.External,
          channel_id: null,
          entity_metadata: { location: truncate(place.location, NAME_LIMIT) },
        }
      : {
          entity_type: place.kind === 'voice' ? Entity.Voice : Entity.StageInstance,
          channel_id: place.channelId,
        }),
  };
}
