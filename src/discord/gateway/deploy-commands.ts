import { isDeepStrictEqual } from 'node:util';

import { Routes } from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import { z } from 'zod';

import { keyOf, type AnyCommand } from '../command/command.ts';
import { localiseDefinition } from '../command/localise-definition.ts';
import { explainRegistration, isDailyLimit } from './explain-registration.ts';
import { shownCommands, type Definition } from '../command/typed.ts';

/** How the commands that Discord has differ from the bot's own, by name. */
export interface CommandDifference {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly superfluous: readonly string[];
}

/** Where commands are registered, and which. */
interface Registration<Methods extends 'get' | 'put'> {
  readonly rest: Pick<REST, Methods>;
  /** Null: the token's. */
  readonly applicationId: string | null;
  /** Null: for all servers. */
  readonly guildId: string | null;
  readonly definitions: readonly Definition[];
}

/** The result of deployment. */
export interface Deployment {
  /** Discord's ids of the commands, by their names in the form of file names. */
  readonly ids: ReadonlyMap<string, string>;
  /** False: Discord had exactly these commands already, or did not take them. */
  readonly hasWritten: boolean;
  /** Why Discord did not take them, and those of an earlier time stay; null if it has them. */
  readonly refusal: Error | null;
}

const applicationSchema = z.looseObject({
  id: z.string(),
  /** The ways of installing it that it offers. */
  integration_types_config: z.record(z.string(), z.unknown()).nullish(),
});

const registeredSchema = z.array(
  z.looseObject({ id: z.string(), name: z.string(), type: z.number().optional() }),
);

/** Commands for registration: in all languages, and hidden from members whom their access would reject anyway. */
export function definitionsOf(commands: Iterable<AnyCommand>): readonly Definition[] {
  return shownCommands(commands).map(localiseDefinition);
}

/**
 * Registers the commands, in one server or (with `guildId` null) everywhere, and writes only if they differ. They say
 * who may install them only as far as the application supports it. With `applicationId` null Discord tells the token's.
 * A UserError if Discord refuses for a reason that the operator can put right; where too many commands were written
 * today, those stay that Discord has.
 */
export async function deployCommands(registration: Registration<'get' | 'put'>): Promise<Deployment> {
  const { rest, guildId } = registration;
  try {
    const { route, wanted, registered } = await readCommands(registration);
    if (isDeepStrictEqual(canonicalList(registered, guildId), canonicalList(wanted, guildId)))
      return { ids: idsOf(registered), hasWritten: false, refusal: null };
    return await write(registered, () => rest.put(route, { body: wanted }));
  } catch (error) {
    throw explainRegistration(error);
  }
}

/** What {@link deployCommands} would change. Only reads; Discord's errors are thrown as they are. */
export async function compareCommands(registration: Registration<'get'>): Promise<CommandDifference> {
  const { wanted, registered } = await readCommands(registration);
  const [own, there] = [byKey(wanted), byKey(registered)];
  const known = (command: object | undefined) =>
    canonicalList(command === undefined ? [] : [command], registration.guildId);
  const isSame = (key: string): boolean => isDeepStrictEqual(known(own.get(key)), known(there.get(key)));
  const shared = new Set(own.keys()).intersection(new Set(there.keys()));
  return {
    missing: namesOf(new Set(own.keys()).difference(shared)),
    changed: namesOf([...shared].filter((key) => !isSame(key))),
    superfluous: namesOf(new Set(there.keys()).difference(shared)),
  };
}

interface NamedCommand {
  readonly name: string;
  readonly type?: number | undefined;
}

/** A slash command and an entry of a menu may have the same name. */
function byKey(commands: readonly NamedCommand[]): ReadonlyMap<string, NamedCommand> {
  return new Map(commands.map((command) => [`${command.type ?? 1} ${command.name}`, command]));
}

function namesOf(keys: Iterable<string>): readonly string[] {
  return [...keys].map((key) => key.replace(/^\d+ /u, ''));
}

async function readCommands({ rest, applicationId, guildId, definitions }: Registration<'get'>) {
  const application = applicationSchema.parse(await rest.get(Routes.currentApplication()));
  const id = applicationId ?? application.id;
  const wanted = definitions.map((definition) => fit(definition, application, guildId));
  const route =
    guildId === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = registeredSchema.parse(await rest.get(route, { query }));
  return { route, wanted, registered };
}

async function write(
  registered: z.output<typeof registeredSchema>,
  put: () => Promise<unknown>,
): Promise<Deployment> {
  try {
    return { ids: idsOf(registeredSchema.parse(await put())), hasWritten: true, refusal: null };
  } catch (error) {
    const refusal = explainRegistration(error);
    if (!isDailyLimit(error) || registered.length === 0) throw refusal;
    return { ids: idsOf(registered), hasWritten: false, refusal };
  }
}

function idsOf(commands: z.output<typeof registeredSchema>): ReadonlyMap<string, string> {
  return new Map(commands.map(({ name, id }) => [keyOf(name), id]));
}

/**
 * A definition as this application may register it. Commands of one server do not say where they can be used, and
 * Discord refuses a way of installing that the application does not offer.
 * https://docs.discord.com/developers/interactions/application-commands#application-command-object
 */
function fit(
  definition: Definition,
  { integration_types_config: config }: z.output<typeof applicationSchema>,
  guildId: string | null,
): Definition {
  const { contexts: _contexts, integration_types: types, ...common } = definition;
  if (guildId !== null) return common;
  const offered = types?.filter((type) => !config || String(type) in config) ?? [];
  return offered.length > 0 ? { ...definition, integration_types: offered } : definition;
}

/** What Discord adds to a command. */
const OWN_FIELDS = new Set(['id', 'application_id', 'guild_id', 'version', 'dm_permission', 'handler']);
/** Lists without an order, which Discord fills in for the commands of a server. */
const PLACES = new Set(['contexts', 'integration_types']);

function canonicalList(commands: readonly object[], guildId: string | null): unknown[] {
  const known = commands.map((command) => {
    const kept = Object.entries({ type: 1, ...command }).filter(
      ([key]) => !OWN_FIELDS.has(key) && !(guildId !== null && PLACES.has(key)),
    );
    return Object.fromEntries(
      kept.map(([key, value]) => [key, PLACES.has(key) && Array.isArray(value) ? value.toSorted() : value]),
    );
  });
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
