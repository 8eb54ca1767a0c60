import { isDeepStrictEqual } from 'node:util';

import { Routes } from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import { z } from 'zod';

import { keyOf, type AnyCommand } from '../command/command.ts';
import { localiseDefinition } from '../command/localise-definition.ts';
import { shownCommands, type Definition } from '../command/typed.ts';

/** The result of deployment. */
export interface Deployment {
  /** Discord's ids of the commands, by their names in the form of file names. */
  readonly ids: ReadonlyMap<string, string>;
  /** False: Discord had exactly these commands already. */
  readonly hasWritten: boolean;
}

const registeredSchema = z.array(
  z.looseObject({ id: z.string(), name: z.string(), type: z.number().optional() }),
);

/** Commands for registration: in all languages, and hidden from members whom their access would reject anyway. */
export function definitionsOf(commands: Iterable<AnyCommand>): readonly Definition[] {
  return shownCommands(commands).map(localiseDefinition);
}

/** Registers the commands, in one server or (with `guildId` null) everywhere, and writes only if they differ. */
export async function deployCommands({
  rest,
  applicationId,
  guildId,
  definitions,
}: {
  rest: Pick<REST, 'get' | 'put'>;
  applicationId: string;
  guildId: string | null;
  definitions: readonly Definition[];
}): Promise<Deployment> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = registeredSchema.parse(await rest.get(route, { query }));
  const isCurrent = isDeepStrictEqual(
    canonicalList(registered, guildId !== null),
    canonicalList(definitions, guildId !== null),
  );
  const present = isCurrent
    ? registered
    : registeredSchema.parse(await rest.put(route, { body: definitions }));
  return { ids: new Map(present.map(({ name, id }) => [keyOf(name), id])), hasWritten: !isCurrent };
}

/** What Discord adds to a command, or stores only for global commands. */
const OWN_FIELDS = ['id', 'application_id', 'guild_id', 'version', 'dm_permission', 'handler'];
const GLOBAL_FIELDS = ['contexts', 'integration_types'];

function canonicalList(commands: readonly object[], isGuild: boolean): unknown[] {
  const ignored = new Set([...OWN_FIELDS, ...(isGuild ? GLOBAL_FIELDS : [])]);
  const known = commands.map((command) =>
    Object.fromEntries(Object.entries({ type: 1, ...command }).filter(([key]) => !ignored.has(key))),
  );
  return known.map(canonical).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Sorts keys, and drops values that mean the same as their absence: Discord fills in null, false and empty ones. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(([, each]) => !isDefault(each));
  return Object.fromEntries(
    said.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, canonical(each)]),
  );
}

function isDefault(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === false ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}
