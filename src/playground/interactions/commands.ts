import {
  ApplicationCommandType,
  type APIApplicationCommand,
  type InteractionContextType,
} from 'discord-api-types/v10';

import { apiErrors } from '../api-error.ts';
import type { Changes } from '../changes.ts';
import { LIMITS } from '../limits.ts';
import type { CommandBody } from '../rules/command-rules.ts';

/** The application's registered commands, per guild and global (scope null). */
export interface Commands {
  list(guildId: string | null): APIApplicationCommand[];
  /** Replaces all commands with these; one with the same name and type keeps its id. */
  replaceAll(guildId: string | null, bodies: readonly CommandBody[]): APIApplicationCommand[];
  /** Adds one, or replaces the one with the same name and type. */
  put(guildId: string | null, body: CommandBody): { command: APIApplicationCommand; isNew: boolean };
  /** Throws an ApiError if there is none with the id. */
  get(guildId: string | null, id: string): APIApplicationCommand;
  remove(guildId: string | null, id: string): void;
  /** The commands available in a kind of place; a guild's own before the global ones. */
  available(guildId: string | null, context: InteractionContextType): APIApplicationCommand[];
}

const DAY_MS = 86_400_000;

interface CommandParts {
  readonly newId: () => string;
  readonly now: () => number;
  readonly changes: Changes;
}

export function createCommands(applicationId: string, { newId, now, changes }: CommandParts): Commands {
  const scopes = new Map<string | null, APIApplicationCommand[]>();
  const list = (guildId: string | null) => scopes.get(guildId) ?? [];
  const countCreates = createDailyCount(now);

  const set = (guildId: string | null, commands: APIApplicationCommand[]) => {
    checkCounts(commands);
    const isKnown = (id: string) => list(guildId).some((each) => each.id === id);
    countCreates(guildId, commands.filter(({ id }) => !isKnown(id)).length);
    scopes.set(guildId, commands);
    changes.emit({ type: 'commands' });
  };

  const build = (guildId: string | null, body: CommandBody) => {
    const known = list(guildId).find((command) => isSame(command, body));
    const ids = { id: known?.id ?? newId(), application_id: applicationId, version: newId() };
    return complete(body, guildId === null ? ids : { ...ids, guild_id: guildId });
  };

  const get = (guildId: string | null, id: string) => {
    const found = list(guildId).find((command) => command.id === id);
    if (found === undefined) throw apiErrors.unknownCommand();
    return found;
  };

  return {
    list,
    get,
    replaceAll(guildId, bodies) {
      const built = bodies.map((body) => build(guildId, body));
      set(guildId, built);
      return built;
    },
    put(guildId, body) {
      const command = build(guildId, body);
      const others = list(guildId).filter((each) => each.id !== command.id);
      const isNew = others.length === list(guildId).length;
      set(guildId, [...others, command]);
      return { command, isNew };
    },
    remove(guildId, id) {
      const found = get(guildId, id);
      set(
        guildId,
        list(guildId).filter((command) => command !== found),
      );
    },
    available: (guildId, context) =>
      chooseAvailable(guildId === null ? [] : list(guildId), list(null), context),
  };
}

/** Those of a guild, and the global ones for a kind of place that they do not hide. */
function chooseAvailable(
  own: readonly APIApplicationCommand[],
  global: readonly APIApplicationCommand[],
  context: InteractionContextType,
): APIApplicationCommand[] {
  const isHidden = (command: APIApplicationCommand) => own.some((each) => isSame(each, command));
  const isMeant = (command: APIApplicationCommand) => command.contexts?.includes(context) ?? true;
  return [...own, ...global.filter((command) => !isHidden(command) && isMeant(command))];
}

/**
 * Throws an ApiError if a scope gets more new commands in a day than Discord takes.
 * https://docs.discord.com/developers/interactions/application-commands#registering-a-command
 */
function createDailyCount(now: () => number): (guildId: string | null, count: number) => void {
  const created = new Map<string | null, readonly number[]>();
  return (guildId, count) => {
    const recent = (created.get(guildId) ?? []).filter((at) => now() - at < DAY_MS);
    if (recent.length + count > LIMITS.commandCreates)
      throw apiErrors.tooManyCommandsToday(LIMITS.commandCreates);
    created.set(guildId, [...recent, ...Array.from({ length: count }, now)]);
  };
}

/** Each type of command has its own limit in a scope. */
function checkCounts(commands: readonly APIApplicationCommand[]): void {
  const { ChatInput, User, Message } = ApplicationCommandType;
  for (const type of [ChatInput, User, Message]) {
    const limit = type === ChatInput ? LIMITS.slashCommands : LIMITS.menuCommands;
    if (commands.filter((command) => command.type === type).length > limit)
      throw apiErrors.tooManyCommands(limit);
  }
}

function complete(body: CommandBody, ids: object): APIApplicationCommand {
  return {
    description: '',
    default_member_permissions: null,
    contexts: null,
    integration_types: [0],
    nsfw: false,
    ...body,
    dm_permission: body.contexts?.includes(1) ?? true,
    ...ids,
  } as APIApplicationCommand;
}

function isSame(a: { name: string; type: number }, b: { name: string; type: number }): boolean {
  return a.name === b.name && a.type === b.type;
}
