import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseConfig, settings } from '../src/config.ts';
import { UserError } from '../src/errors.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

test('.env.example documents every setting with its default, and no other', async () => {
  const example = await readFile(path.join(ROOT, '.env.example'), 'utf8');
  const documented = [...example.matchAll(/^# ([A-Z_]+)=(.*)$/gm)].map(([, key, value]) => [key, value]);
  const defaults: Record<string, string | number | undefined> = settings.parse({});
  const expected = Object.keys(settings.shape).map((key) => [key, String(defaults[key] ?? '')]);
  expect(documented).toEqual(expected);
});

test('an empty environment gives the defaults', () => {
  expect(parseConfig({})).toEqual({
    discordToken: null,
    applicationId: null,
    guildId: null,
    discordApiUrl: 'https://discord.com/api',
    dataFolder: path.join(ROOT, 'data'),
    publicUrl: null,
    readerLinkDays: 30,
    privacyUrl: null,
    webHost: '127.0.0.1',
    webPort: 8160,
    playgroundPort: 8150,
    readerModel: true,
    ocr: false,
    logLevel: 'info',
    isProduction: false,
  });
});

test('an empty value counts as absent', () => {
  expect(parseConfig({ DISCORD_TOKEN: ' ', WEB_PORT: '' })).toEqual(parseConfig({}));
});

test('an address loses the slash at its end', () => {
  expect(parseConfig({ PUBLIC_URL: 'https://example.org/read/' }).publicUrl).toBe('https://example.org/read');
});

test.each([
  [{ WEB_PORT: 'eighty' }, 'WEB_PORT is not a port number'],
  [{ PLAYGROUND_PORT: '70000' }, 'PLAYGROUND_PORT is not a port number'],
  [{ PUBLIC_URL: 'example.org' }, 'PUBLIC_URL is not an http(s) address'],
  [{ DISCORD_API_URL: 'ftp://example.org' }, 'DISCORD_API_URL is not an http(s) address'],
  [{ DISCORD_GUILD_ID: 'my server' }, 'DISCORD_GUILD_ID is not a Discord id'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is none of'],
  [{ READER_LINK_DAYS: 'never' }, 'READER_LINK_DAYS is not a number of days'],
  [{ READER_LINK_DAYS: '0' }, 'READER_LINK_DAYS is less than 1 day'],
  [{ READER_LINK_DAYS: '366' }, 'READER_LINK_DAYS is more than 365 days'],
  [{ READER_LINK_DAYS: '1.5' }, 'READER_LINK_DAYS is not a whole number of days'],
  [{ READER_MODEL: 'yes' }, 'READER_MODEL is neither on nor off'],
])('%j is refused in words', (environment, words) => {
  expect(() => parseConfig(environment)).toThrow(UserError);
  expect(() => parseConfig(environment)).toThrow(words);
});

test('all faults are named at once', () => {
  expect(() => parseConfig({ WEB_PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/WEB_PORT[\s\S]*LOG_LEVEL/);
});
