import { Events, GatewayDispatchEvents, type Client, type GatewayReadyDispatchData } from 'discord.js';

import type { Departures } from '../../../features/privacy/departures.ts';

import type { Log } from '../../command/command.ts';
import { placeOf } from '../../dispatch/place.ts';

/** Dependencies of tracking departures. */
export interface DepartureParts {
  readonly departures: Departures;
  readonly log: Log;
}

/**
 * Records from now on when the bot is removed from servers and comes back, and that groups and members are present when
 * they use it: by commands, buttons, menus, forms and autocomplete. Call it before the client logs in, so that nothing
 * is missed. A server that is only unavailable is not left: discord.js distinguishes the two.
 */
export function watchGroups(client: Client, { departures, log }: DepartureParts): void {
  // One after the other: a member who leaves and returns at once is present.
  let noting = Promise.resolve();
  const note = (what: () => Promise<void>): void => {
    noting = noting
      .then(what)
      .catch((error: unknown) => log.error({ err: error }, 'could not record a departure or return'));
  };
  client.on(Events.GuildDelete, ({ id }) => {
    log.info({ groupId: id }, 'removed from a server; its data will be erased in a month');
    note(() => departures.groupLeft(id));
  });
  client.on(Events.GuildCreate, ({ id }) => note(() => departures.groupSeen(id)));
  client.on(Events.InteractionCreate, (interaction) => {
    const { groupId, isGroup } = placeOf(interaction);
    if (!isGroup) return;
    // A server may have authorised only the commands: then the gateway never mentions it, and this is its only sign.
    const isIn = client.guilds.cache.has(groupId);
    const at = interaction.createdAt;
    const member = { groupId, memberId: interaction.user.id };
    note(() => (isIn ? departures.memberSeen(member) : departures.groupUsed(member, at)));
  });
  client.ws.on(GatewayDispatchEvents.Ready, (ready: GatewayReadyDispatchData, shardId: number) =>
    forgetMissing(client, new Set(ready.guilds.map(({ id }) => id)), shardId),
  );
}

/** discord.js still lists servers that the bot was removed from while it was disconnected. */
function forgetMissing({ guilds: { cache } }: Client, present: ReadonlySet<string>, shardId: number): void {
  for (const [id, guild] of cache) if (guild.shardId === shardId && !present.has(id)) cache.delete(id);
}
