import { Events, GatewayDispatchEvents, type Client, type GatewayReadyDispatchData } from 'discord.js';

import type { Departures } from '../../../features/privacy/departures.ts';

import type { Log } from '../../command/command.ts';
import { placeOf } from '../../dispatch/place.ts';

/** What following departures takes. */
export interface DepartureParts {
  readonly departures: Departures;
  readonly log: Log;
}

/**
 * Notes from now on which servers the bot is taken out of and comes back to, and that groups and members are there when
 * they use it: by commands, buttons, menus, forms and what is suggested while they type. To be called before the
 * client logs in, so that nothing is missed. A server that is only unwell is not left: discord.js tells the two apart.
 */
export function watchGroups(client: Client, { departures, log }: DepartureParts): void {
  // One after the other: whoever goes and comes back at once is there.
  let noting = Promise.resolve();
  const note = (what: () => Promise<void>): void => {
    noting = noting
      .then(what)
      .catch((error: unknown) => log.error({ err: error }, 'a departure or return could not be noted'));
  };
  client.on(Events.GuildDelete, ({ id }) => {
    log.info({ groupId: id }, 'taken out of a server; what is held of it is erased in a month');
    note(() => departures.groupLeft(id));
  });
  client.on(Events.GuildCreate, ({ id }) => note(() => departures.groupSeen(id)));
  client.on(Events.InteractionCreate, (interaction) => {
    const { groupId, isGroup } = placeOf(interaction);
    if (!isGroup) return;
    // A server may have authorised the commands alone: then the gateway never tells of it, and this is its only sign.
    const isIn = client.guilds.cache.has(groupId);
    const at = interaction.createdAt;
    const member = { groupId, memberId: interaction.user.id };
    note(() => (isIn ? departures.memberSeen(member) : departures.groupUsed(member, at)));
  });
  client.ws.on(GatewayDispatchEvents.Ready, (ready: GatewayReadyDispatchData, shardId: number) =>
    forgetMissing(client, new Set(ready.guilds.map(({ id }) => id)), shardId),
  );
}

/** discord.js keeps servers that the bot was taken out of while the connection was gone for good. */
function forgetMissing({ guilds: { cache } }: Client, present: ReadonlySet<string>, shardId: number): void {
  for (const [id, guild] of cache) if (guild.shardId === shardId && !present.has(id)) cache.delete(id);
}
