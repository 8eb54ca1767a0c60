import {
  GuildScheduledEventEntityType as Entity,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventStatus as Status,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import { z } from 'zod';

import { apiErrors } from '../api-error.ts';
import { LIMITS } from '../limits.ts';
import { snowflake, text } from '../rules/basics.ts';
import { issue, parseForm } from '../rules/form.ts';
import type { ScheduledEvent } from '../world/world.ts';
import { requireInChannel, requireInGuild, toChannel, toGuild } from './access.ts';
import type { Named, RestParts, Routes } from './rest.ts';

const eventForm = (now: number) =>
  z
    .looseObject({
      name: text(1, LIMITS.eventName),
      description: text(1, LIMITS.eventDescription).nullish(),
      privacy_level: z.literal(GuildScheduledEventPrivacyLevel.GuildOnly),
      entity_type: z.enum(Entity),
      channel_id: snowflake.nullish(),
      entity_metadata: z.looseObject({ location: text(1, LIMITS.eventLocation).optional() }).nullish(),
      scheduled_start_time: z.iso.datetime({ offset: true }),
      scheduled_end_time: z.iso.datetime({ offset: true }).nullish(),
    })
    .superRefine((event, context) => {
      const need = (field: string) =>
        context.addIssue(issue('BASE_TYPE_REQUIRED', 'This field is required', [field]));
      const isExternal = event.entity_type === Entity.External;
      if (isExternal && !event.scheduled_end_time) need('scheduled_end_time');
      if (isExternal && !event.entity_metadata?.location) need('entity_metadata');
      if (!isExternal && !event.channel_id) need('channel_id');
      if (Date.parse(event.scheduled_start_time) <= now) {
        const message = 'Cannot schedule event in the past.';
        context.addIssue(issue('GUILD_SCHEDULED_EVENT_SCHEDULE_PAST', message, ['scheduled_start_time']));
      }
    });

const eventChange = z.looseObject({
  status: z.enum(Status).optional(),
  scheduled_start_time: z.iso.datetime({ offset: true }).optional(),
});

/** The allowed next states of a scheduled event. https://docs.discord.com/developers/resources/guild-scheduled-event */
const NEXT: ReadonlyMap<Status, readonly Status[]> = new Map([
  [Status.Scheduled, [Status.Active, Status.Canceled]],
  [Status.Active, [Status.Completed]],
]);

/** The permissions that an event's location requires. */
const IN_CHANNEL: ReadonlyMap<Entity, bigint> = new Map([
  [Entity.Voice, Permission.ViewChannel | Permission.Connect],
  [Entity.StageInstance, Permission.ManageChannels | Permission.MuteMembers | Permission.MoveMembers],
]);

/** Finds events, without those that are over or cancelled. */
function createLookup(parts: RestParts) {
  const { world, clock } = parts;
  const isListed = (event: ScheduledEvent) =>
    event.status <= Status.Active && Date.parse(event.scheduled_end_time ?? '9999-12-31') > clock.now();
  const listed = (guildId: string) =>
    [...world.events.values()].filter((event) => event.guild_id === guildId && isListed(event));
  const find = (named: Named) => {
    const event = listed(toGuild(parts, named).id).find((each) => each.id === named.event);
    if (event === undefined) throw apiErrors.unknownScheduledEvent();
    return event;
  };
  /** An event that the bot may change. */
  const findOwn = (named: Named) => {
    const guild = toGuild(parts, named);
    const event = find(named);
    const isOwn = event.creator_id === world.bot.id;
    requireInGuild(parts, guild, (isOwn ? Permission.CreateEvents : 0n) | Permission.ManageEvents);
    return event;
  };
  return { listed, find, findOwn };
}

function requirePlace(parts: RestParts, { entity_type: type, channel_id: id }: Place): void {
  const needed = IN_CHANNEL.get(type);
  if (needed !== undefined) requireInChannel(parts, toChannel(parts, { channel: id ?? '' }), needed);
}

type Place = Pick<ScheduledEvent, 'entity_type' | 'channel_id'>;

/** Scheduled events, made, read and changed. */
export function eventRoutes(parts: RestParts): Routes {
  const { world, clock, newId, changes } = parts;
  const { listed, find, findOwn } = createLookup(parts);
  const announce = (type: 'event-create' | 'event-update' | 'event-delete', event: ScheduledEvent) =>
    changes.emit({ type, guildId: event.guild_id, event: { ...event } });
  return {
    'GET /guilds/:guild/scheduled-events': ({ named }) => listed(toGuild(parts, named).id),
    'GET /guilds/:guild/scheduled-events/:event': ({ named }) => find(named),
    'POST /guilds/:guild/scheduled-events': ({ named, json }) => {
      const guild = toGuild(parts, named);
      requireInGuild(parts, guild, Permission.CreateEvents);
      const form = { ...EMPTY, ...parseForm(eventForm(clock.now()), json) };
      if (listed(guild.id).length >= LIMITS.events) throw apiErrors.tooManyEvents(LIMITS.events);
      requirePlace(parts, form);
      const own = { id: newId(), guild_id: guild.id, creator_id: world.bot.id, status: Status.Scheduled };
      const event: ScheduledEvent = { ...form, ...own };
      world.events.set(event.id, event);
      announce('event-create', event);
      return event;
    },
    'PATCH /guilds/:guild/scheduled-events/:event': ({ named, json }) => {
      const event = findOwn(named);
      const { status, ...change } = parseForm(eventChange, json);
      // The result is validated like a new event, except that one in progress need not begin in the future.
      const isMoved = change.scheduled_start_time !== undefined;
      const whole = parseForm(eventForm(isMoved ? clock.now() : -Infinity), { ...event, ...change });
      if (status !== undefined && status !== event.status && !NEXT.get(event.status)?.includes(status))
        throw apiErrors.invalidEventStatus();
      requirePlace(parts, { ...EMPTY, ...whole });
      Object.assign(event, whole, { status: status ?? event.status });
      announce('event-update', event);
      return event;
    },
    'DELETE /guilds/:guild/scheduled-events/:event': ({ named }) => {
      const event = findOwn(named);
      world.events.delete(event.id);
      announce('event-delete', event);
      return null;
    },
  };
}

const EMPTY = {
  channel_id: null,
  description: null,
  scheduled_end_time: null,
  entity_metadata: null,
  entity_id: null,
  recurrence_rule: null,
};
