import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { OPERATOR_GROUP } from '../src/corpus/corpus.ts';
import type { Loopback } from '../src/playground/loopback.ts';
import type { MessageView } from '../src/playground/members/view.ts';
import type { Seat } from '../src/playground/members/seat.ts';
import { defaultWorld } from '../src/playground/world/default-world.ts';
import { openConcordance } from '../src/wiring.ts';
import { CANARIES, findCanaries } from './support/logs/canaries.ts';
import { DISCORD_ERRORS } from './support/logs/discord-errors.ts';
import { runBot, type BotProcess } from './support/logs/run-bot.ts';
import { importedWork } from './support/made-works.ts';
import { startPatientLoopback } from './support/loopback.ts';

const PERSON = (name: string): string => `${CANARIES.name}-${name}`;
const WORLD = {
  ...defaultWorld,
  token: CANARIES.token,
  guilds: defaultWorld.guilds.map((guild) => ({
    ...guild,
    owner: PERSON('Ada'),
    members: guild.members.map((member) => ({ ...member, name: PERSON(member.name) })),
  })),
};
const SENTENCE = `The ${CANARIES.text} of the harbour belongs to whoever rows the ferry in winter.`;
const QUESTION = `Who owns the ${CANARIES.question} of the harbour and the ferry?`;

const ALL = DISCORD_ERRORS.length;

const CALLBACK = 'POST /interactions/:id/:token/callback';
const EDIT = 'PATCH /webhooks/:id/:token/messages/@original';
const FOLLOW_UP = /^POST \/webhooks\/:id\/:token$/u;
const SEND = 'POST /channels/:id/messages';

const folders: string[] = [];

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'concordance-logs-'));
  folders.push(folder);
  return folder;
}

async function createData(): Promise<string> {
  const dataFolder = await createFolder();
  const concordance = await openConcordance({ dataFolder, publicUrl: null });
  const { store, index } = concordance;
  for (const title of ['The ferry', 'The page']) {
    const imported = importedWork([{ kind: 'prose', text: `${SENTENCE} ${title}.` }], { title });
    await store.works.add(imported, { groupId: OPERATOR_GROUP, addedBy: null, addedAt: new Date() });
    await index.add(imported.work);
  }
  await concordance.close();
  return dataFolder;
}

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

/** Tokens of interactions that the bot was given. */
function tokensOf({ requests }: Loopback): readonly string[] {
  return requests.flatMap(
    ({ path: way }) => /^\/(?:interactions|webhooks)\/\d+\/([^/]+)/u.exec(way)?.[1] ?? [],
  );
}

/** Acts that nobody waits for: the bot may never answer them. */
function attempt(act: Promise<unknown>): void {
  act.catch(() => undefined);
}

test('a bot that cannot log in or register its commands says why without anything secret', async () => {
  const discord = await startPatientLoopback({ world: WORLD });
  const settings = {
    DISCORD_TOKEN: CANARIES.token,
    DISCORD_API_URL: discord.apiUrl,
    CONCORDANCE_DATA: await createFolder(),
  };
  discord.faults.failNext('GET /gateway/bot', 503, 4);
  discord.faults.cutNext('GET /gateway/bot', 1);
  discord.faults.failNext('PUT /applications/:id/commands', 503, 4);
  discord.faults.refuseNext('PUT /applications/:id/commands', {
    status: 400,
    code: 50_035,
    message: 'Invalid Form Body',
  });
  await using failing = runBot(settings);
  expect(await failing.ended).toBe(78);
  expect(failing.out()).toMatch(
    /Discord is not reachable.*\n.*"class":"(?:HTTPError|DiscordAPIError)","status":503,.*"method":"PUT","route":"\/api\/v10\/applications\/:id\/commands"/su,
  );
  expect(failing.out()).toContain('“Invalid Form Body” (50035)');
  discord.faults.heal();
  await using refused = runBot({ ...settings, DISCORD_TOKEN: `${CANARIES.token}.wrong` });
  expect(await refused.ended).toBe(78);
  await discord.close();
  expect(findCanaries(failing.out() + refused.out(), [CANARIES.token])).toEqual([]);
});

describe('a bot that breaks down', () => {
  // Node heeds process.report.excludeEnv for all reports but those of a fatal error, for which this option is there.
  const REPORTS = ['--report-uncaught-exception', '--report-on-fatalerror', '--max-old-space-size=160'];

  test.each([
    ['throw', 70, 0],
    ['reject', 70, 0],
    ['run out of memory', null, 1],
  ] as const)('by a %s has none of it in its last words and reports', async (way, code, reports) => {
    const discord = await startPatientLoopback({ world: WORLD });
    const folder = await createFolder();
    await using bot = runBot(
      {
        DISCORD_TOKEN: CANARIES.token,
        DISCORD_API_URL: discord.apiUrl,
        CONCORDANCE_DATA: folder,
        SECRET_OF_THE_OPERATOR: CANARIES.file,
      },
      [...REPORTS, ...(reports > 0 ? ['--report-exclude-env'] : []), `--report-directory=${folder}`],
    );
    await bot.says(/Concordance is ready/u);
    for (const talk of ['warn', 'console', 'report']) await bot.fail(talk);
    await bot.fail(way);
    expect(await bot.ended).toBe(code);
    const files = (await readdir(folder)).filter((name) => name.startsWith('report.'));
    expect(files).toHaveLength(reports + 1);
    const written = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
    await discord.close();
    const out = [bot.out(), ...written].join('\n');
    expect(out).toMatch(/Node.js warns/u);
    expect(out).toMatch(/a package prints something/u);
    expect(findCanaries(out, Object.values(CANARIES))).toEqual([]);
  });
});

describe('a bot whose every call to Discord fails in every way', () => {
  const start = new Date();
  let discord: Loopback;
  let bot: BotProcess;
  let dataFolder: string;
  let mara: Seat;
  let mo: Seat;

  beforeAll(async () => {
    dataFolder = await createData();
    discord = await startPatientLoopback({ world: WORLD, now: () => start });
    bot = runBot({
      DISCORD_TOKEN: CANARIES.token,
      DISCORD_API_URL: discord.apiUrl,
      CONCORDANCE_DATA: dataFolder,
      PUBLIC_URL: 'https://reader.test',
    });
    await bot.says(/Concordance is ready/u);
    mara = discord.as(PERSON('Mara')).in('reading');
    mo = discord.as(PERSON('Mo')).in('reading');
  });

  afterAll(async () => {
    await bot[Symbol.asyncDispose]();
    await discord.close();
  });

  const failedCalls = (route: string | RegExp): number =>
    discord.requests.filter(({ method, route: to, status }) => {
      const call = `${method} ${to}`;
      return status >= 400 && (typeof route === 'string' ? call.includes(route) : route.test(call));
    }).length;

  /** Does something for each error, which the bot's next call to the route then meets. */
  async function meetAll(route: string | RegExp, act: () => Promise<void> | void, most = 8): Promise<number> {
    let met = 0;
    for (const [name, least, fail] of DISCORD_ERRORS) {
      // Discord says so of webhooks alone; discord.js forgets the bot's token where another call is told 401.
      if (route === SEND && name === '50027') continue;
      const before = failedCalls(route);
      fail(discord, route);
      await act();
      await expect
        .poll(() => failedCalls(route), { message: `${name} at ${route}` })
        .toBeGreaterThanOrEqual(before + Math.min(least, most));
      discord.faults.heal();
      // Whatever is left of the last act is over before the next begins.
      if ((await ask()).thinking) break;
      met += 1;
    }
    return met;
  }

  const ask = async (options: Record<string, string> = {}): Promise<MessageView> =>
    (await mara.command('ask', { question: QUESTION, ...options })).settled();

  test('deferring', async () => {
    const met = await meetAll(CALLBACK, () => attempt(mara.command('ask', { question: QUESTION })));
    expect(met).toBe(ALL);
  });

  test('answering, and saying what went wrong', async () => {
    const options = { question: QUESTION, work: `${CANARIES.typed} of` };
    expect(await meetAll(EDIT, () => attempt(mara.command('ask', { question: QUESTION })))).toBe(ALL);
    expect(await meetAll(EDIT, () => attempt(mara.command('ask', options)))).toBe(ALL);
  });

  test('sharing', async () => {
    const met = await meetAll(FOLLOW_UP, async () => {
      const reply = await ask();
      attempt(mara.click(reply, 'Share to channel'));
    });
    expect(met).toBe(ALL);
  });

  test('a modal', async () => {
    const message = mara.say(`Listen, ${CANARIES.message}: all fools!`);
    const open = () => mo.menu('Tell the moderators', message);
    expect(await meetAll(CALLBACK, () => attempt(open()))).toBe(ALL);
    const met = await meetAll(EDIT, async () => {
      const values = { reason: ['The tone is sharp'], words: `It was ${CANARIES.modal}.` };
      attempt(mo.submitModal(await open(), values));
    });
    expect(met).toBe(ALL);
  });

  test('autocomplete', async () => {
    const options = { question: QUESTION, work: CANARIES.typed };
    const type = () => attempt(mara.autocomplete('ask', options, 'work'));
    expect(await meetAll(CALLBACK, type, 4)).toBe(ALL);
  });

  test('mentions and direct messages', async () => {
    const said = `${QUESTION} ${CANARIES.message}`;
    const alone = discord.as(PERSON('Mara')).inDirectMessage();
    expect(await meetAll(SEND, () => void mara.say(`<@${discord.applicationId}> ${said}`))).toBe(ALL - 1);
    expect(await meetAll(SEND, () => void alone.say(said))).toBe(ALL - 1);
  });

  test('permissions that never come, and a gateway that goes', async () => {
    const overrides = 'GET /applications/:id/guilds/:id/commands/permissions';
    const comesBack = async (): Promise<void> => {
      await discord.until(() => !discord.connected);
      await discord.until(() => discord.connected);
      expect((await ask()).text).toMatch(/ferry/u);
    };
    discord.faults.stallNext(overrides, 1);
    discord.faults.requestReconnect();
    await comesBack();
    await bot.says(/reconnecting to Discord/u);
    for (const code of [1006, 4000, 4009]) {
      discord.faults.dropGateway(code);
      await comesBack();
    }
    discord.faults.invalidateSession();
    await comesBack();
  });

  test('a file that cannot be read, a page that cannot be shown, a store that is spoilt', async () => {
    const ada = discord.as(PERSON('Ada')).in('reading');
    const bytes = Buffer.from(`%PDF-1.7\n${CANARIES.text}`);
    await (await ada.command('add', {}, { file: { name: `${CANARIES.file}.pdf`, bytes } })).settled();
    const [link = ''] = /\/works\/[^)>#\s]+/u.exec((await ask()).text) ?? [];
    const database = new Database(path.join(dataFolder, 'concordance.sqlite'));
    database.prepare('update works set layout = ?').run(Buffer.from(CANARIES.text));
    database.exec(`alter table reader_keys rename to ${CANARIES.text}`);
    database.close();
    const [, reader = ''] = /"reader":"([^"]+)"/u.exec(bot.out()) ?? [];
    const page = await fetch(`${reader}${link}${link.includes('?') ? '&' : '?'}words=${CANARIES.page}`);
    expect(page.status).toBe(500);
    await fetch(`${reader}/works/${CANARIES.page}`);
    expect((await ask()).text).toMatch(/Something went wrong|ferry/u);
  });

  test('logs none of the words and tokens, and what an operator needs', async () => {
    expect(await bot.stop()).toBe(0);
    const out = bot.out();
    const tokens = tokensOf(discord);
    expect(tokens.length).toBeGreaterThan(30);
    const lines = out.trim().split('\n');
    process.stdout.write(
      `${lines.length} lines, ${discord.requests.length} calls, ${new Set(tokens).size} tokens\n`,
    );
    expect(findCanaries(out, [...Object.values(CANARIES), ...tokens])).toEqual([]);
    for (const code of [10008, 50013, 50035, 10062, 10015, 50027, 40060])
      expect(out).toContain(`"code":${code}`);
    expect(out).toMatch(/"class":"DiscordAPIError"/u);
  });
});
