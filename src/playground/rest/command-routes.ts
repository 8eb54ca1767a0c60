import { InteractionContextType as Context, type APIApplicationCommand } from 'discord-api-types/v10';

import { apiErrors } from '../api-error.ts';
import {
  command as commandForm,
  commands as commandsForm,
  type CommandBody,
} from '../rules/command-rules.ts';
import { invalidForm, parseForm } from '../rules/form.ts';
import { hasApplication } from '../world/installs.ts';
import { toApiCommandRules } from '../world/serialize.ts';
import type { Guild } from '../world/world.ts';
import type { Named, RestParts, Routes } from './rest.ts';

/** The application's commands, per guild and global. */
export function commandRoutes(parts: RestParts): Routes {
  const rules = '/applications/:app/guilds/:guild/commands';
  return {
    [`GET ${rules}/permissions`]: ({ named }) => {
      const guild = guildOf(parts, named);
      return [...guild.commandRules.keys()].map((id) => toApiCommandRules(parts.world, guild, id));
    },
    [`GET ${rules}/:id/permissions`]: ({ named }) => {
      const guild = guildOf(parts, named);
      const { id = '' } = named;
      if (!guild.commandRules.has(id)) throw apiErrors.unknownCommandPermissions();
      return toApiCommandRules(parts.world, guild, id);
    },
    ...routesUnder(parts, '/applications/:app/commands'),
    ...routesUnder(parts, rules),
  };
}

function routesUnder(parts: RestParts, base: string): Routes {
  const { commands } = parts;
  return {
    [`GET ${base}`]: ({ named, query }) => {
      const all = commands.list(scopeOf(parts, named));
      return query['with_localizations'] === 'true' ? all : all.map(withoutLocalizations);
    },
    [`PUT ${base}`]: ({ named, json }) => {
      const bodies = parseForm(commandsForm, json);
      requireFit(parts, named, bodies);
      return commands.replaceAll(scopeOf(parts, named), bodies);
    },
    [`POST ${base}`]: ({ named, json }) => {
      const body = parseForm(commandForm, json);
      requireFit(parts, named, [body]);
      const { command, isNew } = commands.put(scopeOf(parts, named), body);
      return Response.json(command, { status: isNew ? 201 : 200 });
    },
    [`GET ${base}/:id`]: ({ named }) => commands.get(scopeOf(parts, named), named.id ?? ''),
    [`PATCH ${base}/:id`]: ({ named, json }) => {
      const scope = scopeOf(parts, named);
      const before = commands.get(scope, named.id ?? '');
      const body = parseForm(commandForm, { ...before, ...(json as object), type: before.type });
      if (body.name !== before.name) commands.remove(scope, before.id);
      return commands.put(scope, body).command;
    },
    [`DELETE ${base}/:id`]: ({ named }) => {
      commands.remove(scopeOf(parts, named), named.id ?? '');
      return null;
    },
  };
}

/**
 * Throws an ApiError if a command does not fit its scope or the application. Only commands of all servers say where they
 * can be used: https://docs.discord.com/developers/interactions/application-commands#contexts
 */
function requireFit({ world }: RestParts, { guild }: Named, bodies: readonly CommandBody[]): void {
  const problems = bodies.flatMap(({ contexts, integration_types: types }, index) => {
    const isMisplaced = guild !== undefined && contexts?.some((context) => context !== Context.Guild);
    const isNotOffered = types?.some((type) => !world.installs.includes(type));
    return [
      ...(isMisplaced ? [refuse([index, 'contexts'], 'Guild commands can only be used in their guild')] : []),
      ...(isNotOffered ? [refuse([index, 'integration_types'], 'Not supported by the application')] : []),
    ];
  });
  if (problems.length > 0) throw invalidForm(problems);
}

const refuse = (path: (string | number)[], message: string) => ({ path, code: 'BASE_TYPE_CHOICES', message });

/** The guild of a route, or null for global commands. Throws an ApiError if it is unknown. */
function scopeOf({ world }: RestParts, { app, guild }: Named): string | null {
  if (app !== world.applicationId) throw apiErrors.unknownApplication();
  if (guild !== undefined && !hasApplication(world, guild)) throw apiErrors.missingAccess();
  return guild ?? null;
}

function guildOf(parts: RestParts, named: Named): Guild {
  const guild = parts.world.guilds.get(scopeOf(parts, named) ?? '');
  if (guild === undefined) throw apiErrors.unknownGuild();
  return guild;
}

function withoutLocalizations(command: APIApplicationCommand): object {
  const { name_localizations: _name, description_localizations: _description, ...rest } = command;
  return rest;
}
