import type { REST } from 'discord.js';

import { compareCommands, type CommandDifference } from '../../discord/gateway/deploy-commands.ts';
import type { Definition } from '../../discord/command/typed.ts';
import { findingsOf, type Finding } from './finding.ts';
import type { Server } from './server.ts';

/** Compares the commands that Discord has with the bot's own, where the settings say that they are registered. */
export async function checkCommands(
  rest: Pick<REST, 'get'>,
  {
    applicationId,
    guildId,
    servers,
    definitions,
  }: {
    readonly applicationId: string;
    readonly guildId: string | null;
    readonly servers: readonly Server[];
    readonly definitions: readonly Definition[];
  },
): Promise<readonly Finding[]> {
  const compare = async (place: string | null): Promise<CommandDifference> =>
    compareCommands({ rest, applicationId, guildId: place, definitions });
  const { right, note, wrong } = findingsOf('Commands');
  const difference = await compare(guildId);
  const isNew = difference.missing.length === definitions.length;
  const said = isNew ? 'Discord has none of them yet.' : describe(difference);
  const findings: Finding[] = [
    said === null
      ? right(`Discord has all ${definitions.length} commands, as they are in this version.`)
      : note(said, 'The bot puts that right when it starts: npm start'),
  ];
  const others = guildId === null ? servers.map(({ id }) => id) : [null];
  for (const place of others) {
    const { missing } = await compare(place);
    if (missing.length === definitions.length || isNew) continue;
    const server = servers.find(({ id }) => id === place) ?? null;
    findings.push(wrong(...explainTwice(server, applicationId)));
  }
  return findings;
}

function describe({ missing, changed, superfluous }: CommandDifference): string | null {
  const parts = [
    [missing, 'lacks'],
    [changed, 'has another version of'],
    [superfluous, 'still has'],
  ] as const;
  const said = parts
    .filter(([names]) => names.length > 0)
    .map(([names, verb]) => `${verb} ${names.map((name) => `“${name}”`).join(', ')}`);
  return said.length > 0 ? `Discord ${said.join(', ')}.` : null;
}

function explainTwice(server: Server | null, applicationId: string): [string, string] {
  const scope = server === null ? 'commands' : `guilds/${server.id}/commands`;
  return [
    server === null
      ? 'Commands are registered for all servers too, so they show twice.'
      : `Commands are registered in ${server.name} too, so they show twice there.`,
    `This removes the others: curl -X PUT -H "Authorization: Bot $DISCORD_TOKEN" -H "Content-Type: application/json" -d "[]" https://discord.com/api/v10/applications/${applicationId}/${scope}`,
  ];
}
