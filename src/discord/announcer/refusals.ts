import { PermissionFlagsBits, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { DiscordAPIError, RateLimitError, type Client } from 'discord.js';

import { MINUTE_MS } from '../../corpus/time.ts';
import { messageOf } from '../../errors.ts';
import { PostFailure } from '../../features/posts/post-failure.ts';

import { canEveryoneSee } from '../access/missing-permissions.ts';

/** A permission, by Discord's name. */
export type PermissionName = keyof typeof PermissionFlagsBits;

/** The place of a call, and the permissions it needs. */
export interface Needs {
  readonly guildId: string;
  /** Null: it applies to the server, not to a channel. */
  readonly channelId: string | null;
  readonly permissions: readonly PermissionName[];
}

const LACKING: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
]);

/**
 * Calls Discord; errors become a {@link PostFailure} with the reason. Nothing is done in a channel of another server,
 * which an imported group may refer to.
 */
export async function call<T>(client: Client<true>, needs: Needs, act: () => Promise<T>): Promise<T> {
  if (needs.channelId !== null) refuseForeign(client, needs.guildId, needs.channelId);
  try {
    return await act();
  } catch (error) {
    throw explain(client, needs, error);
  }
}

/** Throws if a channel or thread is known to be in another server, or in none. */
export function refuseForeign({ channels }: Client<true>, guildId: string, channelId: string): void {
  const channel = channels.cache.get(channelId);
  if (channel === undefined || (!channel.isDMBased() && channel.guildId === guildId)) return;
  throw new PostFailure({ code: 'channel-gone', channelId }, { isFinal: true });
}

/** The missing permissions, as far as the bot knows the server. */
function findLacking(client: Client<true>, { guildId, channelId, permissions }: Needs): PermissionName[] {
  const me = client.guilds.cache.get(guildId)?.members.me;
  const channel = channelId === null ? null : client.channels.cache.get(channelId);
  if (!me || (channel && (channel.isDMBased() || !('guild' in channel)))) return [];
  const has = channel ? channel.permissionsFor(me) : me.permissions;
  return permissions.filter((name) => !has.has(PermissionFlagsBits[name]));
}

/** Throws a failure that lists missing permissions, if there are any. */
export function requirePermissions(client: Client<true>, needs: Needs): void {
  const permissions = findLacking(client, needs);
  if (permissions.length > 0)
    throw new PostFailure({ code: 'lacks', permissions, channelId: needs.channelId });
}

function explain(client: Client<true>, needs: Needs, error: unknown): PostFailure {
  if (error instanceof RateLimitError) return explainLimit(error);
  // Without a response the call may have been carried out.
  if (!(error instanceof DiscordAPIError) || error.status >= 500 || error.status === 429)
    return new PostFailure({ code: 'unreachable' }, { isDoubtful: true, cause: error });
  const { channelId } = needs;
  if (LACKING.has(error.code)) {
    const permissions = findLacking(client, needs);
    const named = permissions.length > 0 ? permissions : needs.permissions;
    return new PostFailure({ code: 'lacks', permissions: named, channelId }, { cause: error });
  }
  if (error.code === RESTJSONErrorCodes.MaximumNumberOfUncompletedGuildScheduledEventsReached)
    return new PostFailure({ code: 'too-many-events' }, { cause: error });
  if (error.code === RESTJSONErrorCodes.CannotSendMessagesToThisUser)
    return new PostFailure({ code: 'closed-messages' }, { isFinal: true, cause: error });
  if (error.code === RESTJSONErrorCodes.UnknownChannel && channelId !== null)
    return new PostFailure({ code: 'channel-gone', channelId }, { isFinal: true, cause: error });
  return new PostFailure(
    { code: 'refused', message: messageOf(error).split('\n').join(' ').slice(0, 200) },
    { isFinal: true, cause: error },
  );
}

/** discord.js waits a moment longer than Discord asks for. */
const ADDED_MS = 1000;

/** The failure of a call that Discord takes again only later. Nothing was sent. */
export function explainLimit(error: RateLimitError): PostFailure {
  const { retryAfter: waitMs } = error;
  const minutes = Math.max(1, Math.ceil((waitMs - ADDED_MS) / MINUTE_MS));
  return new PostFailure({ code: 'limited', minutes }, { waitMs, cause: error });
}

/** Whether Discord says that something does not exist. */
export function isUnknown(error: unknown): boolean {
  const cause = error instanceof PostFailure ? error.cause : error;
  return cause instanceof DiscordAPIError && cause.status === 404;
}

/** Throws a `PostFailure` if everyone can see a channel of a server, or it is gone. */
export function refuseIfOpen(client: Client<true>, guildId: string, channelId: string): void {
  const channel = client.guilds.cache.get(guildId)?.channels.cache.get(channelId);
  if (channel === undefined) throw new PostFailure({ code: 'channel-gone', channelId });
  if (canEveryoneSee(channel)) throw new PostFailure({ code: 'open-channel', channelId });
}
