import { InteractionContextType } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

import { openDirectMessage } from '../world/direct-message.ts';
import type { PageEvent, World as PageWorld } from '../page/api-types.ts';
import { createPageEvents } from './events.ts';
import { describeGuild, firstGuild } from './page-world.ts';
import { toPageMessage } from './page-message.ts';
import { type PageParts, toPlace, toUser } from './parts.ts';

/** Milliseconds between two keep-alives on an event stream. */
const BEAT = 15_000;

/** What the page reads: the world, messages, and a stream of changes. */
export function lookRoutes(parts: PageParts): Hono {
  const { world, commands, messages, changes, acting, gateway } = parts;
  const app = new Hono();

  app.get('/world', (context) => {
    const { as, channel } = context.req.query();
    const viewer = as === undefined ? null : toUser(parts, as);
    const place = describeGuild(world, viewer);
    const channelId = channel ?? place.channels[0]?.id;
    const isOffered = viewer !== null && channelId !== undefined;
    return context.json({
      ...place,
      directMessage: viewer && { id: openDirectMessage(parts, viewer).id },
      hint: parts.hint,
      commands: isOffered
        ? acting.commands(toPlace(parts, viewer.id, channelId))
        : commands.available(firstGuild(world).id, InteractionContextType.Guild),
      connected: gateway.isConnected(),
    } satisfies PageWorld);
  });

  app.get('/messages', (context) => {
    const { as = '', channel = '' } = context.req.query();
    const place = toPlace(parts, as, channel);
    const seen = messages.visible(place.channel, place.user.id);
    return context.json(seen.map((message) => toPageMessage(world, message)));
  });

  app.get('/events', (context) => {
    const toEvent = createPageEvents(world, toUser(parts, context.req.query('as') ?? ''));
    return streamSSE(context, async (stream) => {
      const tell = (event: PageEvent) => stream.writeSSE({ data: JSON.stringify(event) });
      const stop = changes.subscribe((change) => {
        const event = toEvent(change);
        if (event !== null) void tell(event);
      });
      const beat = setInterval(() => void stream.write(': still here\n\n'), BEAT).unref();
      const left = new Promise<void>((resolve) => stream.onAbort(resolve));
      await tell({ type: 'connected', connected: gateway.isConnected() });
      await left;
      clearInterval(beat);
      stop();
    });
  });
  return app;
}
