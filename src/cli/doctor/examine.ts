import { Routes } from 'discord-api-types/v10';
import { DiscordAPIError, type REST } from 'discord.js';
import { z } from 'zod';

import { isPassing } from '../../discord/gateway/try-again.ts';
import type { Definition } from '../../discord/command/typed.ts';
import { messageOf, UserError } from '../../errors.ts';
import { applicationSchema, checkApplication, type Application } from './application.ts';
import { findingsOf, type Finding } from './finding.ts';
import { invitationOf } from './invitation.ts';
import { checkCommands } from './registered.ts';
import { checkServer, type Server } from './server.ts';

/** What is needed to look at the bot in Discord. */
export interface Examined {
  /** With the bot's token. */
  readonly rest: Pick<REST, 'get'>;
  readonly apiUrl: string;
  /** From DISCORD_APPLICATION_ID, or null. */
  readonly applicationId: string | null;
  /** From DISCORD_GUILD_ID, or null. */
  readonly guildId: string | null;
  /** The bot's own commands. */
  readonly definitions: readonly Definition[];
  /** By how many milliseconds this machine's clock is ahead of Discord's; null if Discord has not said its time. */
  readonly ahead: () => number | null;
}

/** Most servers that are looked at: each takes five calls, and the whole a minute at most. */
const MOST_SERVERS = 20;
/** A clock that differs less posts at the right minute. */
const LARGEST_DIFFERENCE_MS = 30_000;

const gatewaySchema = z.looseObject({
  session_start_limit: z.looseObject({ remaining: z.number(), reset_after: z.number() }),
});
const serversSchema = z.array(z.looseObject({ id: z.string(), name: z.string() }));
const botSchema = z.looseObject({ id: z.string() });

/** Looks at all that can keep the bot from working in Discord, and changes nothing. A UserError if Discord cannot be reached. */
export async function examine(examined: Examined): Promise<readonly Finding[]> {
  try {
    const application = await readApplication(examined.rest);
    if (application === null) return [wrongToken()];
    return [
      findingsOf('Token').right(`It is that of ${application.name}.`),
      ...checkId(examined, application),
      ...checkClock(examined.ahead()),
      ...checkApplication(application),
      ...(await checkStarts(examined.rest)),
      ...(await checkServers(examined, application)),
    ];
  } catch (error) {
    if (!(error instanceof Error) || !isPassing(error)) throw error;
    const said = `Discord cannot be reached at ${examined.apiUrl} (${messageOf(error)}).`;
    throw new UserError(`${said} Check the network and DISCORD_API_URL, or try again later.`, {
      cause: error,
    });
  }
}

async function readApplication(rest: Examined['rest']): Promise<Application | null> {
  try {
    return applicationSchema.parse(await rest.get(Routes.currentApplication()));
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) return null;
    throw error;
  }
}

function wrongToken(): Finding {
  return findingsOf('Token').wrong(
    'Discord refuses it.',
    'Copy it again from the Developer Portal (Bot, Reset Token) to DISCORD_TOKEN.',
  );
}

function checkId({ applicationId }: Examined, { id, name }: Application): readonly Finding[] {
  if (applicationId === null || applicationId === id) return [];
  return [
    findingsOf('Application').wrong(
      `DISCORD_APPLICATION_ID is ${applicationId}, but the token is that of ${name} (${id}).`,
      'Leave DISCORD_APPLICATION_ID out: the token tells the application.',
    ),
  ];
}

function checkClock(ahead: number | null): readonly Finding[] {
  const { right, note, wrong } = findingsOf('Clock');
  if (ahead === null) return [note('Discord has not said what time it is.')];
  if (Math.abs(ahead) < LARGEST_DIFFERENCE_MS) return [right('It agrees with Discord’s.')];
  const seconds = Math.round(Math.abs(ahead) / 1000);
  return [
    wrong(
      `This machine’s clock is ${seconds} seconds ${ahead > 0 ? 'ahead of' : 'behind'} Discord’s.`,
      'Let it be set from the network, e.g. timedatectl set-ntp true.',
    ),
  ];
}

async function checkStarts(rest: Examined['rest']): Promise<readonly Finding[]> {
  const { session_start_limit: limit } = gatewaySchema.parse(await rest.get(Routes.gatewayBot()));
  if (limit.remaining > 0) return [];
  return [
    findingsOf('Starts').wrong(
      'The bot has connected as often as Discord allows in a day, and cannot start.',
      `Stop what restarts it all the time, and start it again in ${Math.ceil(limit.reset_after / 60_000)} minutes.`,
    ),
  ];
}

async function checkServers(examined: Examined, { id }: Application): Promise<readonly Finding[]> {
  const { rest, guildId, definitions } = examined;
  const { right, note, wrong } = findingsOf('Servers');
  const servers = serversSchema.parse(await rest.get(Routes.userGuilds()));
  const looked = servers.slice(0, MOST_SERVERS);
  const invite = `An admin opens this address and chooses the server: ${invitationOf(id)}`;
  if (guildId !== null && !servers.some((server) => server.id === guildId))
    return [wrong(await explainAbsence(examined, id, guildId), invite)];
  if (servers.length === 0) return [wrong('The bot is in no server.', invite)];
  const isAll = looked.length === servers.length;
  const names = looked.map(({ name }) => name).join(', ');
  const { id: botId } = botSchema.parse(await rest.get(Routes.user()));
  const findings: Finding[] = [
    isAll ? right(`The bot is in ${names}.`) : note(`Only the first ${MOST_SERVERS} servers are looked at.`),
  ];
  for (const server of looked) findings.push(...(await checkOne(rest, server, { applicationId: id, botId })));
  return [
    ...findings,
    ...(await checkCommands(rest, { applicationId: id, guildId, servers: looked, definitions })),
  ];
}

/** The commands may be there without the bot, if it was added with that scope alone. */
async function explainAbsence({ rest }: Examined, applicationId: string, guildId: string): Promise<string> {
  try {
    await rest.get(Routes.applicationGuildCommands(applicationId, guildId));
    return `The server of DISCORD_GUILD_ID (${guildId}) has the bot’s commands, but not the bot: nobody hears mentions, and nothing is posted.`;
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || isPassing(error)) throw error;
    return `The bot is not in the server of DISCORD_GUILD_ID (${guildId}).`;
  }
}

/** A server that refuses to be looked at does not keep the others from it. */
async function checkOne(
  rest: Examined['rest'],
  server: Server,
  asker: Parameters<typeof checkServer>[2],
): Promise<readonly Finding[]> {
  try {
    return await checkServer(rest, server, asker);
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || isPassing(error)) throw error;
    return [
      findingsOf(server.name).wrong(
        `Discord does not let the bot look at this server: “${error.message}” (${error.code}).`,
        `An admin opens the invitation again and chooses this server: ${invitationOf(asker.applicationId)}`,
      ),
    ];
  }
}
