import type { World } from './api-types.ts';

/** A place for messages: a channel of the guild, or the direct messages with the bot. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly topic: string | null;
  readonly isDirect: boolean;
}

/** All places that the acting member sees. */
export function listPlaces({ channels, directMessage, bot }: World): Place[] {
  const topic = `Only you and ${bot.name} see this`;
  const direct = directMessage && { id: directMessage.id, name: bot.name, topic, isDirect: true };
  return [...channels.map((channel) => ({ ...channel, isDirect: false })), ...(direct ? [direct] : [])];
}

/** The place with an id; undefined if the acting member does not see it. */
export function findPlace(world: World, id: string): Place | undefined {
  return listPlaces(world).find((place) => place.id === id);
}

/** The displayed name of a place: `#reading`, or the bot's name. */
export function titleOf({ name, isDirect }: Place): string {
  return isDirect ? name : `#${name}`;
}
