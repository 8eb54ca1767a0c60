import { Events, type Client } from 'discord.js';

import type { Departures } from '../../features/privacy/departures.ts';

import type { Log } from '../command.ts';

/** What following departures takes. */
export interface DepartureParts {
  readonly departures: Departures;
  readonly log: Log;
}

/**
 * Notes from now on which servers the bot is taken out of and comes back to, and now those that it has missed. A
 * server that is only unwell is not left: discord.js tells the two apart.
 */
export async function watchGroups(client: Client<true>, { departures, log }: DepartureParts): Promise<void> {
  const note = (what: Promise<void>): void =>
    void what.catch((error: unknown) => log.error({ err: error }, 'a departure could not be noted'));
  client.on(Events.GuildDelete, ({ id }) => {
    log.info({ groupId: id }, 'taken out of a server; what is held of it is erased in a month');
    note(departures.groupLeft(id));
  });
  client.on(Events.GuildCreate, ({ id }) => note(departures.groupSeen(id)));
  const absent = await departures.compare(new Set(client.guilds.cache.keys()));
  if (absent.length > 0)
    log.warn(
      { groups: [...absent] },
      'not in these servers; what is held of them is erased a month after this was seen first',
    );
}
