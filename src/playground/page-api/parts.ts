import type { Place } from '../members/acting.ts';
import { Refusal } from '../members/refusal.ts';
import type { Parts } from '../parts.ts';
import type { User } from '../world/world.ts';

/** What the page needs. */
export interface PageParts extends Parts {
  /** A hint about what to type first. */
  readonly hint: string | null;
}

/** The user with an id. Throws a Refusal if there is none. */
export function toUser({ world }: PageParts, id: string): User {
  const user = world.users.get(id);
  if (user === undefined) throw new Refusal('There is no such member.');
  return user;
}

/** A user in a channel. Throws a Refusal if there is no such user or channel. */
export function toPlace(parts: PageParts, userId: string, channelId: string): Place {
  const channel = parts.world.channels.get(channelId);
  if (channel === undefined) throw new Refusal('There is no such channel.');
  return { user: toUser(parts, userId), channel };
}
