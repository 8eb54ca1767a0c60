import path from 'node:path';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { UserError } from './errors.ts';

const PROJECT_FOLDER = path.resolve(import.meta.dirname, '..');

const snowflake = z.string().regex(/^\d{17,20}$/, 'is not a Discord id (17 to 20 digits)');
const port = z.coerce
  .number('is not a port number')
  .int('is not a port number')
  .min(0, 'is not a port number')
  .max(65_535, 'is not a port number');
const address = z
  .url({ protocol: /^https?$/, error: 'is not an http(s) address' })
  .transform((url) => url.replace(/\/+$/, ''));

/** For how many days links to the reader page may work. */
export const READER_LINK_DAYS = { least: 1, most: 365, usual: 30 } as const;

const linkDays = z.coerce
  .number('is not a number of days')
  .int('is not a whole number of days')
  .min(READER_LINK_DAYS.least, `is less than ${READER_LINK_DAYS.least} day`)
  .max(READER_LINK_DAYS.most, `is more than ${READER_LINK_DAYS.most} days`);

/** Every setting that the environment can hold. `.env.example` documents the same, and a test keeps them equal. */
export const settings = z.object({
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_APPLICATION_ID: snowflake.optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  DISCORD_API_URL: address.default('https://discord.com/api'),
  CONCORDANCE_DATA: z.string().default('data'),
  PUBLIC_URL: address.optional(),
  READER_LINK_DAYS: linkDays.default(READER_LINK_DAYS.usual),
  PRIVACY_URL: address.optional(),
  WEB_HOST: z.string().default('127.0.0.1'),
  WEB_PORT: port.default(8160),
  PLAYGROUND_PORT: port.default(8150),
  READER_MODEL: z.enum(['on', 'off'], 'is neither on nor off').default('on'),
  OCR: z.enum(['on', 'off'], 'is neither on nor off').default('off'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      'is none of fatal, error, warn, info, debug, silent',
    )
    .default('info'),
  NODE_ENV: z.string().optional(),
});

/** The bot's settings. */
export interface Config {
  /** Null: the bot runs in the loopback Discord. */
  readonly discordToken: string | null;
  readonly applicationId: string | null;
  /** Null: commands are registered for all servers. */
  readonly guildId: string | null;
  readonly discordApiUrl: string;
  /** Absolute path of the folder that holds store and index. */
  readonly dataFolder: string;
  /** Where members reach the reader page, without a slash at the end; null if they cannot. */
  readonly publicUrl: string | null;
  /** How long links to the reader page work, in days. */
  readonly readerLinkDays: number;
  /** Where the operator says how data is treated, for members to read; null: nowhere. */
  readonly privacyUrl: string | null;
  readonly webHost: string;
  readonly webPort: number;
  readonly playgroundPort: number;
  /** Whether sentences are compared by meaning too. */
  readonly readerModel: boolean;
  /** Whether the words of scanned pages are read. */
  readonly ocr: boolean;
  readonly logLevel: z.infer<typeof settings>['LOG_LEVEL'];
  readonly isProduction: boolean;
}

/**
 * The process's environment, completed by the file `.env` of the working folder. The token is taken out of the
 * process's own, so that no report of a crash and no child has it: this works once in a process.
 */
export function readEnvironment(): NodeJS.ProcessEnv {
  readDotenv({ quiet: true });
  const environment = { ...process.env };
  delete process.env['DISCORD_TOKEN'];
  return environment;
}

/**
 * The settings of an environment; an empty value counts as absent.
 * @throws UserError that names every setting that is wrong, and how.
 */
export function parseConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path: [key], message }) => `${String(key)} ${message}`);
    throw new UserError(`The settings are wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
  const values = parsed.data;
  return {
    discordToken: values.DISCORD_TOKEN ?? null,
    applicationId: values.DISCORD_APPLICATION_ID ?? null,
    guildId: values.DISCORD_GUILD_ID ?? null,
    discordApiUrl: values.DISCORD_API_URL,
    dataFolder: path.resolve(PROJECT_FOLDER, values.CONCORDANCE_DATA),
    publicUrl: values.PUBLIC_URL ?? null,
    readerLinkDays: values.READER_LINK_DAYS,
    privacyUrl: values.PRIVACY_URL ?? null,
    webHost: values.WEB_HOST,
    webPort: values.WEB_PORT,
    playgroundPort: values.PLAYGROUND_PORT,
    readerModel: values.READER_MODEL === 'on',
    ocr: values.OCR === 'on',
    logLevel: values.LOG_LEVEL,
    isProduction: values.NODE_ENV === 'production',
  };
}
