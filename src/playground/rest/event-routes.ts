import {
  GuildScheduledEventEntityType as Entity,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventStatus,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import { Hono } from 'hono';
import { z } from 'zod';

import { apiErrors } from '../api-error.ts';
import { LIMITS } from '../limits.ts';
import { snowflake, text } from '../rules/basics.ts';
import { issue, parseForm } from '../rules/form.ts';
import { requireInGuild, toGuild } from './access.ts';
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

/** Scheduled events, made and read. */
export function eventRoutes(parts: RestParts): Hono<RestEnv> {
  const { world, clock, newId, changes } = parts;
  const app = new Hono<RestEnv>();
  const events = new Map<string, { id: string; guild_id: string }>();

  app.get('/guilds/:guild/scheduled-events', (context) => {
    const { id } = toGuild(parts, context.req.param('guild'));
    return context.json([...events.values()].filter((event) => event.guild_id === id));
  });
  app.get('/guilds/:guild/scheduled-events/:event', (context) => {
    const event = events.get(context.req.param('event'));
    if (event?.guild_id !== context.req.param('guild')) throw apiErrors.unknownScheduledEvent();
    return context.json(event);
  });
  app.post('/guilds/:guild/scheduled-events', (context) => {
    const guild = toGuild(parts, context.req.param('guild'));
    requireInGuild(parts, guild, Permission.CreateEvents | Permission.ManageEvents);
    const event = {
      channel_id: null,
      description: null,
      scheduled_end_time: null,
      entity_metadata: null,
      ...parseForm(eventForm(clock.now()), context.get('body').json),
      id: newId(),
      guild_id: guild.id,
      creator_id: world.bot.id,
      status: GuildScheduledEventStatus.Scheduled,
      entity_id: null,
      recurrence_rule: null,
    };
    events.set(event.id, event);
    changes.emit({ type: 'event-create', guildId: guild.id, event });
    return context.json(event);
  });
  return app;
}
