import { Routes } from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import { z } from 'zod';

import { lackingIn, WRITTEN, type NeededPermission } from '../../discord/access/missing-permissions.ts';
import { terminalWords } from '../terminal-words.ts';
import { findingsOf, type Finding } from './finding.ts';
import { invitationOf } from './invitation.ts';
import { channelSchema, memberSchema, permissionsIn, roleSchema, standingOf } from './permissions.ts';

/** A server that the bot is in. */
export interface Server {
  readonly id: string;
  readonly name: string;
}

/** Who asks about a server. */
interface Asker {
  readonly applicationId: string;
  readonly botId: string;
}

/** Looks at what the bot may do in a server and in each channel that members write in. */
export async function checkServer(
  rest: Pick<REST, 'get'>,
  server: Server,
  { applicationId, botId }: Asker,
): Promise<readonly Finding[]> {
  const member = memberSchema.parse(await rest.get(Routes.guildMember(server.id, botId)));
  const roles = z.array(roleSchema).parse(await rest.get(Routes.guildRoles(server.id)));
  const channels = z.array(channelSchema).parse(await rest.get(Routes.guildChannels(server.id)));
  const standing = standingOf({ botId, guildId: server.id }, member, roles);
  const { right, note, wrong } = findingsOf(server.name);

  const inServer = lackingIn(standing.base, { forMeetings: true });
  const lacking = channels
    .filter(({ type }) => WRITTEN.has(type))
    .map((channel) => ({ channel, missing: lackingIn(permissionsIn(channel, standing), AS_USUAL) }))
    .map(({ channel, missing }) => ({
      channel,
      missing: missing.filter((name) => !inServer.includes(name)),
    }));
  const unseen = lacking.filter(({ missing }) => missing.includes('ViewChannel'));
  const hampered = lacking.filter((each) => each.missing.length > 0 && !unseen.includes(each));
  const findings = [
    ...(inServer.length > 0 ? [wrong(...explainServer(inServer, applicationId))] : []),
    ...hampered.map(({ channel, missing }) => wrong(...explainChannel(channel.name ?? channel.id, missing))),
    ...(unseen.length > 0
      ? [
          note(
            `The bot does not see ${listChannels(unseen)}: nothing is to be done if it shall not answer there.`,
          ),
        ]
      : []),
  ];
  return findings.length > 0 ? findings : [right('The bot has all its permissions, in every channel.')];
}

/** Meetings are in one channel, and `/group setup` says what is missing in it. */
const AS_USUAL = { forMeetings: false };

function explainServer(missing: readonly NeededPermission[], applicationId: string): [string, string] {
  return [
    `The bot’s role lacks ${nameAll(missing)}, which the invitation asks for.`,
    `An admin opens the invitation again and chooses this server: ${invitationOf(applicationId)}`,
  ];
}

function explainChannel(name: string, missing: readonly NeededPermission[]): [string, string] {
  return [
    `In #${name} the bot lacks ${nameAll(missing)}.`,
    'An admin allows it there to the bot’s role: Edit Channel, Permissions.',
  ];
}

function nameAll(names: readonly NeededPermission[]): string {
  return names.map((name) => terminalWords.permissions[name]).join(', ');
}

function listChannels(lacking: readonly { readonly channel: z.output<typeof channelSchema> }[]): string {
  return lacking.map(({ channel: { name, id } }) => `#${name ?? id}`).join(', ');
}
