import { DiscordAPIError, Status, type Client, type RouteLike } from 'discord.js';
import { RESTJSONErrorCodes as Code, Routes } from 'discord-api-types/v10';

import type { Whereabouts } from '../../../features/privacy/departures.ts';

/**
 * Whereabouts of a client and members. While its connection is down or new, the servers are unknown; once `stopping`
 * aborts, everything is.
 */
export function createWhereabouts(client: Client<true>, stopping: AbortSignal): Whereabouts {
  const isHearing = () =>
    !stopping.aborted && client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);

  /** Null: Discord did not answer. Only its responses for an absent bot or member count as a no. */
  async function isThere(route: RouteLike, no: readonly (number | string)[]): Promise<boolean | null> {
    try {
      await client.rest.get(route, { signal: stopping });
      return true;
    } catch (error) {
      return error instanceof DiscordAPIError && no.includes(error.code) ? false : null;
    }
  }

  return {
    groups: () => (isHearing() ? new Set(client.guilds.cache.keys()) : null),
    isGroupThere: (groupId) => isThere(Routes.guild(groupId), [Code.UnknownGuild, Code.MissingAccess]),
    isMemberThere: ({ groupId, memberId }) =>
      isThere(Routes.guildMember(groupId, memberId), [Code.UnknownMember]),
  };
}
