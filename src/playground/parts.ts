import { createChanges } from './changes.ts';
import { createClock } from './clock.ts';
import { createFaultPlan } from './faults.ts';
import { toDispatch } from './gateway/announce.ts';
import { createGateway } from './gateway/gateway.ts';
import { createAnswering } from './interactions/answering.ts';
import { createCommands } from './interactions/commands.ts';
import type { Interaction } from './interactions/interaction.ts';
import { createInteractions } from './interactions/interactions.ts';
import { createActing } from './members/acting.ts';
import { createAttachments } from './messages/attachments.ts';
import { createMessages } from './messages/messages.ts';
import { createSnowflakes } from './snowflake.ts';
import type { WorldOptions } from './world/world-options.ts';
import { createWorld } from './world/world.ts';

/** All parts of a loopback Discord except its server. */
export type Parts = ReturnType<typeof createParts>;

/** Assembles the parts; `origin` is known once the server listens. */
export function createParts(options: WorldOptions, now: (() => Date) | undefined, origin: () => string) {
  const clock = createClock(now);
  const newId = createSnowflakes(() => clock.now());
  const changes = createChanges();
  const world = createWorld(options);
  const attachments = createAttachments(newId, origin);
  const messages = createMessages({ world, clock, newId, attachments, changes });
  const commands = createCommands(world.applicationId, { newId, now: () => clock.now(), changes });
  const interactions = createInteractions(newId, clock, changes);
  const answering = createAnswering({ world, messages, changes });
  const gatewayUrl = () => origin().replace(/^http/, 'ws');
  const gateway = createGateway(world, changes, gatewayUrl);
  const plan = createFaultPlan(gateway);
  const deliver = ({ channel: { guildId } }: Interaction, payload: object) =>
    plan.deliver(() =>
      gateway.dispatch({ event: 'INTERACTION_CREATE', guildId, intent: 0, payload: () => payload }),
    );
  const acting = createActing({ world, commands, interactions, messages, attachments, clock, deliver });
  changes.subscribe((change) => {
    const dispatch = toDispatch(world, change);
    if (dispatch !== null) gateway.dispatch(dispatch);
  });
  return {
    world,
    clock,
    newId,
    changes,
    attachments,
    messages,
    commands,
    interactions,
    answering,
    gatewayUrl,
    gateway,
    plan,
    acting,
  };
}
