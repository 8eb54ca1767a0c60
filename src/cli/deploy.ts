import path from 'node:path';
import type { Command } from 'commander';
import { OperatorCommand } from './operator-command.ts';
import { UserError } from '../errors.ts';
import type { Terminal } from './terminal.ts';

const COMMANDS = path.resolve(import.meta.dirname, '../../commands');

/** `concordance deploy`. */
export function createDeployCommand({ print, readConfig }: Terminal): Command {
  return new OperatorCommand('deploy')
    .description('register the slash commands with Discord; the bot does it too when it starts')
    .examples(`
Example:
  DISCORD_TOKEN=… DISCORD_GUILD_ID=1234567890123456789 concordance deploy

Without DISCORD_GUILD_ID they are registered for all servers.`)
    .action(async (_options: object, command: Command) => {
      const { discordToken, discordApiUrl, applicationId, guildId } = readConfig(command);
      if (discordToken === null)
        throw new UserError('Set DISCORD_TOKEN: without the bot’s token Discord registers no commands.');
      const { ids, hasWritten } = await deploy(discordToken, discordApiUrl, applicationId, guildId);
      const names = [...ids.keys()].map((name) => `/${name}`).join(' ');
      print(hasWritten ? `Registered: ${names}` : `Registered already, nothing changed: ${names}`);
    });
}

// discord.js takes most of a second to load, which the other commands need not wait for.
async function deploy(token: string, api: string, applicationId: string | null, guildId: string | null) {
  const { REST } = await import('discord.js');
  const { definitionsOf, deployCommands } = await import('../discord/gateway/deploy-commands.ts');
  const { isPassing } = await import('../discord/gateway/try-again.ts');
  const { loadCommands } = await import('../discord/command/load-commands.ts');
  const rest = new REST({ api, version: '10' }).setToken(token);
  const definitions = definitionsOf((await loadCommands(COMMANDS)).values());
  try {
    const deployment = await deployCommands({ rest, applicationId, guildId, definitions });
    if (deployment.refusal !== null) throw deployment.refusal;
    return deployment;
  } catch (error) {
    if (error instanceof Error && isPassing(error))
      throw new UserError(`Discord cannot be reached at ${api} (${error.message}). Try again later.`, {
        cause: error,
      });
    throw error;
  }
}
