import { existsSync } from 'node:fs';

import { Client, Events, GatewayIntentBits } from 'discord.js';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { type Loopback, startLoopback } from '../../src/playground/loopback.ts';
import { echo, echoCommands } from '../support/echo.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const commandLine = (page: Page) => page.getByRole('combobox', { name: 'Command line' });
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

/** Asks by the example on the page. */
async function ask(page: Page): Promise<void> {
  await page.getByRole('button', { name: '/ask question: What is power?' }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'More quotes' }).waitFor();
}

describe.skipIf(!existsSync(CHROMIUM))('the page', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  });

  afterAll(() => browser.close());

  /** A page on a Discord of its own in which the echoing bot runs. The console must stay empty. */
  async function openPage(): Promise<{ page: Page; loopback: Loopback }> {
    const loopback = await startLoopback({ port: 0, hint: 'Try /ask question: What is power?' });
    const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: loopback.apiUrl } });
    const context = await browser.newContext();
    onTestFinished(async () => {
      await context.close();
      await client.destroy();
      await loopback.close();
    });
    client.on(Events.InteractionCreate, (interaction) => void echo(interaction));
    const ready = new Promise<void>((resolve) => {
      client.once(
        Events.ClientReady,
        ({ application }) => void application.commands.set(echoCommands).then(() => resolve()),
      );
    });
    await client.login(loopback.token);
    await ready;

    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    onTestFinished(() => expect(complaints).toEqual([]));
    await page.goto(loopback.url);
    await page.getByRole('radio', { name: 'Mara' }).waitFor();
    return { page, loopback };
  }

  test('fills in a command by the keyboard alone and shows the reply', async () => {
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

  test('says what is missing, and what this Discord is for', async () => {
    const { page } = await openPage();
    await commandLine(page).fill('hello');
    await page.keyboard.press('Enter');
    await page.getByText('only speaks to the bot').waitFor();
    await commandLine(page).fill('/ask');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('“question” is needed').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => commandLine(page).inputValue()).toBe('');
  });

  test('works buttons and select menus', async () => {
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

  test('opens a modal and sends it', async () => {
    const { page } = await openPage();
    await ask(page);
    await page.getByRole('button', { name: 'Write a note' }).click();
    const dialog = page.getByRole('dialog', { name: 'Write a note' });
    await dialog.getByRole('textbox', { name: 'Your note' }).fill('<b>Power</b> is quiet');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Noted: <b>Power</b> is quiet', { exact: true }).waitFor();
    await expect.poll(() => dialog.count()).toBe(0);
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

  test('shows each member what is meant for that member', async () => {
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

  test('says in red that the bot does not answer', async () => {
    const { page } = await openPage();
    await commandLine(page).fill('/hang');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const failure = page.getByRole('alert').getByText('The application did not respond');
    await failure.waitFor();
    expect(await page.getByRole('listitem').filter({ has: failure }).textContent()).toContain(
      'Mara used /hang',
    );
  });
});
