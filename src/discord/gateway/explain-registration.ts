import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { DiscordAPIError } from 'discord.js';

import { UserError } from '../../errors.ts';

import { isPassing } from './try-again.ts';

const NOT_INVITED =
  'Check DISCORD_GUILD_ID, and that the bot was invited to that server with the scope applications.commands.';
const OUR_FAULT =
  'This version asks for something that Discord does not take, which is a bug: please report it with these words.';

/** What the operator can do about a refusal to register commands. */
const ADVICE: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [
    RESTJSONErrorCodes.UnknownApplication,
    'Check DISCORD_APPLICATION_ID, or leave it out: the token tells the application.',
  ],
  [RESTJSONErrorCodes.UnknownGuild, NOT_INVITED],
  [RESTJSONErrorCodes.MissingAccess, NOT_INVITED],
  [
    RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached,
    'Discord takes 200 new commands a day from an application. Start the bot again tomorrow, and less often.',
  ],
  [RESTJSONErrorCodes.ApplicationCommandWithThatNameAlreadyExists, OUR_FAULT],
  [RESTJSONErrorCodes.InvalidFormBodyOrContentType, OUR_FAULT],
]);

/** Most characters of Discord's own words. */
const LONGEST = 600;

/**
 * The error of a registration for the operator, with Discord's own words and what to do. One that may pass, or is none of
 * Discord's, is returned as it is.
 */
export function explainRegistration(error: unknown): Error {
  if (!(error instanceof Error)) return new Error('Discord did not register the commands.', { cause: error });
  if (!(error instanceof DiscordAPIError) || isPassing(error)) return error;
  const words = error.message.split(/\s*\n\s*/u).join('; ');
  const said = `Discord refuses to register the commands: “${words.slice(0, LONGEST)}” (${error.code}).`;
  const advice =
    error.status === 401
      ? 'Check DISCORD_TOKEN.'
      : (ADVICE.get(error.code) ?? 'Check DISCORD_APPLICATION_ID and DISCORD_GUILD_ID.');
  return new UserError(`${said} ${advice}`, { cause: error, isPassing: isDailyLimit(error) });
}

/** Whether Discord takes no more commands today. */
export function isDailyLimit(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached
  );
}
