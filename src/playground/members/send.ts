import type { Interaction } from '../interactions/interaction.ts';
import type { Act, Interactions } from '../interactions/interactions.ts';
import type { World } from '../world/world.ts';
import { toPayload } from './payload.ts';
import type { Resolved } from './resolved.ts';

/** Starts an interaction and delivers it to the bot. */
export type Send = (act: Act, content: object, resolved?: Resolved) => Interaction;

export function createSend(
  world: World,
  interactions: Interactions,
  deliver: (interaction: Interaction, payload: object) => void,
): Send {
  return (act, content, resolved = {}) => {
    const interaction = interactions.open(act);
    const hasResolved = Object.keys(resolved).length > 0;
    deliver(interaction, toPayload(world, interaction, hasResolved ? { ...content, resolved } : content));
    return interaction;
  };
}
