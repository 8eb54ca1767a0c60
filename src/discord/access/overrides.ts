import { ApplicationCommandPermissionType as Kind } from 'discord-api-types/v10';
import { z } from 'zod';

import type { Log } from '../../log/log.ts';

/** One line of what an admin has said under Integrations: for a role, a member or a channel. */
const overrideSchema = z.object({ id: z.string(), type: z.enum(Kind), permission: z.boolean() });

type Override = z.infer<typeof overrideSchema>;

/** What the admins of a server have said, by the id of the command; by that of the application for all commands. */
export type Overrides = ReadonlyMap<string, readonly Override[]>;

/** What is known of a server's overrides; none where they cannot be read. */
export type ReadOverrides = (guildId: string) => Promise<Overrides>;

/** Who uses which command where. */
export interface Use {
  readonly applicationId: string;
  /** Undefined while it is not known: then what holds for all commands alone is looked at. */
  readonly commandId: string | undefined;
  readonly guildId: string;
  /** The channel; of a thread, the channel that it hangs on after it. */
  readonly channelIds: readonly string[];
  readonly memberId: string;
  readonly roleIds: readonly string[];
}

/**
 * What overrides make of a use: `allowed` by name for this very command, `denied`, or `open` to what else decides.
 * What is said of a command comes before what is said of all; a channel must be allowed as well as the member; of
 * members, their own line comes before their roles', an allowing role before a denying one, everyone last.
 * https://docs.discord.com/developers/change-log#upcoming-application-command-permission-changes
 */
export function judge(overrides: Overrides, use: Use): 'allowed' | 'denied' | 'open' {
  const own = overrides.get(use.commandId ?? '') ?? [];
  const all = overrides.get(use.applicationId) ?? [];
  if ((ofChannel(own, use) ?? ofChannel(all, use)) === false) return 'denied';
  const ofCommand = ofMember(own, use);
  if (ofCommand !== null) return ofCommand ? 'allowed' : 'denied';
  return ofMember(all, use) === false ? 'denied' : 'open';
}

/** Null: nothing is said of the channel. All channels together have the id before the server's. */
function ofChannel(said: readonly Override[], { guildId, channelIds }: Use): boolean | null {
  const channels = said.filter(({ type }) => type === Kind.Channel);
  for (const id of [...channelIds, allChannels(guildId)]) {
    const found = channels.find((each) => each.id === id);
    if (found) return found.permission;
  }
  return null;
}

function ofMember(said: readonly Override[], { guildId, memberId, roleIds }: Use): boolean | null {
  const own = said.find(({ type, id }) => type === Kind.User && id === memberId);
  if (own) return own.permission;
  const roles = said.filter(({ type }) => type === Kind.Role);
  const had = roles.filter(({ id }) => id !== guildId && roleIds.includes(id));
  if (had.length > 0) return had.some(({ permission }) => permission);
  return roles.find(({ id }) => id === guildId)?.permission ?? null;
}

function allChannels(guildId: string): string {
  return /^\d+$/u.test(guildId) ? String(BigInt(guildId) - 1n) : '';
}

const listSchema = z.array(z.object({ id: z.string(), permissions: z.array(overrideSchema) }));

/** How long a server whose overrides could not be read is not asked again. */
const PATIENCE_MS = 60_000;

/** Overrides as they were last read, and a way to say that they are so no more. */
export interface KnownOverrides {
  readonly read: ReadOverrides;
  /** Forgets what is known of a server; without one, of all. */
  forget(guildId?: string): void;
}

/**
 * Keeps the overrides of each server until they change. `fetch` asks Discord; where that fails, nobody is known to be
 * allowed or denied anything, and a warning is logged.
 */
export function keepOverrides({
  fetch,
  now,
  log,
}: {
  fetch: (guildId: string) => Promise<unknown>;
  now: () => Date;
  log: Pick<Log, 'warn'>;
}): KnownOverrides {
  const known = new Map<string, { readonly overrides: Promise<Overrides>; until: number }>();

  const read: ReadOverrides = async (guildId) => {
    const there = known.get(guildId);
    if (there && now().getTime() < there.until) return there.overrides;
    const entry = { overrides: ask(guildId), until: Infinity };
    known.set(guildId, entry);
    try {
      return await entry.overrides;
    } catch (error) {
      log.warn({ err: error, guildId }, 'command permissions could not be read');
      entry.overrides = Promise.resolve(new Map());
      entry.until = now().getTime() + PATIENCE_MS;
      return entry.overrides;
    }
  };

  async function ask(guildId: string): Promise<Overrides> {
    const list = listSchema.parse(await fetch(guildId));
    return new Map(list.map(({ id, permissions }) => [id, permissions]));
  }

  return {
    read,
    forget(guildId) {
      if (guildId === undefined) known.clear();
      else known.delete(guildId);
    },
  };
}
