import type { APIApplicationCommand } from 'discord-api-types/v10';
import { Hono } from 'hono';

import { apiErrors } from '../api-error.ts';
import { command as commandForm, commands as commandsForm } from '../rules/command-rules.ts';
import { parseForm } from '../rules/form.ts';
import { hasApplication } from '../world/installs.ts';
import { toApiCommandRules } from '../world/serialize.ts';
import type { Guild } from '../world/world.ts';
import type { RestContext, RestEnv, RestParts } from './rest.ts';

/** The application's commands, per guild and global. */
export function commandRoutes(parts: RestParts): Hono<RestEnv> {
  const { commands } = parts;
  const app = new Hono<RestEnv>();
  const rules = '/applications/:app/guilds/:guild/commands';
  app.get(`${rules}/permissions`, (context) => {
    const guild = guildOf(parts, context);
    return context.json(
      [...guild.commandRules.keys()].map((id) => toApiCommandRules(parts.world, guild, id)),
    );
  });
  app.get(`${rules}/:id/permissions`, (context) => {
    const guild = guildOf(parts, context);
    const id = context.req.param('id');
    if (!guild.commandRules.has(id)) throw apiErrors.unknownCommandPermissions();
    return context.json(toApiCommandRules(parts.world, guild, id));
  });
  for (const base of ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands']) {
    app.get(base, (context) => {
      const isFull = context.req.query('with_localizations') === 'true';
      const all = commands.list(scopeOf(parts, context));
      return context.json(isFull ? all : all.map(withoutLocalizations));
    });
    app.put(base, (context) => {
      const bodies = parseForm(commandsForm, context.get('body').json);
      return context.json(commands.replaceAll(scopeOf(parts, context), bodies));
    });
    app.post(base, (context) => {
      const body = parseForm(commandForm, context.get('body').json);
      const { command, isNew } = commands.put(scopeOf(parts, context), body);
      return context.json(command, isNew ? 201 : 200);
    });
    app.get(`${base}/:id`, (context) =>
      context.json(commands.get(scopeOf(parts, context), context.req.param('id'))),
    );
    app.patch(`${base}/:id`, (context) => {
      const scope = scopeOf(parts, context);
      const before = commands.get(scope, context.req.param('id'));
      const change = context.get('body').json as object;
      const body = parseForm(commandForm, { ...before, ...change, type: before.type });
      if (body.name !== before.name) commands.remove(scope, before.id);
      return context.json(commands.put(scope, body).command);
    });
    app.delete(`${base}/:id`, (context) => {
      commands.remove(scopeOf(parts, context), context.req.param('id'));
      return context.body(null, 204);
    });
  }
  return app;
}

/** The guild of a route, or null for global commands. Throws an ApiError if it is unknown. */
function scopeOf({ world }: RestParts, context: RestContext): string | null {
  const guild = context.req.param('guild');
  if (context.req.param('app') !== world.applicationId) throw apiErrors.unknownApplication();
  if (guild !== undefined && !hasApplication(world, guild)) throw apiErrors.missingAccess();
  return guild ?? null;
}

function guildOf(parts: RestParts, context: RestContext): Guild {
  const guild = parts.world.guilds.get(scopeOf(parts, context) ?? '');
  if (guild === undefined) throw apiErrors.unknownGuild();
  return guild;
}

function withoutLocalizations(command: APIApplicationCommand): object {
  const { name_localizations: _name, description_localizations: _description, ...rest } = command;
  return rest;
}
