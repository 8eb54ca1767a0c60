import type { APIApplicationCommand } from 'discord-api-types/v10';

import type { Faults } from './faults.ts';
import type { Place } from './members/acting.ts';
import { createRecord, type InteractionRecord } from './members/record.ts';
import { createSeat, type Seat } from './members/seat.ts';
import { viewMessage, type MessageView } from './members/view.ts';
import type { StoredMessage } from './messages/message.ts';
import { createPage } from './page-api/page.ts';
import { createParts, type Parts } from './parts.ts';
import type { RateLimits } from './rest/rate-limits.ts';
import { createRest, type RestCall } from './rest/rest.ts';
import { createSite, listen } from './server.ts';
import { createEntry, type CommandRule } from './world/command-permissions.ts';
import { createWorldChanges } from './world/change-world.ts';
import { defaultWorld } from './world/default-world.ts';
import { openDirectMessage } from './world/direct-message.ts';
import type { OverwriteOptions, WorldOptions } from './world/world-options.ts';
import type { Channel, ScheduledEvent, User, World } from './world/world.ts';

export interface LoopbackOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** `127.0.0.1` by default. */
  readonly hostname?: '127.0.0.1' | 'localhost' | '::1';
  /** The time source. With it, only {@link Loopback.advance} runs deadlines. */
  readonly now?: () => Date;
  readonly world?: WorldOptions;
  /** How many calls it takes; by default any number, since clients wait by real time. */
  readonly rateLimits?: RateLimits;
  /** A hint on the page about what to type first. */
  readonly hint?: string;
}

/** A small Discord on this machine. Users, channels and guilds are named by id or name. */
export interface Loopback {
  /** The page's address, e.g. `http://127.0.0.1:8150`. */
  readonly url: string;
  /** The value for discord.js's `rest.api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly world: World;
  /** Every REST call received, oldest first. */
  readonly requests: RestCall[];
  readonly faults: Faults;
  readonly connected: boolean;
  /**
   * Acts as a member. With `seesAll`, the client does not know yet which commands are denied; with `anyLength`, it
   * sends texts of any length.
   */
  as(
    user: string,
    how?: { readonly seesAll?: boolean; readonly anyLength?: boolean },
  ): { in(channel: string): Seat; inDirectMessage(): Seat };
  /** The registered commands of a guild, or the global ones. */
  commands(guild?: string): APIApplicationCommand[];
  /** What a member sees in a channel, oldest first; without `as`, what the bot sees, without ephemeral messages. */
  messages(channel: string, options?: { readonly as?: string }): MessageView[];
  /** The scheduled events of a guild that were not deleted, the earliest first. */
  events(guild: string): ScheduledEvent[];
  /** A message as it is now, or null if it is gone. */
  message(id: string): MessageView | null;
  /** The state of an interaction, by id. */
  interaction(id: string): InteractionRecord | null;
  /** Resolves with the first truthy value of `read`, which is called now and after each change. */
  until<T>(read: () => T | null | undefined | false): Promise<T>;
  /** Changes permissions in a channel, as an admin would. */
  overwrite(channel: string, options: OverwriteOptions): void;
  /** Deletes a channel with its threads, or a thread, as an admin would. */
  removeChannel(channel: string): void;
  /** Sets the permissions of a guild's role; `@bot` is the bot's own. */
  permit(guild: string, role: string, permissions: bigint): void;
  /**
   * Sets under Integrations who may use a command of the bot and where, replacing earlier rules; null for all of its
   * commands.
   */
  restrict(guild: string, command: string | null, rules: readonly CommandRule[]): void;
  /** Deletes a message, as its author or a moderator would. */
  remove(messageId: string): void;
  /** Installs the application in a guild, or removes it. */
  setBot(guild: string, isIn: boolean): void;
  /** Authorizes the application's commands in a guild without the bot: only the scope `applications.commands`. */
  addCommands(guild: string): void;
  /** Moves the clock forward and runs what is due. */
  advance(milliseconds: number): void;
  close(): Promise<void>;
}

/** Starts a local Discord. Rejects if the port is in use. */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const { port, hostname = '127.0.0.1', hint = null } = options;
  let origin = '';
  const parts = createParts(options.world ?? defaultWorld, options.now, () => origin);
  const requests: RestCall[] = [];
  const rest = createRest(parts, requests, options.rateLimits);
  const page = createPage({ ...parts, hint });
  const site = createSite(rest, page, parts.attachments);
  const server = await listen(site, parts.gateway, parts.plan, { port, hostname });
  origin = `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${server.port}`;
  return {
    url: origin,
    apiUrl: `${origin}/api`,
    requests,
    ...look(parts),
    ...createSeats(parts),
    get connected() {
      return parts.gateway.isConnected();
    },
    async close() {
      parts.clock.stop();
      await server.close();
    },
  };
}

/** The interface for tests. */
function look(parts: Parts): Omit<Loopback, 'url' | 'apiUrl' | 'requests' | 'as' | 'connected' | 'close'> {
  const { world, commands, messages, attachments, interactions, changes, clock, plan } = parts;
  const admin = createWorldChanges(world, changes, parts.newId);
  const view = (message: StoredMessage) => viewMessage(message, attachments);
  return {
    token: world.token,
    applicationId: world.applicationId,
    world,
    faults: plan.faults,
    commands: (guild) => commands.list(guild === undefined ? null : find(world.guilds, guild).id),
    messages(channel, { as } = {}) {
      const user = as === undefined ? world.bot : find(world.users, as);
      return messages.visible(findChannel(world, user, channel), user.id).map(view);
    },
    events(guild) {
      const { id } = find(world.guilds, guild);
      const all = [...world.events.values()].filter((event) => event.guild_id === id);
      return all.toSorted((a, b) => a.scheduled_start_time.localeCompare(b.scheduled_start_time));
    },
    message(id) {
      const message = messages.get(id);
      return message === undefined ? null : view(message);
    },
    interaction(id) {
      const interaction = interactions.get(id);
      return interaction === undefined ? null : createRecord(interaction, parts);
    },
    overwrite: (channel, options) => admin.overwrite(findChannel(world, world.bot, channel), options),
    removeChannel: (channel) => admin.remove(findChannel(world, world.bot, channel)),
    permit: (guild, role, permissions) => admin.permit(find(world.guilds, guild), role, permissions),
    restrict(guildName, name, rules) {
      const guild = find(world.guilds, guildName);
      const id = name === null ? world.applicationId : find(offeredIn(commands, guild.id), name).id;
      admin.restrict(
        guild,
        id,
        rules.map((rule) => createEntry(world, guild, rule)),
      );
    },
    remove(id) {
      const message = messages.get(id);
      if (message !== undefined) messages.delete(message);
    },
    setBot: (guild, isIn) => admin[isIn ? 'addBot' : 'removeBot'](find(world.guilds, guild)),
    addCommands: (guild) => admin.addCommands(find(world.guilds, guild)),
    until: (read) => changes.until(read),
    advance: (milliseconds) => clock.advance(milliseconds),
  };
}

function offeredIn(commands: Parts['commands'], guildId: string): ReadonlyMap<string, APIApplicationCommand> {
  return new Map([...commands.list(null), ...commands.list(guildId)].map((each) => [each.id, each]));
}

function createSeats(parts: Parts): Pick<Loopback, 'as'> {
  const { world, acting, messages, attachments, interactions, newId } = parts;
  const seat = (place: Place) =>
    createSeat(place, acting, {
      view: (message) => viewMessage(message, attachments),
      record: (interaction) => createRecord(interaction, parts),
      message: (id) => messages.get(id),
      userId: (name) => seek(world.users, name)?.id,
      interaction: (id) => interactions.get(id),
    });
  return {
    as(name, how = {}) {
      const user = find(world.users, name);
      return {
        in: (channel) => seat({ user, channel: findChannel(world, user, channel), ...how }),
        inDirectMessage: () => seat({ user, channel: openDirectMessage({ world, newId }, user), ...how }),
      };
    },
  };
}

/** The channel with an id or name; if several have the name, one in a guild that the user is in. */
function findChannel(world: World, user: User, idOrName: string): Channel {
  const isNear = ({ guildId }: Channel) =>
    guildId === null || world.guilds.get(guildId)?.members.has(user.id);
  const near = [...world.channels].filter(([, channel]) => isNear(channel));
  return find(new Map([...near, ...world.channels]), idOrName);
}

/** The one with the id or, if there is none, the name. */
function find<T extends { readonly name: string }>(all: ReadonlyMap<string, T>, idOrName: string): T {
  const found = seek(all, idOrName);
  if (found === undefined) throw new Error(`The world has no "${idOrName}".`);
  return found;
}

function seek<T extends { readonly name: string }>(
  all: ReadonlyMap<string, T>,
  idOrName: string,
): T | undefined {
  return all.get(idOrName) ?? [...all.values()].find(({ name }) => name === idOrName);
}
