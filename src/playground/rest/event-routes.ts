import {
  GuildScheduledEventEntityType as Entity,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventStatus as Status,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import { Hono } from 'hono';
import { z } from 'zod';

import { apiErrors } from '../api-error.ts';
import { LIMITS } from '../limits.ts';
import { snowflake, text } from '../rules/basics.ts';
import { issue, parseForm } from '../rules/form.ts';
import type { Guild, ScheduledEvent } from '../world/world.ts';
import { requireInChannel, requireInGuild, toChannel, toGuild } from './access.ts';
import type { RestEnv, RestParts } from './rest.ts';

const eventForm = (now: number) =>
  z
    .looseObject({
      name: text(1, LIMITS.eventName),
      description: text(0, LIMITS.eventDescription).nullish(),
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
  const find = (guild: Guild, id: string) => {
    const event = listed(guild.id).find((each) => each.id === id);
    if (event === undefined) throw apiErrors.unknownScheduledEvent();
    return event;
  };
  /** An event that the bot may change. */
  const findOwn = (guildId: string, id: string) => {
    const guild = toGuild(parts, guildId);
    const event = find(guild, id);
    const isOwn = event.creator_id === world.bot.id;
    requireInGuild(parts, guild, (isOwn ? Permission.CreateEvents : 0n) | Permission.ManageEvents);
    return event;
  };
  return { listed, find, findOwn };
}

function requirePlace(parts: RestParts, { entity_type: type, channel_id: id }: Place): void {
  const needed = IN_CHANNEL.get(type);
  if (needed !== undefined) requireInChannel(parts, toChannel(parts, id ?? ''), needed);
}

type Place = Pick<ScheduledEvent, 'entity_type' | 'channel_id'>;

/** Scheduled events, made, read and changed. */
export function eventRoutes(parts: RestParts): Hono<RestEnv> {
  const { world, clock, newId, changes } = parts;
  const app = new Hono<RestEnv>();
  const { listed, find, findOwn } = createLookup(parts);

  app.get('/guilds/:guild/scheduled-events', (context) =>
    context.json(listed(toGuild(parts, context.req.param('guild')).id)),
  );
  app.get('/guilds/:guild/scheduled-events/:event', (context) =>
    context.json(find(toGuild(parts, context.req.param('guild')), context.req.param('event'))),
  );
  app.post('/guilds/:guild/scheduled-events', (context) => {
    const guild = toGuild(parts, context.req.param('guild'));
    requireInGuild(parts, guild, Permission.CreateEvents);
    const form = parseForm(eventForm(clock.now()), context.get('body').json);
    if (listed(guild.id).length >= LIMITS.events) throw apiErrors.tooManyEvents(LIMITS.events);
    requirePlace(parts, { ...EMPTY, ...form });
    const event: ScheduledEvent = {
      ...EMPTY,
      ...form,
      id: newId(),
      guild_id: guild.id,
      creator_id: world.bot.id,
      status: Status.Scheduled,
    };
    world.events.set(event.id, event);
    changes.emit({ type: 'event-create', guildId: guild.id, event: { ...event } });
    return context.json(event);
  });
  app.patch('/guilds/:guild/scheduled-events/:event', (context) => {
    const event = findOwn(context.req.param('guild'), context.req.param('event'));
    const { status, ...change } = parseForm(eventChange, context.get('body').json);
    // The result is validated like a new event, except that one in progress need not begin in the future.
    const isMoved = change.scheduled_start_time !== undefined;
    const whole = parseForm(eventForm(isMoved ? clock.now() : -Infinity), { ...event, ...change });
    if (status !== undefined && status !== event.status && !NEXT.get(event.status)?.includes(status))
      throw apiErrors.invalidEventStatus();
    requirePlace(parts, { ...EMPTY, ...whole });
    Object.assign(event, whole, { status: status ?? event.status });
    changes.emit({ type: 'event-update', guildId: event.guild_id, event: { ...event } });
    return context.json(event);
  });
  app.delete('/guilds/:guild/scheduled-events/:event', (context) => {
    const event = findOwn(context.req.param('guild'), context.req.param('event'));
    world.events.delete(event.id);
    changes.emit({ type: 'event-delete', guildId: event.guild_id, event: { ...event } });
    return context.body(null, 204);
  });
  return app;
}

const EMPTY = {
  channel_id: null,
  description: null,
  scheduled_end_time: null,
  entity_metadata: null,
  entity_id: null,
  recurrence_rule: null,
};
