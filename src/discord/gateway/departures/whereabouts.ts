import { DiscordAPIError, Status, type Client, type RouteLike } from 'discord.js';
import { RESTJSONErrorCodes as Code, Routes } from 'discord-api-types/v10';

import type { Whereabouts } from '../../../features/privacy/departures.ts';

/**
 * Where a client and members are. While its connection is down or new it does not know which servers it is in; once
 * `stopping` is given it knows nothing more.
 */
export function createWhereabouts(client: Client<true>, stopping: AbortSignal): Whereabouts {
  const isHearing = () =>
    !stopping.aborted && client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);

  /** Null: Discord did not say. Only what it answers to whoever is not there is a no. */
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
