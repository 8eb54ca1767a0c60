import type { Changes } from '../changes.ts';
import type { Commands } from '../interactions/commands.ts';
import type { Interactions } from '../interactions/interactions.ts';
import type { Acting, Place } from '../members/acting.ts';
import { Refusal } from '../members/refusal.ts';
import type { Attachments } from '../messages/attachments.ts';
import type { Messages } from '../messages/messages.ts';
import type { User, World } from '../world/world.ts';

/** What the page needs. */
export interface PageParts {
  readonly world: World;
  readonly commands: Commands;
  readonly interactions: Interactions;
  readonly messages: Messages;
  readonly attachments: Attachments;
  readonly changes: Changes;
  readonly acting: Acting;
  readonly newId: () => string;
  readonly isConnected: () => boolean;
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
