import { ApplicationFlags as Flag, ApplicationIntegrationType as Install } from 'discord-api-types/v10';
import { z } from 'zod';

import { INVITED_PERMISSIONS, lackingIn } from '../../discord/access/missing-permissions.ts';
import { terminalWords } from '../terminal-words.ts';
import { findingsOf, type Finding } from './finding.ts';
import { INVITED_SCOPES } from './invitation.ts';

const installSchema = z.looseObject({
  oauth2_install_params: z.looseObject({ scopes: z.array(z.string()), permissions: z.string() }).nullish(),
});

/** What is read of the application. */
export const applicationSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  flags: z.number().default(0),
  bot_public: z.boolean().default(true),
  bot_require_code_grant: z.boolean().default(false),
  interactions_endpoint_url: z.string().nullish(),
  custom_install_url: z.string().nullish(),
  integration_types_config: z.record(z.string(), installSchema.nullable()).nullish(),
});

/** An application as its settings in the Developer Portal make it. */
export type Application = z.output<typeof applicationSchema>;

/** Looks at the application's settings. https://docs.discord.com/developers/resources/application#application-object */
export function checkApplication(application: Application): readonly Finding[] {
  return [...checkInteractions(application), ...checkInstall(application), ...checkIntents(application)];
}

function checkInteractions({ interactions_endpoint_url: url }: Application): readonly Finding[] {
  const { right, wrong } = findingsOf('Interactions');
  if (!url) return [right('Discord sends commands to the bot itself.')];
  return [
    wrong(
      `Discord sends all commands to ${url}, and none to the bot: members see “The application did not respond”.`,
      'Empty Interactions Endpoint URL in the Developer Portal, under General Information.',
    ),
  ];
}

function checkInstall(application: Application): readonly Finding[] {
  const { right, note, wrong } = findingsOf('Install settings');
  const { integration_types_config: config, bot_public: isPublic } = application;
  const faults: Finding[] = [];
  if (application.bot_require_code_grant)
    faults.push(
      wrong(
        'The invitation ends with “Integration requires code grant”.',
        'Switch off Requires OAuth2 Code Grant in the Developer Portal, under Bot.',
      ),
    );
  const server = config?.[Install.GuildInstall];
  if (config && server === undefined)
    faults.push(
      wrong(
        'The application cannot be added to servers.',
        'Switch on Guild Install in the Developer Portal, under Installation.',
      ),
    );
  faults.push(...checkDefaults(server?.oauth2_install_params ?? null));
  if (!isPublic) faults.push(note('Only its owner can add the bot to a server.'));
  const isForUsers = config ? Install.UserInstall in config : false;
  const users = isForUsers ? 'members can add it for themselves' : 'members cannot add it for themselves';
  return faults.length > 0 ? faults : [right(`The bot can be added to servers, and ${users}.`)];
}

type Defaults = NonNullable<z.output<typeof installSchema>['oauth2_install_params']>;

/** What the button Add App in the bot's profile adds, which admins find before any address. */
function checkDefaults(defaults: Defaults | null): readonly Finding[] {
  const { wrong } = findingsOf('Install settings');
  if (defaults === null) return [];
  const scopes = INVITED_SCOPES.filter((scope) => !defaults.scopes.includes(scope));
  const toDo = `In the Developer Portal, under Installation, give Default Install Settings for Guild Install the scopes ${INVITED_SCOPES.join(' and ')} and the permissions of the invitation (${INVITED_PERMISSIONS}).`;
  if (scopes.length > 0)
    return [wrong(`Add App in the bot’s profile leaves out the scope ${scopes.join(' and ')}.`, toDo)];
  const missing = lackingIn(toBits(defaults.permissions), { forMeetings: true });
  if (missing.length === 0) return [];
  const names = missing.map((name) => terminalWords.permissions[name]).join(', ');
  return [wrong(`Add App in the bot’s profile leaves out permissions: ${names}.`, toDo)];
}

function toBits(permissions: string): bigint {
  return /^\d+$/u.test(permissions) ? BigInt(permissions) : 0n;
}

const PRIVILEGED: readonly (readonly [string, number])[] = [
  ['Presence', Flag.GatewayPresence | Flag.GatewayPresenceLimited],
  ['Server Members', Flag.GatewayGuildMembers | Flag.GatewayGuildMembersLimited],
  ['Message Content', Flag.GatewayMessageContent | Flag.GatewayMessageContentLimited],
];

function checkIntents({ flags }: Application): readonly Finding[] {
  const { right, note } = findingsOf('Intents');
  const on = PRIVILEGED.filter(([, bits]) => (flags & bits) !== 0).map(([name]) => name);
  if (on.length === 0) return [right('No privileged intent is on; the bot needs none.')];
  return [
    note(
      `Privileged intents are on that the bot does not use: ${on.join(', ')}.`,
      'Switch them off in the Developer Portal, under Bot.',
    ),
  ];
}
