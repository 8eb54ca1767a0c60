import { existsSync } from 'node:fs';

import { Client, Events, GatewayIntentBits, Partials, PermissionFlagsBits } from 'discord.js';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { LIMITS } from '../../src/playground/limits.ts';
import type { Loopback } from '../../src/playground/loopback.ts';
import { echo, echoCommands, echoMessage } from '../support/echo.ts';
import { startPatientLoopback } from '../support/loopback.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
/** Timeout for a step on a busy machine. */
const PATIENCE_MS = 240_000;
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.env['XF'] ?? '').split(' ').filter(Boolean),
];

const commandLine = (page: Page) => page.getByRole('combobox', { name: 'Message or command' });
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

/** Asks with the example on the page. */
async function ask(page: Page): Promise<void> {
  await page.getByRole('button', { name: '/ask question: What is power?' }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'More quotes' }).waitFor();
}

describe.skipIf(!existsSync(CHROMIUM))('the page', () => {
  let browser: Browser;
  /** One for all tests: each new one starts a process. */
  let context: BrowserContext;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    context = await browser.newContext();
    context.setDefaultTimeout(PATIENCE_MS);
  });

  afterAll(() => browser.close());

  /** A page on its own loopback Discord with the echoing bot. The console must stay empty. */
  async function openPage(): Promise<{ page: Page; loopback: Loopback }> {
    const loopback = await startPatientLoopback({ hint: 'Try /ask question: What is power?' });
    const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
    const client = new Client({
      intents: [Guilds, GuildMessages, DirectMessages],
      partials: [Partials.Channel],
      rest: { api: loopback.apiUrl },
    });
    const page = await context.newPage();
    onTestFinished(async () => {
      await page.close();
      await client.destroy();
      await loopback.close();
    });
    client.on(Events.InteractionCreate, (interaction) => void echo(interaction));
    client.on(Events.MessageCreate, (message) => void echoMessage(message));
    const ready = new Promise<void>((resolve) => {
      client.once(
        Events.ClientReady,
        ({ application }) => void application.commands.set(echoCommands).then(() => resolve()),
      );
    });
    await client.login(loopback.token);
    await ready;

    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    onTestFinished(() => expect(complaints).toEqual([]));
    await page.goto(loopback.url);
    await page.getByRole('radio', { name: 'Mara' }).waitFor();
    return { page, loopback };
  }

  test('fills in a command with only the keyboard and shows the reply', async () => {
    const { page, loopback } = await openPage();
    await commandLine(page).focus();
    await page.keyboard.type('/');
    await page.getByRole('option', { name: '/hang' }).waitFor();
    await page.keyboard.type('as');
    await expect.poll(() => page.getByRole('option').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.type('What hides power?');
    await page.getByRole('button', { name: '+ work' }).press('Enter');
    await page.keyboard.type('netw');
    await page.getByRole('option', { name: 'Networks and Hierarchies' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'What hides power?' }).waitFor();
    expect(await messages(page).textContent()).toContain('Mara used /ask');
    expect(await messages(page).textContent()).toContain('Only you can see this');
    expect(await page.locator('blockquote strong').textContent()).toBe('centre');
    const link = page.getByRole('link', { name: 'On Power, § 2' });
    expect(await link.getAttribute('href')).toBe('https://example.org/on-power#:~:text=A%20network');
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(loopback.messages('reading', { as: 'Mara' })).toHaveLength(1);
    expect(loopback.messages('reading', { as: 'Mo' })).toHaveLength(0);
  });

  test('shows what is missing', async () => {
    const { page } = await openPage();
    await commandLine(page).fill('/ask');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('“question” is needed').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => commandLine(page).inputValue()).toBe('');
  });

  test('uses buttons and select menus', async () => {
    const { page } = await openPage();
    await ask(page);
    expect(await page.getByRole('button', { name: 'Not now' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Share to channel' }).click();
    await page.getByText('Mara shares: power', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'More quotes' }).click();
    await page.getByRole('heading', { name: 'More quotes' }).waitFor();
    await page.getByRole('combobox', { name: 'Another work' }).press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Chosen: w1', { exact: true }).waitFor();
  });

  test('opens a modal and submits it', async () => {
    const { page } = await openPage();
    await ask(page);
    await page.getByRole('button', { name: 'Write a note' }).click();
    const dialog = page.getByRole('dialog', { name: 'Write a note' });
    await dialog.getByRole('textbox', { name: 'Your note' }).fill('<b>Power</b> is quiet');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Noted: <b>Power</b> is quiet', { exact: true }).waitFor();
    await expect.poll(() => dialog.count()).toBe(0);
  });

  test('keeps a menu open while it loads the messages again', async () => {
    const { page, loopback } = await openPage();
    loopback.as('Hanna').in('reading').say('Does it need a centre?');
    await page.getByRole('button', { name: 'Apps for the message by Hanna' }).press('ArrowDown');
    const item = page.getByRole('menuitem', { name: 'Find in the text' });
    await item.waitFor();
    const loaded = page.waitForResponse(/\/messages\b/u);
    loopback.restrict('The Reading Room', 'hang', [{ member: 'Mara', allow: false }]);
    await (await loaded).finished();
    await item.press('Enter');
    await page.getByText('Found: Does it need a centre?', { exact: true }).waitFor();
    expect(await messages(page).textContent()).toContain('Mara used Find in the text');
  });

  test('uploads a file as an admin', async () => {
    const { page } = await openPage();
    await page.getByRole('radio', { name: 'Ada' }).check();
    await expect.poll(() => page.getByRole('radio', { name: 'Ada' }).isChecked()).toBe(true);
    await commandLine(page).pressSequentially('/corpus a');
    await page.getByRole('option', { name: '/corpus add' }).click();
    const text = { name: 'essay.txt', mimeType: 'text/plain', buffer: Buffer.from('Twelve words.') };
    await page.getByLabel('file', { exact: true }).setInputFiles(text);
    await page.getByText('essay.txt').waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('essay.txt: 13 characters', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'report.txt' }).waitFor();
  });

  test('shows each member only what that member may see', async () => {
    const { page } = await openPage();
    await ask(page);
    await page.getByRole('radio', { name: 'Hanna' }).check();
    await expect.poll(() => page.getByRole('listitem').filter({ hasText: 'used /ask' }).count()).toBe(0);
    await page.getByRole('button', { name: 'hosts' }).waitFor();
    await page.getByRole('radio', { name: 'Mara' }).check();
    await page.getByText('Only you can see this').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByText('Only you can see this').count()).toBe(0);
  });

  test('shows in red that the bot does not answer', async () => {
    const { page, loopback } = await openPage();
    await commandLine(page).fill('/hang');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('used /hang').waitFor();
    loopback.advance(LIMITS.answerWithin);
    const failure = page.getByRole('alert').getByText('The application did not respond');
    await failure.waitFor();
    expect(await page.getByRole('listitem').filter({ has: failure }).textContent()).toContain(
      'Mara used /hang',
    );
  });

  test('writes messages, and mentions the bot by its name', async () => {
    const { page, loopback } = await openPage();
    await commandLine(page).fill('Hello, all');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Hello, all', { exact: true }).waitFor();
    await commandLine(page).pressSequentially('What is power, @con');
    await page.getByRole('option', { name: '@Concordance' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('?');
    await expect.poll(() => commandLine(page).inputValue()).toBe('What is power, @Concordance ?');
    await page.keyboard.press('Enter');
    await messages(page).getByText('Heard: What is power').waitFor();
    expect(await messages(page).locator('.text .mention').allTextContents()).toEqual([
      '@Concordance',
      '@Concordance',
    ]);
    await page.getByRole('button', { name: 'Mara What is power' }).waitFor();
    const mention = `<@${loopback.applicationId}>`;
    expect(loopback.messages('reading', { as: 'Hanna' }).map(({ text }) => text)).toEqual([
      'Hello, all',
      `What is power, ${mention} ?`,
      `Heard: What is power, ${mention} ?`,
    ]);
  });

  test('writes to the bot in private, as one member and as another', async () => {
    const { page } = await openPage();
    await page.getByRole('button', { name: 'Concordance' }).click();
    await page.getByRole('heading', { name: 'Concordance', exact: true, level: 3 }).waitFor();
    await commandLine(page).fill('Between us');
    await page.keyboard.press('Enter');
    await page.getByText('Heard: Between us', { exact: true }).waitFor();
    await commandLine(page).fill('/ask Here?');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Here?' }).waitFor();
    await page.getByRole('radio', { name: 'Hanna' }).check();
    await expect.poll(() => messages(page).getByRole('listitem').count()).toBe(0);
    await page.getByRole('heading', { name: 'Concordance', exact: true, level: 3 }).waitFor();
    await page.getByRole('radio', { name: 'Mara' }).check();
    await page.getByText('Heard: Between us', { exact: true }).waitFor();
  });

  test('uses the menus of messages and members with the keyboard', async () => {
    const { page, loopback } = await openPage();
    loopback.as('Hanna').in('reading').say('Does it need a centre?');
    const apps = page.getByRole('button', { name: 'Apps for the message by Hanna' });
    await apps.press('ArrowDown');
    await page.getByRole('menuitem', { name: 'Find in the text' }).press('Escape');
    await expect.poll(() => page.getByRole('menu').count()).toBe(0);
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Apps for the message by Hanna');
    await apps.press('Enter');
    await page.getByRole('menuitem', { name: 'Find in the text' }).press('Enter');
    await page.getByText('Found: Does it need a centre?', { exact: true }).waitFor();
    expect(await messages(page).textContent()).toContain('Mara used Find in the text');
    await page.getByRole('button', { name: 'Apps for Mo' }).click();
    await page.getByRole('menuitem', { name: 'Greet' }).click();
    await page.getByText('Mara greets Mo', { exact: true }).waitFor();
  });

  test('downloads a file that the bot sends', async () => {
    const { page } = await openPage();
    await commandLine(page).fill('/notes');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const link = page.getByRole('link', { name: 'notes.md 7 bytes' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('notes.md');
  });

  test('removes a message that the bot deletes', async () => {
    const { page, loopback } = await openPage();
    const { id } = loopback.as('Hanna').in('reading').say('Short-lived');
    await page.getByText('Short-lived', { exact: true }).waitFor();
    const [channel] = loopback.world.channels.keys();
    loopback.permit('The Reading Room', '@bot', PermissionFlagsBits.Administrator);
    await fetch(`${loopback.apiUrl}/v10/channels/${channel ?? ''}/messages/${id}`, {
      method: 'DELETE',
      headers: { authorization: `Bot ${loopback.token}` },
    });
    await expect.poll(() => page.getByText('Short-lived', { exact: true }).count()).toBe(0);
  });
});
