import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseConfig } from '../src/config.ts';
import { createLog } from '../src/log/log.ts';
import type { UserError } from '../src/errors.ts';
import type { Loopback } from '../src/playground/loopback.ts';
import { startBot, type RunningBot } from '../src/start.ts';
import { startPatientLoopback } from './support/loopback.ts';

const PAGE = `<!doctype html><title>Vom Deich</title><h1>Vom Deich</h1>
<p>Der Deich hält das Wasser. Niemand hat das Wasser gefragt.</p><p>Leave a comment</p>`;

/** The beginning of a Word document before 2007. */
const OLD_WORD = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(600),
  Buffer.from('WordDocument', 'utf16le'),
]);

const onFatal = (reason: UserError): never => {
  throw reason;
};

let dataFolder: string;
let loopback: Loopback;
let bot: RunningBot;

beforeAll(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'concordance-german-'));
  loopback = await startPatientLoopback();
  const config = parseConfig({
    DISCORD_TOKEN: loopback.token,
    DISCORD_API_URL: loopback.apiUrl,
    CONCORDANCE_DATA: dataFolder,
    READER_MODEL: 'off',
  });
  bot = await startBot(config, { log: createLog('silent'), onFatal });
  const page = await (await ada().command('group settings')).settled();
  await (await ada().select(page, 'group:language:', ['de'])).settled();
});

afterAll(async () => {
  await bot.stop();
  await loopback.close();
  await rm(dataFolder, { recursive: true, force: true });
});

const ada = () => loopback.as('Ada').in('reading');
const add = async (name: string, bytes: Buffer) =>
  (await (await ada().command('add', {}, { file: { name, bytes } })).settled()).text;

test('a file that is not read is refused in German, out of the child process', async () => {
  expect(await add('deich.doc', OLD_WORD)).toBe(
    '„deich.doc“ sieht aus wie ein Word-Dokument im alten Format (.doc) und kann nicht gelesen werden. Speichere es als .docx und importiere das Ergebnis.',
  );
});

test('so is an address, and a description that does not fit', async () => {
  const url = await (await ada().command('add', { url: 'http://127.0.0.1/deich' })).settled();
  expect(url.text).toContain('ist keine öffentliche Internetadresse, deshalb ruft der Bot sie nicht ab.');
  const file = { name: 'deich.txt', bytes: Buffer.from('Der Deich hält.') };
  const wrong = await (await ada().command('add', { source_url: 'Deich' }, { file })).settled();
  expect(wrong.text).toBe(
    'Ungültige Beschreibung (die Angaben zur Datei): die Quelle muss eine Adresse mit http oder https sein, ohne Benutzernamen und Passwort.',
  );
});

test('how an import went is told in German, as is why the texts do not answer', async () => {
  const report = await add('deich.txt', Buffer.from(PAGE));
  expect(report).toContain('Die Datei endet auf .txt, ist dem Inhalt nach aber eine Webseite');
  expect(report).toContain('Ausgelassen als Link zu Kommentaren: 1 Zeile, etwa „Leave a comment“');
  const reply = await (await ada().command('ask', { question: 'Was kostet das Brot?' })).settled();
  expect(reply.text).toMatch(/^### Das steht nicht in den Texten\n.*\nIn diesem Text kommt ‚/u);
  expect(reply.text).toContain('nicht vor.');
});
